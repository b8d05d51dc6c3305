/**
 * A second version laid over a draft. The law: without the delegation's proposals the draft is what it was, character by
 * character; with them alone it is the other version, in the numbers and the layout of the draft.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { analyze, merge, remarkInWords, type Merged } from '../server/src/core';
import { resolveBrackets } from '../server/src/core/outcomes';
import { proposalsOf } from '../server/src/core/proposals';
import { decisionsOf } from '../server/src/core/proposals/decide';
import { matchesGolden } from './support/golden';
import { only, plain, without } from './support/readings';

function merged(base: string, other: string, by = 'EU'): Merged {
  const answer = merge(analyze(base), other, by);
  assert.ok(!('refusal' in answer), 'refusal' in answer ? answer.refusal : '');
  return answer;
}

const refusal = (base: string, other: string, by = 'EU'): string => {
  const answer = merge(analyze(base), other, by);
  return 'refusal' in answer ? answer.refusal : '';
};

/** Of a draft with one operative paragraph, what becomes of its words. */
const draftWith = (words: string): string => `*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Decides* to meet;\n\n2. ${words}\n`;
function lays(over: string, other: string, written: string): void {
  const { text, other: numbered } = merged(draftWith(over), draftWith(other));
  assert.equal(text, draftWith(written));
  assert.equal(plain(text), draftWith(over));
  assert.equal(only(text, 'EU'), numbered);
}

describe('words', () => {
  test('that are put in stand between spaces', () => {
    lays('*Urges* States to cooperate in the study.', '*Urges* States to cooperate closely in the study.', '*Urges* States to cooperate [EU: closely] in the study.');
    lays('*Urges* States to cooperate.', '*Urges* States to cooperate at all levels.', '*Urges* States to cooperate [EU: at all levels].');
  });
  test('take the commas along that belong to them', () => {
    lays('*Urges* States to cooperate in the study.', '*Urges* States, as appropriate, to cooperate in the study.', '*Urges* States[EU: , as appropriate,] to cooperate in the study.');
    lays('*Urges* States, as appropriate, to cooperate.', '*Urges* States to cooperate.', '*Urges* States[, as appropriate,][EU: delete] to cooperate.');
  });
  test('that go stand in brackets before the wish', () => {
    lays('*Urges* all States to cooperate fully.', '*Urges* all States to cooperate.', '*Urges* all States to cooperate [fully][EU: delete].');
    lays('*Urges* all States parties to cooperate.', '*Urges* all States to cooperate.', '*Urges* all States [parties][EU: delete] to cooperate.');
  });
  test('that are replaced stand before those in their place', () => {
    lays('*Urges* the ministries concerned to cooperate.', '*Urges* the agencies concerned to cooperate.', '*Urges* the [ministries][EU: agencies] concerned to cooperate.');
  });
  test('that would be a blank in brackets take a neighbour along', () => {
    lays('*Urges* the States concerned to cooperate.', '*Urges* the Governments concerned to cooperate.', '*Urges* [the States concerned][EU: the Governments concerned] to cooperate.');
  });
  test('are not cut to crumbs', () => {
    lays('*Urges* States to keep the seas clean and safe.', '*Urges* States to make the oceans clean and safe.', '*Urges* States to [keep the seas][EU: make the oceans] clean and safe.');
  });
  test('with nothing in common are one whole', () => {
    lays('*Urges* States to keep the seas clean.', '*Urges* the Secretary-General, within existing resources, to convene a conference of donors.',
      '*Urges* [States to keep the seas clean][EU: the Secretary-General, within existing resources, to convene a conference of donors].');
  });
  test('an opener is changed as a whole', () => {
    lays('*Takes note* of the report.', '*Takes note with appreciation* of the report.', '[*Takes note*][EU: *Takes note with appreciation*] of the report.');
    lays('*Urges* States to come.', '*Strongly urges* States to come.', '[*Urges*][EU: *Strongly urges*] States to come.');
  });
  test('a mark at the end stands by itself', () => {
    lays('*Urges* States to come.', '*Urges* States to come;', '*Urges* States to come[.][EU: ;]');
  });
  test('in quotation marks and parentheses stay in them', () => {
    lays('*Decides* to include the item “Seas” (see annex).', '*Decides* to include the item “Oceans” (see annex II).', '*Decides* to include the item “[Seas][EU: Oceans]” (see annex [EU: II]).');
  });
  test('a wish is never mistaken for words', () => {
    lays('*Urges* States to act.', '*Urges* States to retain staff and to act.', '*Urges* States [to act][EU: to retain staff and to act].');
    const { text, other } = merged(draftWith('*Urges* States to act.'), draftWith('*Urges* States delete to act.'));
    assert.equal(only(text, 'EU'), other);
  });
});

