import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { analyze, clauses, textOf, type Place } from '../server/src/core/index';
import { expandSnippet, tabStops } from './support/snippet';
import { snippetFile, type SnippetFile } from './support/snippet-file';

const path = fileURLToPath(new URL('../snippets/un-resolution.json', import.meta.url));
const wanted = `${JSON.stringify(snippetFile(), null, 2)}\n`;
if (process.env.UPDATE) writeFileSync(path, wanted);
const written = readFileSync(path, 'utf8');
const snippets = Object.entries(JSON.parse(written) as SnippetFile);
const placeOf = (prefix: string): Place => clauses.find((clause) => clause.prefix === prefix)?.place ?? assert.fail(`${prefix} is no clause`);

/** A small draft around each place. The snippet stands where ⟨here⟩ is. */
const surroundings: Readonly<Record<Place, string>> = {
  document: '⟨here⟩',
  masthead: '⟨here⟩\n\n*The General Assembly*,\n\n*Aware* of the need,\n\n1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n',
  enacting: '⟨here⟩\n\n*Aware* of the need,\n\n1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n',
  preambular: '*The General Assembly*,\n\n⟨here⟩\n\n*Aware* of the need,\n\n1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n',
  operative: '*The General Assembly*,\n\n*Aware* of the need,\n\n⟨here⟩\n\n2. *Adopts* the plan.\n',
  last: '*The General Assembly*,\n\n*Aware* of the need,\n\n1. *Welcomes* the plan;\n\n⟨here⟩\n',
  inserted: '*The General Assembly*,\n\n*Aware* of the need,\n\n1. *Welcomes* the plan;\n\n⟨here⟩\n\n2. *Adopts* the plan.\n',
  list: '*The General Assembly*,\n\n*Aware* of the need,\n\n1. *Decides*:\n\n⟨here⟩\n\n2. *Adopts* the plan.\n',
  words: '*The General Assembly*,\n\n*Aware* of the need,\n\n1. *Welcomes* the plan;\n\n2. *Notes* the work on ⟨here⟩ so far;\n\n3. *Adopts* the plan.\n',
  foot: '*The General Assembly*,\n\n*Aware* of the need,[^1]\n\n1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n\n⟨here⟩\n',
  note: '*The General Assembly*,\n\n*Aware* of the need,\n\n⟨here⟩\n\n1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n',
};

/** A paragraph with «also» stands after the same without it, one with «further» after both. */
function inSurroundings(words: string, place: Place): string {
  const adverb = place === 'document' ? undefined : /^(?:1\. )?\*(?:(Also|Further) |.+? (also|further)\*)/.exec(words)?.slice(1).find(Boolean);
  const plain = words.replace(/\*(?:Also|Further) (\p{L})/u, (_, letter: string) => `*${letter.toUpperCase()}`).replace(/ (?:also|further)\*/, '*');
  const second = words.replace('Further', 'Also').replace(' further*', ' also*');
  const all = adverb === undefined ? [words] : /further/i.test(adverb) ? [plain, second, words] : [plain, words];
  const numbered = all.map((paragraph, index) => (adverb === undefined ? paragraph : paragraph.replace(/^1\. /, `${index + 1}. `)));
  return surroundings[place].replace('⟨here⟩', () => numbered.join('\n\n')).replace('\n2. *Adopts', all.length > 1 && place === 'operative' ? `\n${all.length + 1}. *Adopts` : '$&');
}

describe('snippets', () => {
  it('are the clauses: UPDATE=1 npm test writes them anew', () => assert.equal(written, wanted));

  it('are at least eighty, each with a prefix of its own', () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    assert.ok(prefixes.length >= 80, `${prefixes.length} snippets`);
    assert.equal(new Set(prefixes).size, prefixes.length);
    assert.equal(prefixes.length, clauses.length, 'two clauses share a name');
    for (const prefix of prefixes) assert.match(prefix, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  for (const [name, { prefix, body }] of snippets) {
    it(`${prefix}: ${name} passes the checker`, () => {
      const snippet = typeof body === 'string' ? body : body.join('\n');
      assert.deepEqual(gaps(tabStops(snippet)), [], 'a tab stop is left out');
      const text = inSurroundings(expandSnippet(snippet), placeOf(prefix));
      const faults = analyze(text).findings.filter(({ level, rule }) => (level === 'error' || level === 'warning') && rule !== 'unresolved-placeholder');
      assert.deepEqual(faults.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`), [], text);
    });
  }
});

describe('clauses', () => {
  const { pack } = analyze('The General Assembly,');
  for (const { prefix, place, body } of clauses.filter(({ place }) => ['preambular', 'operative', 'last'].includes(place))) {
    it(`${prefix} is read as a paragraph of its kind and opens with a phrase of the field`, () => {
      const kind = place === 'preambular' ? 'preambular' : 'operative';
      const text = place === 'preambular' ? `*The General Assembly*,\n\n${expandSnippet(body)},\n` : `*The General Assembly*,\n\n1. ${expandSnippet(body)};\n`;
      const [paragraph, ...others] = analyze(text).draft.parts.flatMap((part) => part.paragraphs);
      assert.equal(others.length, 0);
      assert.equal(paragraph?.kind, kind);
      const { phrase, italic } = paragraph?.opener ?? assert.fail('no opener');
      assert.ok(pack.phrases.some((known) => known.kind === kind && known.phrase === phrase && italic && known.italic === textOf(text, italic)), phrase);
    });
  }

  it('leave blanks that the checker counts', () => {
    const blanks = new Set(clauses.flatMap(({ body }) => [...body.matchAll(/\$\{\d+:(\[[^\]]*\])\}/g)].map(([, blank]) => blank ?? '')));
    assert.ok(blanks.size > 10);
    for (const blank of blanks) {
      const { draft } = analyze(`*The General Assembly*,\n\n*Aware* of the ${blank},\n\n1. *Adopts* the plan;\n\n2. *Welcomes* it.\n`);
      assert.deepEqual(draft.brackets.map(({ kind }) => kind), ['placeholder'], blank);
    }
  });
});

/** The numbers that are missing between 1 and the highest. */
const gaps = (stops: readonly number[]): readonly number[] =>
  Array.from({ length: Math.max(0, ...stops) }, (_, index) => index + 1).filter((stop) => !stops.includes(stop));
