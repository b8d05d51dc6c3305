/** Letting a finding pass: where the note is put, what becomes of the notes that are there, and that it does what it says. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { allowFixes, analyze, applyEdits, configOf, defaultConfig, rules, type Config, type Finding } from '../server/src/core/index';
import { marked } from './support/marked';

const head = '*The General Assembly*,\n\n*Noting* the tides,\n\n';

/** What the text becomes when the first finding of the rule is allowed here, or in this file. */
function allowed(text: string, where: 'here' | 'in this file', rule = 'wrong-ending', config?: Config): string {
  const analysis = analyze(text, config);
  const finding = analysis.findings.find((one) => one.rule === rule);
  assert.ok(finding, `no ${rule}`);
  const fix = allowFixes(analysis, finding).find(({ title }) => title === `Allow “${rule}” ${where}`);
  assert.ok(fix, `it cannot be allowed ${where}`);
  return applyEdits(text, fix.edits);
}

const paragraph = '1. *Decides* to meet,\n\n2. *Decides* to part.\n';

describe('here', () => {
  const note = '<!-- un-resolution-allow wrong-ending: -->';

  test('the note goes on a line of its own above the paragraph', () => {
    assert.equal(allowed(head + paragraph, 'here'), `${head}${note}\n${paragraph}`);
  });
  test('with the line ends of the file', () => {
    const text = (head + paragraph).replaceAll('\n', '\r\n');
    assert.equal(allowed(text, 'here'), text.replace('1. ', `${note}\r\n1. `));
  });
  test('above the one subparagraph that it is about, with its indentation', () => {
    const text = `${head}1. *Decides*:\n\n   (a) To meet;\n\n   (b) To part,\n\n2. *Decides* to rest.\n`;
    assert.equal(allowed(text, 'here'), text.replace('   (b)', `   ${note}\n   (b)`));
  });
  test('above a paragraph of several lines', () => {
    const text = `${head}1. *Decides* to meet in the city of its choice at the time\nof its choice,\n\n2. *Decides* to part.\n`;
    assert.equal(allowed(text, 'here'), text.replace('1. ', `${note}\n1. `));
  });
  test('above the first line of the file', () => {
    assert.equal(allowed('1. *Decides* to meet,\n\n2. *Decides* to part.\n', 'here').split('\n')[0], note);
  });
  test('between another note and the paragraph in one line', () => {
    const text = `${head}<!-- Tuesday --> ${paragraph}`;
    assert.equal(allowed(text, 'here'), text.replace('1. ', `${note} 1. `));
  });
  test('a note that is there already takes the name in', () => {
    const text = `${head}<!-- un-resolution-allow numbering-gap: paragraph 1 moves -->\n2. *Decides* to meet,\n\n3. *Decides* to part.\n`;
    assert.equal(allowed(text, 'here'), text.replace('gap:', 'gap, wrong-ending:'));
  });
  test('a note for another paragraph does not', () => {
    const text = `${head}<!-- un-resolution-allow numbering-gap: paragraph 1 moves -->\n2. *Decides* to meet;\n\n3. *Decides* to part,\n\n4. *Decides* to rest.\n`;
    assert.equal(allowed(text, 'here'), text.replace('3. ', `${note}\n3. `));
  });
  test('is not offered where no paragraph, title or line holds it all', () => {
    const text = `---\n<|color|>: blue\n---\n\n${head}${paragraph}`;
    const analysis = analyze(marked(text).text);
    const finding = analysis.findings.find(({ rule }) => rule === 'unknown-front-matter');
    assert.deepEqual(finding && allowFixes(analysis, finding).map(({ title }) => title), ['Allow “unknown-front-matter” in this file']);
  });
});

