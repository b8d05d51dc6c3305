/** Brackets that go leave no trace: no doubled space, no empty line, and nobody's name beside nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle, type Outcome } from '../server/src/core/outcomes/settle';
import { analyze, applyEdits, everyBracket } from '../server/src/core/index';

/** What is left of a text when its brackets, in their order, are decided so. */
function decided(text: string, ...outcomes: Outcome[]): string {
  const analysis = analyze(text);
  return applyEdits(text, settle(analysis, new Map([...everyBracket(analysis.draft)].map((bracket, index) => [bracket, outcomes[index] ?? 'keep']))));
}

test('words and the wish to delete them go together', () => {
  assert.equal(decided('1. *Decides* to meet [soon][EU: delete] in Nairobi;', 'drop', 'drop'), '1. *Decides* to meet in Nairobi;');
  assert.equal(decided('1. *Decides* to meet [soon] [EU: delete];', 'drop', 'drop'), '1. *Decides* to meet;');
  assert.equal(decided('1. *Decides* to meet[, if need be,][EU: delete] in Nairobi;', 'drop', 'drop'), '1. *Decides* to meet in Nairobi;');
});

test('a space between words that stay is not lost with what stood beside it', () => {
  assert.equal(decided('1. *Decides* [to meet][CAN: delete] [soon][EU: later];', 'keep', 'drop', 'drop', 'keep'), '1. *Decides* to meet later;');
});

test('a paragraph goes with its line, the last one with the line before it', () => {
  assert.equal(decided('1. *Notes* it;\n\n[2. *Decides* to meet;][EU: delete]\n\n3. *Asks* all.\n', 'drop', 'drop'), '1. *Notes* it;\n\n3. *Asks* all.\n');
  assert.equal(decided('1. *Notes* it;\n\n[2. *Decides* to meet.][EU: delete]\n', 'drop', 'drop'), '1. *Notes* it;\n');
  assert.equal(decided('1. *Notes* it;\n\n[2. *Decides* to meet.]', 'drop'), '1. *Notes* it;');
});

test('several paragraphs at the end go together', () => {
  assert.equal(decided('1. *Notes* it.\n\n[EU: 2. *Decides* to meet;]\n\n[EU: 3. *Decides* to end.]\n', 'drop', 'drop'), '1. *Notes* it.\n');
  assert.equal(decided('1. *Notes* it;\n\n[2. *Decides* to meet;][EU: delete]\n\n[3. *Decides* to end.][EU: delete]', 'drop', 'drop', 'drop', 'drop'), '1. *Notes* it;');
});

test('what begins a paragraph does not pull it to the one before', () => {
  assert.equal(decided('*Noting* it,\n\n[*Fully*] *Recalling* the rules,\n', 'drop'), '*Noting* it,\n\n*Recalling* the rules,\n');
});

test('a name outside the bracket goes with the words that it proposed', () => {
  assert.equal(decided('1. *Decides* to meet (JPN) [where feasible] soon;', 'drop'), '1. *Decides* to meet soon;');
  assert.equal(decided('1. *Decides* to meet [where feasible] (CAN, NOR) soon;', 'drop'), '1. *Decides* to meet soon;');
});
