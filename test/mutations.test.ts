/** Known faults, planted in clean texts, are found where they were planted, and hardly anything else with them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../server/src/core/index';
import { adopted, without } from './support/adopted';
import { scoreOf, share, trials } from './support/mutation';
import { beds, operators } from './support/mutations';
import { plant } from './support/operators/operator';

/** A sample: npm run mutations plants more of each, in longer texts too, and shows what was missed. */
const each = 20;
const longest = 30_000;
const seed = 1945;

const skip = without(adopted);
const done = skip ? [] : trials(beds(adopted, longest), operators, each, seed);
const scores = operators.map(({ id }) => scoreOf(id, done.filter(({ operator }) => operator.id === id)));
const all = scoreOf('all', done);

test('every fault has its places', { skip }, () => {
  assert.deepEqual(scores.filter(({ tried }) => tried < 10).map(({ id, tried }) => `${id}: ${tried}`), []);
});

test('97 of 100 planted faults are found where they were planted', { skip }, () => {
  assert.ok(share(all) >= 0.97, `${all.found} of ${all.tried}; npm run mutations -- --misses 3 shows the others`);
});

test('no kind is found less often than 90 times in 100', { skip }, () => {
  assert.deepEqual(scores.filter((score) => share(score) < 0.9).map(({ id, found, tried }) => `${id}: ${found} of ${tried}`), []);
});

test('100 faults bring at most 3 findings that they do not explain', { skip }, () => {
  assert.ok(100 * all.extra <= 3 * all.tried, `${all.extra} findings beside ${all.tried} faults; npm run mutations -- --misses 3 shows them`);
});

test('every fault is named by rules that there are, and no two share a name', () => {
  const known = new Set(rules.map(({ id }) => id));
  assert.deepEqual(operators.flatMap(({ id, expects, explains = [] }) => [...expects, ...explains].filter((rule) => !known.has(rule)).map((rule) => `${id}: ${rule}`)), []);
  assert.equal(new Set(operators.map(({ id }) => id)).size, operators.length);
});

test('places move with the text', () => {
  const planted = plant('one two three', { edits: [{ span: { start: 4, end: 7 }, text: 'fifteen' }], at: { start: 4, end: 13 } });
  assert.deepEqual([planted.text, planted.at], ['one fifteen three', { start: 4, end: 17 }]);
  const moved = [{ start: 0, end: 3 }, { start: 4, end: 7 }, { start: 5, end: 13 }, { start: 8, end: 13 }].map(planted.moved);
  assert.deepEqual(moved, [{ start: 0, end: 3 }, { start: 4, end: 11 }, { end: 17 }, { start: 12, end: 17 }]);
});