describe('brackets that are there', () => {
  test('a blank is filled without a second pair', () => {
    lays('*Decides* to meet on [date] in Nairobi.', '*Decides* to meet on 3 May 2027 in Nairobi.', '*Decides* to meet on [date][EU: 3 May 2027] in Nairobi.');
  });
  test('words on trial keep their brackets when the proposal is rejected', () => {
    lays('*Decides* to meet at its [eightieth] session.', '*Decides* to meet at its ninetieth session.', '*Decides* to meet at its [[eightieth]][EU: ninetieth] session.');
  });
  test('a long bracket is changed within', () => {
    lays('*Decides* to meet [at Headquarters in New York, on the margins of the high-level week of the Assembly,] to end hunger.',
      '*Decides* to meet [at Headquarters in Geneva, on the margins of the high-level week of the Assembly,] to end hunger.',
      '*Decides* to meet [at Headquarters in [New York][EU: Geneva], on the margins of the high-level week of the Assembly,] to end hunger.');
  });
  test('without a partner nothing is merged, and it is said why', () => {
    assert.match(refusal(draftWith('*Decides* to meet [soon.'), draftWith('*Decides* to meet.')), /^This draft has a bracket without a partner\./);
    assert.match(refusal(draftWith('*Decides* to meet.'), draftWith('*Decides* to meet soon].')), /^The other version has a bracket without a partner\./);
  });
});

const paragraphs = (...list: string[]): string => ['*The General Assembly*,', '*Noting* the tides,', ...list].join('\n\n') + '\n';

describe('paragraphs', () => {
  const [one, two, three] = ['1. *Decides* to meet;', '2. *Invites* all States to come;', '3. *Requests* the Secretary-General to report.'];

  test('put in become insertions, and the numbers behind them stay', () => {
    const { text, other, remarks } = merged(paragraphs(one, two, three), paragraphs(one, '2. *Urges* Governments to pay;', '3. *Invites* all States to come;', '4. *Requests* the Secretary-General to report.'));
    assert.equal(text, paragraphs(one, '[EU: 1bis. *Urges* Governments to pay;]', two, three));
    assert.equal(other, paragraphs(one, '1bis. *Urges* Governments to pay;', two, three));
    assert.deepEqual(remarks.map(remarkInWords), ['The numbers of this draft are kept. In the other version: 2 → 1bis, 3 → 2 and 4 → 3']);
  });
  test('keep a number that is free', () => {
    assert.equal(merged(paragraphs(one, '3. *Invites* all States to come.'), paragraphs(one, '2. *Urges* Governments to pay;', '3. *Invites* all States to come.')).text,
      paragraphs(one, '[EU: 2. *Urges* Governments to pay;]', '3. *Invites* all States to come.'));
  });
  test('at the end go on counting', () => {
    const { text } = merged(paragraphs(one, '2. *Invites* all States to come.'), paragraphs(one, two, '3. *Urges* Governments to pay;', '4. *Decides* to end.'));
    assert.equal(text, paragraphs(one, '2. *Invites* all States to come[.][EU: ;]', '[EU: 3. *Urges* Governments to pay;]', '[EU: 4. *Decides* to end.]'));
    assert.equal(plain(text), paragraphs(one, '2. *Invites* all States to come.'));
  });
  test('taken out stand in brackets before the wish', () => {
    const { text } = merged(paragraphs(one, two, three), paragraphs(one, '2. *Requests* the Secretary-General to report.'));
    assert.equal(text, paragraphs(one, `[${two}][EU: delete]`, three));
    assert.equal(only(text, 'EU'), paragraphs(one, three));
  });
  test('with their list are one proposal', () => {
    const listed = '1bis. *Asks* all:\n\n(a) To come;\n\n(b) To stay;';
    assert.equal(merged(paragraphs(one, two), paragraphs(one, listed, two)).text, paragraphs(one, `[EU: ${listed}]`, two));
    assert.equal(merged(paragraphs(one, listed, two), paragraphs(one, two)).text, paragraphs(one, `[${listed}][EU: delete]`, two));
  });
  test('that are moved are told', () => {
    const { text, remarks } = merged(paragraphs(one, two, three), paragraphs(one, '2. *Requests* the Secretary-General to report;', '3. *Invites* all States to come.'));
    assert.equal(plain(text), paragraphs(one, two, three));
    assert.match(remarks.map(remarkInWords).join('\n'), /^The other version moves paragraph [23] behind paragraph [123]:/m);
  });
  test('references follow the numbers, and are no difference', () => {
    const { text } = merged(paragraphs(one, '2. *Asks* all to heed paragraph 1 above.'), paragraphs('1. *Urges* Governments to pay well;', '2. *Decides* to meet;', '3. *Asks* all to heed paragraph 2 above.'));
    assert.equal(text, paragraphs('[EU: 1. *Urges* Governments to pay well;]', one, '2. *Asks* all to heed paragraph 1 above.'));
  });
  test('subparagraphs too', () => {
    const { text } = merged(paragraphs('1. *Asks* all:', '(a) To come;', '(b) To go.'), paragraphs('1. *Asks* all:', '(a) To come;', '(b) To stay awhile;', '(c) To go.'));
    assert.equal(text, paragraphs('1. *Asks* all:', '(a) To come;', '[EU: (a) bis To stay awhile;]', '(b) To go.'));
  });
  test('in lines that are wrapped otherwise are the same', () => {
    assert.equal(merged(draftWith('*Urges* States\nto cooperate\nin the study.'), draftWith('*Urges* States to\ncooperate in the study.')).places, 0);
  });
});

