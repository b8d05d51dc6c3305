/** Renumbering: what changes is shown before it is made; insertions stay unless told otherwise, a locked number stays. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { analyze, applyEdits, planOf, textOf, type Plan, type Renumbering } from '../server/src/core';
import { without } from './support/adopted';
import { draftOf, press } from './support/pressing';
import { textsIn } from './support/texts';

const all: Renumbering = { which: 'all', keepInsertions: true };
const adoption: Renumbering = { which: 'all', keepInsertions: false };
const missing: Renumbering = { which: 'missing', keepInsertions: true };

const made = (text: string, how: Renumbering): string => applyEdits(text, planOf(analyze(text), how).edits);

/** «3bis → 4», «new 5», «paragraph 5 above → paragraph 6 above» */
const shown = ({ numbers, references }: Plan): string[] =>
  [...numbers.map((number) => (number.old ? `${number.old} → ${number.new}` : `new ${number.new}`)), ...references.map((reference) => `${reference.old} → ${reference.new}`)];

const renumbers = (what: string, how: Renumbering, before: readonly string[], after: readonly string[], changes?: readonly string[]) =>
  test(what, () => {
    const text = draftOf(before);
    assert.equal(made(text, how), draftOf(after));
    if (changes) assert.deepEqual(shown(planOf(analyze(text), how)), changes);
  });

const preamble = ['*The General Assembly*,', '*Recalling* its rules,'];

describe('all paragraphs', () => {
  renumbers('in the order of the text, with the references to them', all,
    [...preamble, '1. *Decides* to meet;', '3. *Notes* paragraph 4 below;', '4. *Asks* all to heed paragraphs 1 and 3 above.'],
    [...preamble, '1. *Decides* to meet;', '2. *Notes* paragraph 3 below;', '3. *Asks* all to heed paragraphs 1 and 2 above.'],
    ['3 → 2', '4 → 3', 'paragraph 4 below → paragraph 3 below', 'paragraphs 1 and 3 above → paragraphs 1 and 2 above']);
  renumbers('a bis follows its number', all,
    [...preamble, '1. *Decides* to meet;', '3. *Notes* it;', '3bis. *Asks* all;', '4. *Decides* to end as in paragraph 3 bis above.'],
    [...preamble, '1. *Decides* to meet;', '2. *Notes* it;', '2bis. *Asks* all;', '3. *Decides* to end as in paragraph 2 bis above.']);
  renumbers('or becomes a number of its own', adoption,
    [...preamble, '1. *Decides* to meet;', '[1 *bis*. *Notes* it;]', '1 *ter*. *Asks* all;', '2. *Decides* to end as in paragraph 1 *bis* above.'],
    [...preamble, '1. *Decides* to meet;', '[2. *Notes* it;]', '3. *Asks* all;', '4. *Decides* to end as in paragraph 2 above.'],
    ['1 bis → 2', '1 ter → 3', '2 → 4', 'paragraph 1 *bis* above → paragraph 2 above']);
  renumbers('an alternative shares its number', all,
    [...preamble, '1. *Decides* to meet;', '3. *Notes* it;', '3 alt. *Asks* all;', '4. *Decides* to end as in paragraph 3 alt above.'],
    [...preamble, '1. *Decides* to meet;', '2. *Notes* it;', '2 alt. *Asks* all;', '3. *Decides* to end as in paragraph 2 alt above.']);
  renumbers('those without a number get theirs, dressed as the others', all,
    [...preamble, 'OP1. *Decides* to meet;', '[*Notes* it;]', 'OP2. *Decides* to end.'],
    [...preamble, 'OP1. *Decides* to meet;', '[OP2. *Notes* it;]', 'OP3. *Decides* to end.'],
    ['new 2', 'OP2 → OP3']);
  renumbers('letters too', all,
    [...preamble, '1. *Asks* all:', '(a) To come;', '(c) To go;', '2. *Decides* to end as in paragraph 1 (c) above.'],
    [...preamble, '1. *Asks* all:', '(a) To come;', '(b) To go;', '2. *Decides* to end as in paragraph 1 (b) above.'],
    ['(c) → (b)', 'paragraph 1 (c) above → paragraph 1 (b) above']);
  renumbers('labels of the preamble', all,
    ['*The General Assembly*,', 'PP1. *Recalling* its rules,', 'PP3. *Noting* them,', 'OP1. *Decides* to meet as in PP3;', 'OP2. *Decides* to end.'],
    ['*The General Assembly*,', 'PP1. *Recalling* its rules,', 'PP2. *Noting* them,', 'OP1. *Decides* to meet as in PP2;', 'OP2. *Decides* to end.']);
  renumbers('through the sections of a draft that counts on', all,
    [...preamble, 'I', '1. *Decides* to meet;', 'II', '3. *Notes* it;', '4. *Decides* to end.'],
    [...preamble, 'I', '1. *Decides* to meet;', 'II', '2. *Notes* it;', '3. *Decides* to end.']);
  renumbers('by section where numbers begin again; an annex counts for itself', all,
    [...preamble, 'I', '1. *Decides* to meet;', '3. *Asks*;', 'II', '1. *Notes* it;', '4. *Decides* to end.', 'Annex', '1. The plan.', '3. The end.'],
    [...preamble, 'I', '1. *Decides* to meet;', '2. *Asks*;', 'II', '1. *Notes* it;', '2. *Decides* to end.', 'Annex', '1. The plan.', '2. The end.']);
  renumbers('numbers that an annex takes from another text stay', all,
    [...preamble, '1. *Decides* to meet;', '2. *Decides* to end.', 'Annex', '14. The plan.', '17. The end.'],
    [...preamble, '1. *Decides* to meet;', '2. *Decides* to end.', 'Annex', '14. The plan.', '17. The end.'], []);
  renumbers('a single paragraph gets none', all, [...preamble, '*Decides* to meet.'], [...preamble, '*Decides* to meet.'], []);
  renumbers('a reference to a paragraph that is gone gets a blank', all,
    [...preamble, '1. *Decides* to meet;', '3. *Notes* it;', '4. *Decides* to end as in paragraph 2 above.'],
    [...preamble, '1. *Decides* to meet;', '2. *Notes* it;', '3. *Decides* to end as in paragraph [number] above.']);
});

