/** One decision on a package: all of its brackets are kept or all dropped, its notes go, and nothing else changes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyze, applyEdits, decisionView, everyBracket, hover, packagesIn, type DecisionView } from '../server/src/core';
import { marked } from './support/marked';
import { draftOf } from './support/pressing';
import { seed, withSeed } from './support/seed';

const note = (words: string) => `<!-- un-resolution-package ${words} -->\n`;
const head = ['*The General Assembly*,', '*Noting* the tides,'];
const lamp = '[1bis. *Requests* the harbour master to put a lamp on the new pier [within [two] years];]';
const text = draftOf([
  ...head, '1. *Asks* [all] pilots to come;', `${note('pier')}${lamp}`,
  `${note('Pier: at the new')}2. *Decides* to meet [at the new pier in [month]] [at the harbour office];`, '3. *Decides* to part.',
]);

const view = (source: string, outcome: 'keep' | 'drop', name = 'pier'): DecisionView => {
  const decision = decisionView(analyze(source), name, outcome);
  assert.ok(decision);
  return decision;
};
const decided = (source: string, outcome: 'keep' | 'drop', name?: string): string => applyEdits(source, view(source, outcome, name).edits);

describe('decided', () => {
  test('to be kept: the words stay, what is in brackets within them stays so, and the notes go', () => {
    assert.equal(decided(text, 'keep'), draftOf([
      ...head, '1. *Asks* [all] pilots to come;', '1bis. *Requests* the harbour master to put a lamp on the new pier [within [two] years];',
      '2. *Decides* to meet at the new pier in [month] [at the harbour office];', '3. *Decides* to part.',
    ]));
  });
  test('to be dropped: the words go, a whole paragraph with its line', () => {
    assert.equal(decided(text, 'drop'), draftOf([...head, '1. *Asks* [all] pilots to come;', '2. *Decides* to meet [at the harbour office];', '3. *Decides* to part.']));
  });
  test('it is shown before, bracket by bracket', () => {
    const { title, brackets } = view(text, 'drop', 'PIER');
    assert.equal(title, 'Package “pier”, brackets dropped: 2');
    assert.deepEqual(brackets.map(({ outcome, where, words }) => `${outcome}: ${where}: ${words}`), [
      'dropped: paragraph 1bis: Requests the harbour master to put a lamp on the new pier [within [two] years];', 'dropped: paragraph 2: at the new pier in [month]',
    ]);
  });
  test('other packages stay as they are, also with notes above the same paragraph', () => {
    const both = text.replace(note('Pier: at the new'), `${note('Pier: at the new')}${note('office: at the harbour')}`);
    assert.match(decided(both, 'keep'), /\n\n<!-- un-resolution-package office: at the harbour -->\n2\. \*Decides\* to meet at the new pier in \[month\] \[at the harbour office\];/);
    assert.deepEqual(packagesIn(analyze(decided(both, 'drop'))).map(({ name, members }) => [name, members.length]), [['office', 1]]);
  });
  test('a note of the package that named nothing goes too', () => {
    assert.equal(decided(text.replace('3. ', `${note('pier')}3. `), 'keep'), decided(text, 'keep'));
  });
  test('there is nothing to decide of a package that is not there', () => assert.equal(decisionView(analyze(text), 'harbour', 'keep'), undefined));
});

/** Paragraphs some of which are in the package, whole or in part, some in another one. */
const paragraphs = fc.array(fc.constantFrom(
  '#. *Asks* all;', '#. *Asks* [@ to come] and [@ to stay];', `${note('pier')}#. *Asks* [@ to come] and [@ to stay];`, `${note('pier')}[#. *Asks* @ to come;]`, `${note('pier')}[#. *Asks* @ to come [@ as well];]`,
  `${note('office')}[#. *Asks* @;]`, `${note('pier')}#. *Asks* [@ again]:\n\n${note('office')}(a) To come [@];\n\n(b) To go [@];`, `   ${note('pier')}   #. *Asks* [@, and [@],] others;`,
), { minLength: 1, maxLength: 6 }).map((list) => {
  let [number, word] = [0, 0];
  return draftOf([...head, ...list.map((one) => one.replace('#', () => String(++number)).replaceAll('@', () => `word${String.fromCharCode(97 + word++)}`)), `${list.length + 1}. *Decides* to part.`]);
});