describe('whose version it is', () => {
  const [base, other] = [draftWith('*Urges* States to come.'), draftWith('*Urges* all States to come.')];
  test('is read in brackets as it is written', () => {
    for (const by of ['EU', 'JPN', 'Norway', 'G77 and China', 'CAN, NOR', 'Switzerland, supported by Kenya']) assert.match(merged(base, other, by).text, new RegExp(`\\[${by}: all\\]`));
    for (const by of ['the others', 'Tides Foundation', 'E]U', 'EU: delete']) assert.match(refusal(base, other, by), /would not be read as the name of a delegation/);
    assert.match(refusal(base, other, ' '), /^Say whose version it is/);
  });
  test('has no proposals in the draft yet', () => {
    assert.match(refusal(merged(base, other).text, base), /^This draft already has proposals of EU\./);
  });
  test('what the other version names in brackets is settled first', () => {
    const { text, remarks } = merged(base, draftWith('*Urges* [EU: all] States [CAN: swiftly] to come.'));
    assert.equal(text, draftWith('*Urges* [EU: all] States to come.'));
    assert.match(remarks.map(remarkInWords).join(), /names delegations in brackets.*EU and CAN/);
  });
});

describe('what does not print', () => {
  test('is not written, and told', () => {
    const { text, remarks } = merged(draftWith('*Urges* States to come.'), `---\nstage: final\n---\n${draftWith('*Urges* States to come.')}\n<!-- to be checked with capital -->\n`);
    assert.equal(text, draftWith('*Urges* States to come.'));
    assert.deepEqual(remarks.map(({ says }) => says), ['A note of the other version is left out, since it does not print.', 'The settings at the top of the other version are left out.']);
  });
});

const file = (name: string): URL => new URL(`fixtures/merge/${name}.unres`, import.meta.url);
const read = (name: string): string => readFileSync(file(name), 'utf8').replaceAll('\r\n', '\n');

describe('a draft, and what two delegations make of it', () => {
  const base = read('draft');
  const eu = merged(base, read('eu'), 'EU');
  const canada = merged(eu.text, read('can'), 'Canada');

  test('are one text in which each can be read', () => {
    matchesGolden(file('draft+eu'), eu.text);
    matchesGolden(file('draft+eu+can'), canada.text);
  });
  test('without all of them it is the draft, and with one alone that one’s version', () => {
    assert.equal(plain(canada.text), base);
    assert.equal(without(canada.text, 'Canada'), eu.text);
    assert.equal(only(canada.text, 'EU'), eu.other);
    assert.equal(only(canada.text, 'Canada'), canada.other);
  });
  test('in whatever order they came', () => {
    const first = merged(base, read('can'), 'Canada');
    const second = merged(first.text, read('eu'), 'EU');
    assert.equal(plain(second.text), base);
    assert.equal(only(second.text, 'EU'), eu.other);
    assert.equal(only(second.text, 'Canada'), canada.other);
  });
  test('where seams are clean already, setting them right changes nothing', () => {
    const analysis = analyze(eu.text);
    const proposals = proposalsOf(analysis);
    assert.equal(resolveBrackets(analysis, decisionsOf(proposals, () => 'reject')).rewrite.text, base);
    assert.equal(resolveBrackets(analysis, decisionsOf(proposals, () => 'accept')).rewrite.text, eu.other);
  });
});