describe('only those without a number', () => {
  renumbers('between two that stay, a bis', missing,
    [...preamble, '1. *Decides* to meet;', '*Notes* it;', '*Asks* all;', '2. *Decides* to end.'],
    [...preamble, '1. *Decides* to meet;', '1bis. *Notes* it;', '1ter. *Asks* all;', '2. *Decides* to end.'],
    ['new 1bis', 'new 1ter']);
  renumbers('as the draft writes it', missing,
    [...preamble, '1. *Decides* to meet;', '1 *bis*. *Notes* it;', '*Asks* all;', '2. *Decides* to end.'],
    [...preamble, '1. *Decides* to meet;', '1 *bis*. *Notes* it;', '1 *ter*. *Asks* all;', '2. *Decides* to end.']);
  renumbers('in a gap, the number that is missing; at the end the next', missing,
    [...preamble, '1. *Decides* to meet;', '*Notes* it;', '3. *Asks* all;', '*Decides* to end.'],
    [...preamble, '1. *Decides* to meet;', '2. *Notes* it;', '3. *Asks* all;', '4. *Decides* to end.']);
  renumbers('everything, when nothing has one', missing, [...preamble, '*Decides* to meet;', '*Decides* to end.'], [...preamble, '1. *Decides* to meet;', '2. *Decides* to end.']);
  test('one that stands before the first number, or between 1 and 1bis, is left and counted', () => {
    const text = draftOf([...preamble, '*Decides* to meet;', '1. *Notes* it;', '*Asks* all;', '1bis. *Decides* to end.']);
    const plan = planOf(analyze(text), missing);
    assert.deepEqual([plan.edits, plan.left.map(({ own }) => textOf(text, own))], [[], ['*Decides* to meet;', '*Asks* all;']]);
  });
});

