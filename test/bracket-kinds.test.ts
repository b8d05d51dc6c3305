/** What a bracket is for where its words alone do not tell: its neighbours, a quotation, a list; and where the classifier says that it may be wrong. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, everyBracket, type Bracket } from '../server/src/core/index';

function bracketsIn(paragraph: string): { text: string; brackets: Bracket[] } {
  const text = `*The General Assembly*,\n\n1. *Decides* ${paragraph}\n`;
  return { text, brackets: [...everyBracket(analyze(text).draft)] };
}

/** «alternative soon | alternative later»; those that compete share a letter. */
function kinds(paragraph: string): string {
  const { text, brackets } = bracketsIn(paragraph);
  return brackets.map(({ kind, subtype, group, inner }) => `${kind}${subtype === 'tentative' ? ' value' : ''}${group === undefined ? '' : ` ${'abc'.charAt(group - 1)}`}: ${text.slice(inner.start, inner.end)}`).join(' | ');
}

const doubt = (paragraph: string): string | undefined => bracketsIn(paragraph).brackets[0]?.doubt;

describe('brackets side by side', () => {
  test('compete for one place when they are built alike', () => {
    assert.equal(kinds('to meet [in May] [in June] [, if possible,][, as a rule,] soon.'), 'alternative a: in May | alternative a: in June | alternative b: , if possible, | alternative b: , as a rule,');
  });

  test('go on from one another when the second is joined on', () => {
    assert.equal(kinds('to invite States [in need] [and observers] [, as appropriate].'), 'negotiation: in need | negotiation: and observers | negotiation: , as appropriate');
    assert.equal(kinds('to raise [new,] [additional,] [adequate] means.'), 'negotiation: new, | negotiation: additional, | negotiation: adequate');
  });

  test('are a choice all the same with “or” or a slash between them', () => {
    assert.equal(kinds('to raise [new,] / [additional] means.'), 'alternative a: new, | alternative a: additional');
  });

  test('are items of a list when they are numbered as such', () => {
    assert.equal(kinds('to meet; [(b) to report;] [(c) to listen;]'), 'negotiation: (b) to report; | negotiation: (c) to listen;');
    assert.equal(kinds('to meet. [2. *Requests* a report;] [3. *Urges* patience;]'), 'negotiation: 2. *Requests* a report; | negotiation: 3. *Urges* patience;');
    assert.equal(kinds('to meet. [2 bis. *Requests* a report;] [2 ter. *Urges* patience;]'), 'negotiation: 2 bis. *Requests* a report; | negotiation: 2 ter. *Urges* patience;');
  });

  test('are two versions when they have one number, or are called alternatives', () => {
    assert.equal(kinds('to meet. [2. *Requests* a report;] [2. *Urges* patience;]'), 'alternative a: 2. *Requests* a report; | alternative a: 2. *Urges* patience;');
    assert.equal(kinds('to meet. [2. *Requests* a report;] [2 alt. *Urges* patience;]'), 'alternative a: 2. *Requests* a report; | alternative a: 2 alt. *Urges* patience;');
  });

  test('make wording of a word that might be a blank, when nothing stands between', () => {
    assert.equal(kinds('that a [committee][mechanism][process] be set up.'), 'alternative a: committee | alternative a: mechanism | alternative a: process');
    assert.equal(kinds('to meet in [country] [at the end of the year].'), 'placeholder: country | negotiation: at the end of the year');
    assert.equal(kinds('to meet on [day] [month] [year].'), 'placeholder: day | placeholder: month | placeholder: year');
  });
});

describe('in a quotation', () => {
  test('what a quoting hand adds is no wording', () => {
    assert.equal(kinds('to recall that “we [the peoples] are determined”.'), 'editorial: the peoples');
    assert.equal(kinds('to recall that "we [the peoples] are determined".'), 'editorial: the peoples');
  });

  test('a choice, words that are joined on and the term of a definition are', () => {
    assert.equal(kinds('that the note “[pending][in progress]” be added.'), 'alternative a: pending | alternative a: in progress');
    assert.equal(kinds('that “States [and observers]” be invited.'), 'negotiation: and observers');
    assert.equal(kinds('that “protection [of the sea]” means any measure.'), 'negotiation: of the sea');
  });

  test('a quotation that has ended quotes no more', () => {
    assert.equal(kinds('that the "Harbour Fund" of the [coastal] States be open.'), 'negotiation: coastal');
  });
});

test('a number alone behind the title of a topic is its item of the agenda; in a sentence it is on trial', () => {
  assert.match(kinds('to discuss\n\nCrimes against the tides [81]'), /^editorial: 81$/);
  assert.equal(kinds('to meet for [24] months.'), 'negotiation value: 24');
});

test('a name is on trial within a sentence; at its beginning every word has a capital', () => {
  assert.equal(kinds('to meet in [Suva].'), 'negotiation value: Suva');
  assert.equal(kinds('to meet. [Also] it will listen.'), 'negotiation: Also');
  assert.equal(kinds('to protect the [Tides and] harbours.'), 'negotiation: Tides and');
});

test('a full stop on trial is no blank, and “and entities” names nothing to fill in', () => {
  assert.equal(kinds('to meet in May[.]'), 'negotiation: .');
  assert.equal(kinds('to invite States [and/or entities] to it.'), 'negotiation: and/or entities');
});

test('the symbol of a decision is no choice, and words beside words are no link', () => {
  assert.equal(kinds('to act [as in decision 2/CMA.3, annex] soon.'), 'negotiation: as in decision 2/CMA.3, annex');
  assert.equal(kinds('to act [in pursuit of article 2,][and] soon.'), 'negotiation: in pursuit of article 2, | negotiation: and');
});

describe('the classifier says where it may be wrong', () => {
  const examples: Readonly<Record<string, string | undefined>> = {
    'to recall that “we [the peoples] are determined”.': 'quotation',
    'to raise [a levy] [for the purposes that the parties may from time to time agree upon].': 'unlike-neighbours',
    'to meet in [country].': 'either-word',
    'to write to the [contact person].': 'nearly-blank',
    'to meet [GDP: in May].': 'unknown-name',
    'to protect [the coast/sea and its very many small islands for ever] now.': 'slash',
    'that Articles 9 and [11], as amended, hold.': 'bare-number',
    'to thank [Managing Company].': 'name',
    'to protect [adopted children] at sea.': 'opening-words',
    'to meet [at a place and a time that are to be decided].': 'long-instruction',
    'to recall [A/HRC/48/13][ref].': 'link-label',
    'to meet on [date].': undefined,
    'to meet [in May] [in June].': undefined,
    'to meet [EU: in May].': undefined,
    'to meet for [24] months.': undefined,
  };
  for (const [paragraph, expected] of Object.entries(examples)) test(`${expected ?? 'it is sure'}: ${paragraph}`, () => assert.equal(doubt(paragraph), expected));
});
