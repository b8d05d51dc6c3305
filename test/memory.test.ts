/** A draft read with a memory of what it was before is read as if for the first time, whatever the drafter typed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze, createMemory, defaultConfig, span as spanOf, type Analysis, type Config, type Memory, type Span } from '../server/src/core/index';
import { anyText } from './support/any-draft';

const runs = { seed: Number(process.env['SEED'] ?? 1945), numRuns: Number(process.env['RUNS'] ?? 100) };

/** All that is known, fixes too. */
const known = ({ draft, facts, findings, failures, profile }: Analysis) => ({
  draft, profile, failures,
  facts: { ...facts },
  findings: findings.map((finding) => ({ ...finding, fixes: finding.fixes().map(({ title, safe, edits }) => ({ title, safe, edits: [...edits] })) })),
});

const sameAsFresh = (text: string, memory: Memory, config: Config = defaultConfig): void =>
  assert.deepEqual(known(analyze(text, config, memory)), known(analyze(text, config)));

/** What stands at a share of the text, and so much further, becomes the words. */
const typing = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat({ max: 30 }), words: fc.oneof(fc.constantFrom('x', ' ', '[', ']', '\n\n', '*', ';', '4. ', 'above', '<!--'), anyText) });
const typed = (text: string, { at, removed, words }: { at: number; removed: number; words: string }): string => {
  const offset = Math.floor(at * text.length);
  return text.slice(0, offset) + words + text.slice(offset + removed);
};

test('whatever is typed anywhere in any text', () => {
  fc.assert(fc.property(anyText, fc.array(typing, { maxLength: 6 }), (first, changes) => {
    const memory = createMemory();
    sameAsFresh(first, memory);
    changes.reduce((text, change) => {
      const next = typed(text, change);
      sameAsFresh(next, memory);
      return next;
    }, first);
  }), runs);
});

test('a morning on a draft: letters, brackets, paragraphs that come and go', () => {
  const sample = readFileSync(new URL('samples/ga-draft.resolution.md', import.meta.url), 'utf8');
  const memory = createMemory();
  fc.assert(fc.property(fc.array(typing, { minLength: 4, maxLength: 4 }), (changes) => {
    changes.reduce((text, change) => {
      const next = typed(text, change);
      sameAsFresh(next, memory);
      return next;
    }, sample);
  }), { ...runs, numRuns: Math.ceil(runs.numRuns / 4) });
});

test('other choices are not mixed up with what was read before', () => {
  const memory = createMemory();
  const text = '*The General Assembly*,\n\n1. *Decides* on the focal point [focal point] in 2024;\n\n2. *Decides* to meet.\n';
  const house: Config = { ...defaultConfig, terms: [{ find: 'focal point', replace: 'contact point' }] };
  for (const config of [defaultConfig, house, { ...house, placeholders: ['focal point'] }, { ...defaultConfig, stage: 'final' as const }, defaultConfig]) sameAsFresh(text, memory, config);
});

test('one paragraph that stands twice keeps both its places', () => {
  const line = '*Recalling* its resolution 74/247 of 27 December 2019, and paragraph 3 above,\n\n';
  sameAsFresh(`*The General Assembly*,\n\n${line}${line}1. *Decides* to meet.\n`, createMemory());
});

test('what is asked again is not read again, and what nobody asks any more is forgotten', () => {
  const memory = createMemory();
  const read: string[] = [];
  const ask = (...words: string[]) => {
    const recall = memory.recall<number>('length');
    return words.map((word) => recall(word, spanOf(0, word.length), (own) => {
      read.push(own);
      return own.length;
    }));
  };
  assert.deepEqual([ask('old', 'kept'), ask('old', 'kept')], [[3, 4], [3, 4]]);
  assert.deepEqual(read, ['old', 'kept']);
  for (let round = 0; round < 500; round++) ask('kept', `a keystroke, the ${round}th`);
  assert.deepEqual([ask('kept'), read.filter((word) => word === 'kept')], [[4], ['kept']]);
  assert.deepEqual([ask('old'), read.filter((word) => word === 'old')], [[3], ['old', 'old']]);
});

test('one stretch of words has other answers beside other things, and none from another pack', () => {
  const memory = createMemory();
  const [one, other] = [{}, {}];
  const ask = (given: object, beside: string) => memory.recall<string>('who', given)('words', spanOf(0, 5), () => beside, beside);
  assert.deepEqual([ask(one, 'a'), ask(one, 'b'), ask(one, 'a')], ['a', 'b', 'a']);
  const fresh = memory.recall<string>('who', other)('words', spanOf(0, 5), () => 'read anew', 'a');
  assert.equal(fresh, 'read anew');
});

test('what stays in its place is not even compared, and what is moved comes along with its place', () => {
  const memory = createMemory();
  const read: string[] = [];
  const paragraphs = (text: string) => [...text.matchAll(/\S+/g)].map(({ index, 0: words }) => spanOf(index, index + words.length));
  const ask = (text: string) => {
    const recall = memory.recallAt<Span>('its first letter');
    return paragraphs(text).map((at) => recall(text, at, (own) => {
      read.push(own);
      return spanOf(0, 1);
    }));
  };
  const expected = (text: string) => paragraphs(text).map(({ start }) => spanOf(start, start + 1));
  for (const text of ['one two two', 'one 2 two two', 'one 2 two two!', 'two one 2 two', '', 'two two two']) assert.deepEqual(ask(text), expected(text), text);
  assert.deepEqual(read, ['one', 'two', '2', 'two!']);
});