describe('a locked number stays', () => {
  const lock = '<!-- un-resolution-lock -->\n';
  renumbers('what is before it makes do with the room there is', all,
    [...preamble, '1. *Decides* to meet;', '*Notes* it;', `${lock}2. *Asks* all;`, '4. *Decides* to end as in paragraph 2 above.'],
    [...preamble, '1. *Decides* to meet;', '1bis. *Notes* it;', `${lock}2. *Asks* all;`, '3. *Decides* to end as in paragraph 2 above.'],
    ['new 1bis', '4 → 3']);
  renumbers('also when every bis becomes a number', adoption,
    [...preamble, '1. *Decides* to meet;', '1bis. *Notes* it;', `${lock}5. *Asks* all;`, '5bis. *Decides* to end.'],
    [...preamble, '1. *Decides* to meet;', '2. *Notes* it;', `${lock}5. *Asks* all;`, '6. *Decides* to end.']);
  test('it is locked and unlocked by a note above it', () => {
    const draft = draftOf([...preamble, '1. *Decides* to meet;', '[2. *As<|>ks* all;]', '3. *Decides* to end.']);
    const locked = press('lock-number', draft);
    assert.deepEqual(locked, { text: draft.replace('[2.', `${lock}[2.`), said: '2 is locked' });
    assert.deepEqual(press('unlock-number', locked.text), { text: draft, said: '2 is unlocked' });
  });
  test('all that are selected at once, those that are locked already left out', () => {
    const draft = draftOf([...preamble, '1. *Dec<|ides* to meet;', `${lock}2. *Asks* all;`, '3. *Dec|>ides* to end.']);
    assert.deepEqual(press('lock-number', draft), { text: draftOf([...preamble, `${lock}1. *Dec<|ides* to meet;`, `${lock}2. *Asks* all;`, `${lock}3. *Dec|>ides* to end.`]), said: '1 and 3 are locked' });
  });
  test('what has no number cannot be locked', () => {
    assert.equal(press('lock-number', '*The General Assembly*,\n\n*Dec<|>ides* to meet.\n').said, 'There is no number to lock here.');
  });
});

const place = new URL('../../shared/corpus/', import.meta.url);
const seedFile = new URL('drafts/seed-draft-resolution.resolution.md', place);

describe('on the seed draft', { skip: !existsSync(seedFile) && 'the shared texts are not here' }, () => {
  const seed = existsSync(seedFile) ? readFileSync(seedFile, 'utf8') : '';
  test('its numbers are in order, so nothing changes while bis are kept', () => assert.equal(made(seed, all), seed));
  test('at adoption 1bis is 2, and paragraph 5 above is paragraph 6', () => {
    assert.deepEqual(shown(planOf(analyze(seed), adoption)), [
      '1bis → 2', '2 → 3', '3 → 4', '4 → 5', '5 → 6', '6 → 7', '7 → 8', '8 → 9', '8bis → 10', '9 → 11', 'paragraph 5 above → paragraph 6 above',
    ]);
    assert.match(made(seed, adoption), /\[10\. \*Further requests\*/);
  });
});

const numbering = ['numbering-gap', 'duplicate-number', 'number-out-of-order', 'orphan-insertion', 'unnumbered-operative', 'wrong-sublabel'];

/** Mining regulations are no resolution: which of their numbers count together is anybody's guess. */
const isResolution = (file: string): boolean => !file.includes('/isa/');

test('of real texts: renumbered twice is renumbered once, and no fault of numbers is left', { skip: without(place.pathname) }, () => {
  const faults: string[] = [];
  for (const file of textsIn(place.pathname).filter((file, index) => index % 12 === 0 && isResolution(file))) {
    const text = readFileSync(file, 'utf8');
    for (const how of [all, adoption]) {
      const once = made(text, how);
      const analysis = analyze(once);
      const left = analysis.findings.filter(({ rule }) => numbering.includes(rule));
      if (planOf(analysis, how).edits.length > 0) faults.push(`${file}: changes again`);
      if (left.length > 0) faults.push(`${file}: ${left.map(({ rule, message }) => `${rule}: ${message}`).join(' | ')}`);
    }
  }
  assert.deepEqual(faults, []);
});
