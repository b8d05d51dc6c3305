/**
 * A delegate's morning: the draft that a committee really negotiated, opened as it stands, and then every slip a
 * tired hand makes in it. The draft lies outside the project; without it these tests say that they were skipped.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyze, defaultConfig, everyBracket, type Analysis, type Config, type Finding } from '../server/src/core';

const place = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);
const options = { skip: !existsSync(place) && 'the shared texts are not here' };
const seed = existsSync(place) ? readFileSync(place, 'utf8') : '';
const final: Config = { ...defaultConfig, stage: 'final' };

const count = (findings: readonly Finding[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { rule, level } of findings) counts[`${level} ${rule}`] = (counts[`${level} ${rule}`] ?? 0) + 1;
  return counts;
};
const part = ({ draft }: Analysis, kind: string) => draft.parts.find((candidate) => candidate.kind === kind);
const labels = (analysis: Analysis, kind: string) => part(analysis, kind)?.paragraphs.flatMap(({ marker }) => marker?.label ?? []).join(' ');

test('as it stands: seventeen blanks, one story about italics, and nothing else', options, () => {
  assert.deepEqual(count(analyze(seed).findings), { 'warning unresolved-placeholder': 17, 'info opener-not-italic': 1 });
});

test('the story about italics tells of all four preambular openers', options, () => {
  const story = analyze(seed).findings.find(({ rule }) => rule === 'opener-not-italic');
  const told = [story, ...(story?.related ?? [])].map((at) => seed.slice(at?.span.start, at?.span.end));
  assert.deepEqual(told, ['Recalling', 'Recalling also', 'Strongly convinced', 'Strongly convinced also']);
});

test('the cover note and the resolution are numbered apart', options, () => {
  const analysis = analyze(seed);
  assert.equal(labels(analysis, 'cover-note'), '1 2');
  assert.equal(labels(analysis, 'resolution'), '1 1bis 2 3 4 5 6 7 8 8bis 9');
  assert.equal(part(analysis, 'resolution')?.paragraphs.filter(({ kind }) => kind === 'preambular').length, 4);
});

test('its 24 brackets are what they are', options, () => {
  const kinds: Record<string, number> = {};
  for (const { kind } of everyBracket(analyze(seed).draft)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  assert.deepEqual(kinds, { link: 1, placeholder: 17, negotiation: 4, alternative: 2 });
});

test('before tabling every drafting bracket and both bis numbers are errors', options, () => {
  const counts = count(analyze(seed, final).findings);
  assert.deepEqual(counts, {
    'error unresolved-placeholder': 17, 'error open-bracket': 6, 'error insertion-left': 2, 'warning opener-not-italic': 1,
  });
});

/** The findings that the change brought: by rule and words, so that what merely moved does not count. */
function newFindings(changed: string): Finding[] {
  const words = (text: string, { rule, span, message }: Finding) => `${rule} ${message} ${text.slice(span.start, span.end)}`;
  const before = analyze(seed).findings.map((finding) => words(seed, finding));
  return analyze(changed).findings.filter((finding) => {
    const known = before.indexOf(words(changed, finding));
    if (known >= 0) before.splice(known, 1);
    return known < 0;
  });
}

/** The one new finding, as «rule: ⟦words⟧», with the word after it. */
function slip(changed: string): string {
  return newFindings(changed)
    .map(({ rule, span }) => `${rule}: ⟦${changed.slice(span.start, span.end)}⟧${/^\s*\S+/.exec(changed.slice(span.end))?.[0] ?? ''}`)
    .join(' | ');
}

/** The partner of each bracket, by plain nesting: the seed is balanced. */
function partners(): Map<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: character } of seed.matchAll(/[[\]]/g)) {
    if (character === '[') open.push(index);
    else {
      const partner = open.pop() ?? -1;
      found.set(index, partner).set(partner, index);
    }
  }
  return found;
}

test('delete any one of its 48 brackets: the one that lost its partner is blamed, and nothing else', options, () => {
  const pairs = partners();
  assert.equal(pairs.size, 48);
  for (const [deleted, partner] of pairs) {
    const changed = seed.slice(0, deleted) + seed.slice(deleted + 1);
    // Of «]]» it cannot be told which one is missing: the blank inside is complete, the bracket around it is not.
    const twin = seed.slice(deleted - 1, deleted + 1) === ']]' ? pairs.get(deleted) : seed.slice(deleted, deleted + 2) === ']]' ? pairs.get(deleted + 1) : undefined;
    const blamed = twin ?? partner;
    const at = blamed > deleted ? blamed - 1 : blamed;
    const found = newFindings(changed);
    const where = `without the bracket at «${seed.slice(deleted - 20, deleted)}⟦${seed[deleted] ?? ''}⟧${seed.slice(deleted + 1, deleted + 20)}»`;
    assert.deepEqual(found.map(({ rule, span }) => `${rule} ${span.start}`), [`unmatched-bracket ${at}`], where);
  }
});

const paragraph = (number: string): RegExp => new RegExp(`^\\[?${number}\\. .*\\n\\n`, 'm');
const without = (number: string): string => seed.replace(paragraph(number), '');