test('whatever the package: nothing of it is in brackets afterwards, every other bracket is, and no note of it is left', () => {
  fc.assert(fc.property(paragraphs, fc.constantFrom<('keep' | 'drop')[]>('keep', 'drop'), fc.constantFrom('\n', '\r\n'), (source, outcome, lineEnd) => {
    const before = source.replaceAll('\n', lineEnd);
    const analysis = analyze(before);
    const found = packagesIn(analysis).find(({ name }) => name === 'pier');
    if (!found) return;
    const members = new Set(found.members);
    const within = (inner: { start: number; end: number }) => found.members.some(({ span }) => span.start < inner.start && inner.end < span.end);
    const wordsOf = (version: string, brackets: Iterable<{ inner: { start: number; end: number } }>) => [...brackets].map(({ inner }) => /word\w/.exec(version.slice(inner.start, inner.end))?.[0]).sort();
    const after = decided(before, outcome);
    const others = [...everyBracket(analysis.draft)].filter((bracket) => !members.has(bracket) && !(outcome === 'drop' && within(bracket.span)));
    assert.deepEqual(wordsOf(after, everyBracket(analyze(after).draft)), wordsOf(before, others), before);
    assert.ok(!after.includes('un-resolution-package pier'), after);
    const office = (version: string) => packagesIn(analyze(version)).filter(({ name }) => name === 'office').flatMap((one) => wordsOf(version, one.members));
    assert.deepEqual(office(after), office(before), before);
    const words = (version: string) => [...version.replace(/<!--.*?-->/g, '').matchAll(/word\w/g)].map(([word]) => word);
    const gone = outcome === 'keep' ? [] : found.members.flatMap(({ span }) => words(before.slice(span.start, span.end)));
    assert.deepEqual(words(after), words(before).filter((word) => !gone.includes(word)));
  }), { numRuns: 100 });
});

test('resting on a bracket tells of its package', () => {
  const linesAt = (source: string): string[] => {
    const { text: plain, cursor = 0 } = marked(source);
    return (hover(analyze(plain), cursor)?.cards[0]?.lines ?? []).map((line) => ('says' in line ? line.says : ''));
  };
  assert.ok(linesAt(text.replace('at the new pier in', 'at the n<|>ew pier in')).includes('In the package “pier”: decided together with what is in brackets in paragraph 1bis.'));
  assert.ok(linesAt(text.replace('[1bis', '<|>[1bis')).includes('In the package “pier”: decided together with what is in brackets in paragraph 2.'));
  assert.ok(linesAt(draftOf([...head, `${note('pier')}1. *Asks* [al<|>l] to come.`])).includes('In the package “pier”, so far alone.'));
});

describe('on the seed draft, with the package linked as it is suggested', withSeed, () => {
  test('keeping takes four pairs of brackets away, dropping two paragraphs and two stretches', () => {
    const lines = new Map([['[1bis.', 'conference'], ['2. *Adopts', 'conference: at the high-level'], ['8. *Also', 'conference'], ['[8bis.', 'conference']]);
    const linked = [...lines].reduce((source, [line, words]) => source.replace(`\n${line}`, `\n${note(words)}${line}`), seed);
    const kept = decided(linked, 'keep', 'conference');
    assert.deepEqual(kept.split(/\r?\n/).filter((line) => /^(?:\[?1bis|\[?8bis|<!--)/.test(line)).map((line) => line.slice(0, 6)), ['1bis. ', '8bis. ']);
    assert.match(kept, /for signature at the high-level political signing conference [^\n]* and thereafter \[at United/);
    assert.doesNotMatch(decided(linked, 'drop', 'conference'), /political|<!--|bis\./);
    const faults = (source: string) => analyze(source).findings.filter(({ rule }) => rule !== 'unresolved-placeholder').map(({ rule }) => rule);
    for (const outcome of ['keep', 'drop'] as const) {
      assert.deepEqual(view(linked, outcome, 'conference').warnings, []);
      assert.deepEqual(faults(decided(linked, outcome, 'conference')), faults(seed));
    }
  });
  test('a word that would be left dangling is told before', () => {
    const linked = seed.replace('\n2. *Adopts', `\n${note('headquarters: at United Nations')}2. *Adopts`).replace('[at the high', 'at the high').replace('and thereafter]', 'and thereafter');
    assert.match(view(linked, 'drop', 'headquarters').warnings.join(' '), /“and thereafter” would be left with nothing to join/);
  });
});