describe('in this file', () => {
  const note = '<!-- un-resolution-allow-file wrong-ending: -->';

  test('the note goes before everything', () => {
    assert.equal(allowed(head + paragraph, 'in this file'), `${note}\n\n${head}${paragraph}`);
  });
  test('but after the front matter', () => {
    const matter = '---\nstage: final\n---\n\n';
    assert.equal(allowed(matter + head + paragraph, 'in this file'), `${matter}${note}\n\n${head}${paragraph}`);
  });
  test('a note that is there already takes the name in', () => {
    const text = `<!-- un-resolution-allow-file numbering-gap -->\n${head}${paragraph}`;
    assert.equal(allowed(text, 'in this file'), text.replace('gap ', 'gap, wrong-ending '));
  });
});

test('notes speak for what they stand above: a whole list, one of its items, the whole file', () => {
  const listed = `${head}1. *Welcomes*:\n\n(a) One,\n\n(b) Two,\n\n2. *Requests*:\n\n(a) One,\n\n(b) Two,\n\n3. *Decides* to meet.\n`;
  const note = '<!-- un-resolution-allow wrong-ending: as agreed -->\n';
  const left = (text: string) => analyze(text).findings.filter(({ rule }) => rule === 'wrong-ending' || rule === 'useless-suppression').length;
  assert.equal(left(listed), 4);
  const both = listed.replace('2. ', `${note}2. `).replace(/\(a\) One(?=[^]*3\.)(?![^]*2\.)/, `${note}(a) One`);
  assert.equal(left(both), 2);
  assert.equal(left(both.replace('1. ', `${note}1. `)), 0);
  assert.equal(left(`${note.replace('allow', 'allow-file')}${both}`), 0);
});

test('a note that lets nothing pass is not let pass itself', () => {
  const analysis = analyze(`${head}<!-- un-resolution-allow wrong-ending -->\n1. *Decides* to meet;\n\n2. *Decides* to part.\n`);
  const idle = analysis.findings.find(({ rule }) => rule === 'useless-suppression');
  assert.deepEqual(idle && allowFixes(analysis, idle), []);
});

describe('whatever is found, allowing it takes it away and brings nothing new', () => {
  const samples = new URL('samples/', import.meta.url);
  const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);
  const drafts = new Map(readdirSync(samples).map((name) => [name, readFileSync(new URL(name, samples), 'utf8')]));
  if (existsSync(seed)) drafts.set('the seed', readFileSync(seed, 'utf8'));
  for (const { id, docs } of rules) {
    [...docs.matchAll(/^```un-resolution bad(?: final)?(?: answer=.*)?\n([\s\S]*?)^```$/gm)].forEach(([, text = ''], index) =>
      drafts.set(`${id}, example ${index + 1}`, marked(text).text));
  }
  const loud = Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const]));
  for (const [name, text] of drafts) {
    test(name, () => {
      for (const config of [{ ...defaultConfig, stage: 'final' as const }, configOf({ rules: loud })]) everyAllowanceWorks(text, config);
    });
  }
  test('with the line ends of Windows', () => {
    everyAllowanceWorks((drafts.get('ga-draft.resolution.md') ?? '').replaceAll('\n', '\r\n'), defaultConfig);
  });
});

function everyAllowanceWorks(text: string, config: Config): void {
  const analysis = analyze(text, config);
  const before = described(text, analysis.findings);
  for (const finding of analysis.findings) {
    const same = (found: readonly string[]) => found.filter((one) => one === describedAs(text, finding)).length;
    for (const { title, edits } of allowFixes(analysis, finding)) {
      const after = applyEdits(text, edits);
      const left = described(after, analyze(after, config).findings);
      assert.ok(same(left) < same(before), `${title} leaves it: ${finding.message}\n${after}`);
      assert.deepEqual(left.filter((one) => !before.includes(one)), [], `${title} brings more\n${after}`);
    }
  }
}

const describedAs = (text: string, { rule, message, span }: Finding): string => `${rule} ${message} ${text.slice(span.start, span.end)}`;
const described = (text: string, findings: readonly Finding[]): string[] => findings.map((finding) => describedAs(text, finding));