test('delete paragraph 5: one gap, told at 6, and the reference that has lost its paragraph', options, () => {
  assert.equal(slip(without('5')), 'numbering-gap: ⟦6.⟧ *Requests* | broken-reference: ⟦5⟧ above;');
});

test('swap 6 and 7: one paragraph out of order', options, () => {
  const six = paragraph('6').exec(seed)?.[0] ?? '';
  const seven = paragraph('7').exec(seed)?.[0] ?? '';
  assert.equal(slip(seed.replace(six + seven, seven + six)), 'number-out-of-order: ⟦6.⟧ *Requests*');
});

test('number two paragraphs 3: one duplicate, wherever the second one comes from', options, () => {
  assert.equal(slip(seed.replace('\n4. ', '\n3. ')), 'duplicate-number: ⟦3.⟧ *Decides*');
  assert.equal(slip(seed.replace('\n2. *Adopts', '\n3. *Adopts')), 'duplicate-number: ⟦3.⟧ *Adopts*');
  assert.equal(slip(seed.replace('\n9. ', '\n3. ')), 'duplicate-number: ⟦3.⟧ *Decides*');
});

test('write 8ter without 8bis: one orphan', options, () => {
  assert.equal(slip(seed.replace('8bis', '8ter')), 'orphan-insertion: ⟦8ter.⟧ *Further');
});

test('end 4 with a comma: one wrong ending', options, () => {
  assert.equal(slip(seed.replace('implementation of the Convention;\n\n5.', 'implementation of the Convention,\n\n5.')), 'wrong-ending: ⟦,⟧\n\n5.');
});

test('take the closing asterisk off any opener: one finding, at the asterisk left', options, () => {
  const openers = [...seed.matchAll(/^\[?\d+(?:bis)?\. \*[^*]+\*/gm)];
  assert.equal(openers.length, 11);
  for (const { index, 0: words } of openers) {
    const last = index + words.length - 1;
    assert.match(slip(seed.slice(0, last) + seed.slice(last + 1)), /^unmatched-emphasis: ⟦\*⟧\p{Lu}[^|]*$/u, words);
  }
});

test('every slip is the same in a file with CRLF', options, () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  assert.deepEqual(count(analyze(crlf(seed)).findings), count(analyze(seed).findings));
  assert.deepEqual(count(analyze(crlf(without('5'))).findings), count(analyze(without('5')).findings));
});

test('renumbering after a deletion takes the references along', options, () => {
  const changed = seed.replace(paragraph('3'), '');
  const gap = analyze(changed).findings.find(({ rule }) => rule === 'numbering-gap');
  const edits = gap?.fixes()[0]?.edits ?? [];
  const reference = edits.find(({ span }) => changed.slice(0, span.start).endsWith('pursuant to paragraph '));
  assert.equal(reference?.text, '4');
});

/** Wraps every line by hand, as an e-mail does. */
const wrapped = (text: string, width: number): string =>
  text.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, 'g'), '$1\n');
const closeUp = (text: string): string => text.replace(/\n\s*\n/g, '\n');

const manners: Readonly<Record<string, (text: string) => string>> = {
  'with no blank lines': closeUp,
  'with lines wrapped by hand': (text) => wrapped(text, 80),
  'with lines wrapped by hand and no blank lines': (text) => wrapped(closeUp(text), 72),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with underscores': (text) => text.replaceAll('*', '_'),
  'with bold openers': (text) => text.replaceAll('*', '**'),
  'without italics': (text) => text.replaceAll('*', ''),
  'indented': (text) => text.replace(/^(?=.)/gm, '    '),
  'with tabs after the numbers': (text) => text.replace(/^(\[?\d+(?:bis)?\.) /gm, '$1\t'),
  'with 1 bis spaced': (text) => text.replace(/(\d)bis\./g, '$1 bis.'),
  'with 1 bis spaced and italic': (text) => text.replace(/(\d)bis\./g, '$1 *bis*.'),
  'with OP before the numbers': (text) => text.replace(/^(\[?)(\d+(?:bis)?\. \*)/gm, '$1OP$2'),
  'with full-width brackets': (text) => text.replaceAll('[', '［').replaceAll(']', '］'),
  'with the organ in capitals': (text) => text.replace('The General Assembly,\n', 'THE GENERAL ASSEMBLY,\n'),
};

for (const [manner, write] of Object.entries(manners)) {
  test(`the same draft ${manner}: the same blanks, brackets and paragraphs`, options, () => {
    const text = write(seed);
    const analysis = analyze(text);
    const counts = count(analysis.findings);
    delete counts['info opener-not-italic'];
    assert.deepEqual(counts, { 'warning unresolved-placeholder': 17 });
    const kinds = [...everyBracket(analysis.draft)].map(({ kind }) => kind).sort().join(' ');
    assert.equal(kinds, [...everyBracket(analyze(seed).draft)].map(({ kind }) => kind).sort().join(' '));
    assert.equal(labels(analysis, 'resolution')?.replace(/OP|(?<=\d) (?=bis)/g, ''), '1 1bis 2 3 4 5 6 7 8 8bis 9');
  });
}
