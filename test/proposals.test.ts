/** Proposals: who makes them, what they do, and what becomes of the text when they are accepted or rejected. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, applyEdits, decisionsFor, decisionsOf, isBy, proposalsOf, proposalsText, proposalsView, textOf, type Analysis, type Answer } from '../server/src/core';
import { readAs } from '../server/src/core/outcomes/readings';
import { settle } from '../server/src/core/outcomes/settle';
import { paragraphChoices } from '../server/src/core/proposals/alternatives';

/** Of a draft whose first operative paragraph is this. */
const draftWith = (paragraph: string): Analysis => analyze(`*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Decides* ${paragraph}`);

/** «EU, Norway | offers | later | for soon» */
const told = (paragraph: string): string[] => {
  const analysis = draftWith(paragraph);
  const say = (at: { start: number; end: number }) => textOf(analysis.text, at);
  return proposalsOf(analysis).map(({ by, supporters, does, words, choice: { base }, states }) => [
    by.join(', ') + (supporters.length > 0 ? ` + ${supporters.join(', ')}` : ''), does, ...(words ? [say(words)] : []),
    ...(base.length > 0 ? [`for ${base.map(({ inner }) => say(inner)).join(' and ')}`] : []), ...states.map(({ inner }) => `(${say(inner)})`),
  ].join(' | '));
};

/** The words of the paragraph when all that the delegation proposes is answered so. */
function answered(paragraph: string, name: string, answer: Answer): string {
  const analysis = draftWith(paragraph);
  const proposals = proposalsOf(analysis);
  const edits = settle(analysis, decisionsFor(proposals, proposals.filter((proposal) => isBy(proposal, name)), answer));
  return applyEdits(analysis.text, edits).slice(analysis.text.indexOf('1. *Decides* ') + '1. *Decides* '.length);
}

describe('who proposes what', () => {
  test('in a bracket, before it or behind it', () => {
    assert.deepEqual(told('to meet [EU: in Geneva] [where feasible (CAN)] (JPN) [soon] and [often] (CAN, NOR);'), [
      'EU | adds | in Geneva', 'CAN | adds | where feasible', 'JPN | adds | soon', 'CAN, NOR | adds | often',
    ]);
  });

  test('together, or with the support of others', () => {
    assert.deepEqual(told('to meet [EU, supported by Norway and Iceland: in Geneva] [EU/USA: soon] [G77 and China, Norway: often] [France and Mexico: well];'), [
      'EU + Norway, Iceland | adds | in Geneva', 'EU, USA | adds | soon', 'G77 and China, Norway | adds | often', 'France, Mexico | adds | well',
    ]);
  });

  test('words before a colon are not always a name', () => {
    assert.deepEqual(told('to meet [with this aim, and no other: peace] [Tides: a study];'), []);
  });

  test('names in brackets of their own are behind what they propose', () => {
    assert.deepEqual(told('to meet [in Geneva] [CAN, NOR] soon;'), ['CAN, NOR | adds | in Geneva']);
    assert.equal(answered('to meet [in Geneva] [CAN, NOR] soon;', 'NOR', 'accept'), 'to meet in Geneva soon;');
    assert.equal(answered('to meet [in Geneva] [CAN, NOR] soon;', 'CAN', 'reject'), 'to meet soon;');
  });

  test('a word outside its bracket belongs to one bracket', () => {
    assert.deepEqual(told('to meet [soon] (CAN) [later] (NOR) in May;'), ['CAN | adds | soon', 'NOR | adds | later']);
  });

  test('wishes and reservations', () => {
    assert.deepEqual(told('to meet [soon][USA: delete][CAN: retain] in [May] [RUS reserves];'), [
      'USA | deletes | for soon', 'CAN | retains | for soon', 'RUS | reserves | for May',
    ]);
    assert.deepEqual(told('to meet soon [USA: delete];'), ['USA | deletes']);
    assert.deepEqual(told('to meet [soon][USA: Delete];'), ['USA | deletes | for soon']);
  });

  test('how far it is agreed stands beside it, or at the end of the paragraph', () => {
    assert.deepEqual(told('to meet [EU: soon] [agreed ad ref] in [CAN: May];'), ['EU | adds | soon | (agreed ad ref)', 'CAN | adds | May']);
    assert.deepEqual(told('to meet [EU: soon] in [CAN: May]; [hold]'), ['EU | adds | soon | (hold)', 'CAN | adds | May | (hold)']);
  });
});

describe('what competes for one place', () => {
  test('words without a name are what the text said before', () => {
    assert.deepEqual(told('to meet [soon][EU: later] in [May] [CAN: June][USA: July];'), ['EU | offers | later | for soon', 'CAN | offers | June | for May', 'USA | offers | July | for May']);
    assert.deepEqual(told('[EU: to call upon][to urge] States;'), ['EU | offers | to call upon | for to urge']);
  });

  test('what stands apart behind a choice adds something', () => {
    assert.deepEqual(told('to meet [soon][EU: later] [CAN: in Geneva];'), ['EU | offers | later | for soon', 'CAN | adds | in Geneva']);
    assert.deepEqual(told('to meet [EU: soon] [CAN: in Geneva];'), ['EU | adds | soon', 'CAN | adds | in Geneva']);
    assert.deepEqual(told('[EU: to urge][CAN: to invite] States;'), ['EU | offers | to urge', 'CAN | offers | to invite']);
  });

  test('a blank may be filled by who stands close behind it', () => {
    assert.deepEqual(told('to meet on [date][EU: 3 May 2027];'), ['EU | offers | 3 May 2027 | for date']);
    assert.deepEqual(told('to meet on [date] [EU: in Geneva];'), ['EU | adds | in Geneva']);
  });

  test('within a bracket as outside it', () => {
    assert.deepEqual(told('to meet [EU: soon [NOR: and well]];'), ['EU | adds | soon [NOR: and well]', 'NOR | adds | and well']);
  });
});

describe('accepted', () => {
  test('the words stay without name and brackets, those beside them go', () => {
    assert.equal(answered('to meet [soon][EU: later] in [EU: early] May;', 'EU', 'accept'), 'to meet later in early May;');
    assert.equal(answered('to meet [soon] [EU: later] in May;', 'EU', 'accept'), 'to meet later in May;');
  });
  test('a wish to delete takes the words with it', () => {
    assert.equal(answered('to meet [soon][EU: delete] in May;', 'EU', 'accept'), 'to meet in May;');
    assert.equal(answered('to meet [, if need be,][EU: delete] in May;', 'EU', 'accept'), 'to meet in May;');
    assert.equal(answered('to meet [soon][USA: delete][EU: retain] in May;', 'EU', 'accept'), 'to meet soon in May;');
  });
  test('what others propose for that place goes, elsewhere it stays', () => {
    assert.equal(answered('to meet [soon][EU: later][CAN: now] in [CAN: early] May;', 'EU', 'accept'), 'to meet later in [CAN: early] May;');
  });
  test('brackets within the words stay as they are', () => {
    assert.equal(answered('to meet [soon][EU: on [date], or [soon after]] in May;', 'EU', 'accept'), 'to meet on [date], or [soon after] in May;');
  });
  test('a reservation cannot be carried out, nor a wish about words that nobody marked', () => {
    for (const paragraph of ['to meet [soon] [RUS reserves];', 'to meet soon [RUS: delete];']) assert.equal(answered(paragraph, 'RUS', 'accept'), paragraph);
  });
});

describe('rejected', () => {
  test('the words go, those beside them stay without brackets', () => {
    assert.equal(answered('to meet [soon][EU: later] in [EU: early] May;', 'EU', 'reject'), 'to meet soon in May;');
    assert.equal(answered('to meet [soon][EU: delete] in May[EU: , in Geneva,] or June;', 'EU', 'reject'), 'to meet soon in May or June;');
  });
  test('as long as somebody else competes with them they stay bracketed', () => {
    assert.equal(answered('to meet [soon][EU: later][CAN: now] in May;', 'EU', 'reject'), 'to meet [soon][CAN: now] in May;');
    assert.equal(answered('to meet [soon][EU: later][CAN: retain] in May;', 'EU', 'reject'), 'to meet soon in May;');
  });
  test('a blank stays a blank, and a choice of others a choice', () => {
    assert.equal(answered('to meet on [date][EU: 3 May 2027];', 'EU', 'reject'), 'to meet on [date];');
    assert.equal(answered('to meet [soon][later][EU: now];', 'EU', 'reject'), 'to meet [soon][later];');
  });
  test('brackets within the words stay as they are', () => {
    assert.equal(answered('to meet [on [date], or [soon after]][EU: later] in May;', 'EU', 'reject'), 'to meet on [date], or [soon after] in May;');
  });
});

test('what one delegation is given, another is refused in the same step', () => {
  const analysis = draftWith('to meet [soon][EU: later][CAN: now] [NOR: in Geneva] in May;');
  const decisions = decisionsOf(proposalsOf(analysis), (proposal) => (isBy(proposal, 'CAN') ? 'accept' : 'reject'));
  assert.match(applyEdits(analysis.text, settle(analysis, decisions)), /to meet now in May;$/);
});

test('read with all its brackets kept, a draft does not say words twice', () => {
  const { rewrite: { text } } = readAs(draftWith('to meet [soon][EU: later] on [date][CAN: 3 May 2027] [NOR: in Oslo].'), 'all-kept');
  assert.match(text, /to meet (?:soon|\[soon\]\[EU: later\]) on \[date\](?:\[CAN: 3 May 2027\])? in Oslo\.$/);
});

test('paragraphs that are alternatives of another', () => {
  const analysis = draftWith('to meet;\n\n1 alt. *Decides* to write;\n\n1 alt 2. *Decides* to wait;\n\n2. *Asks* all:\n\nOption A: To come;\n\nOption B: To go.\n');
  const label = (paragraph: { marker?: { label: string } } | undefined) => paragraph?.marker?.label;
  assert.deepEqual(paragraphChoices(analysis.draft).map(({ of, alternatives }) => [label(of), ...alternatives.map(label)]), [['1', '1 alt', '1 alt 2'], ['2', 'Option A', 'Option B']]);
});

const disputed = 'to meet [soon][EU: later] [CAN: in Geneva];\n\n2. *Asks* all:\n\n(a) To come [EU, supported by Norway: early];\n\n(b) To go.\n';

test('the list says it in words, by delegation', () => {
  const { title, delegations } = proposalsView(draftWith(disputed));
  assert.equal(title, '3 proposals of 2 delegations');
  assert.deepEqual(delegations.map(({ name, rows }) => [name, ...rows.map(({ place, says, more }) => `${place}: ${says} ${more}`.trim())]), [
    ['EU', 'paragraph 1: offers “later” for “soon”', 'paragraph 2 (a): adds “early” supported by Norway'],
    ['CAN', 'paragraph 1: adds “in Geneva”'],
  ]);
});

test('what one delegation proposes is a text to hand on', () => {
  assert.equal(proposalsText(draftWith(disputed), 'EU'),
    'Proposals of EU\n\nParagraph 1\n\n1. *Decides* to meet [soon][EU: later];\n\nParagraph 2 (a)\n\n(a) To come [EU, supported by Norway: early];\n');
  assert.equal(proposalsText(draftWith(disputed), 'Norway'), '');
});

describe('paragraphs that somebody proposes are read as paragraphs', () => {
  const paragraphs = (text: string) => analyze(text).draft.parts.flatMap((part) => part.paragraphs).map(({ kind, marker, opener, bracket, body }) =>
    [kind, marker?.label ?? '', opener?.phrase ?? '', body.ending.mark, bracket?.attribution ?? ''].join(' | '));

  test('with their number, behind the name', () => {
    assert.deepEqual(paragraphs('*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Decides* to meet;\n\n[EU: 1bis. *Requests* the Secretary-General to report;]\n\n[CAN, supported by Norway: 2. *Invites* States to come.]\n'), [
      'preambular |  | Noting | , | ', 'operative | 1 | Decides | ; | ', 'operative | 1bis | Requests | ; | EU', 'operative | 2 | Invites | . | CAN, supported by Norway',
    ]);
  });

  test('or with their opener, in the preamble', () => {
    assert.deepEqual(paragraphs('*The General Assembly*,\n\n*Noting* the tides,\n\n[EU: *Recalling* its rules,]\n\n1. *Decides* to meet.\n'), [
      'preambular |  | Noting | , | ', 'preambular |  | Recalling | , | EU', 'operative | 1 | Decides | . | ',
    ]);
  });

  test('and one that somebody would delete keeps its mark', () => {
    assert.deepEqual(paragraphs('*The General Assembly*,\n\n*Noting* the tides,\n\n[1. *Decides* to meet;][EU: delete]\n\n2. *Decides* to end.\n'), [
      'preambular |  | Noting | , | ', 'operative | 1 | Decides | ; | ', 'operative | 2 | Decides | . | ',
    ]);
  });

  test('subparagraphs too', () => {
    const [, paragraph] = analyze('*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Asks* all:\n\n(a) To come;\n\n[EU: (b) To stay;]\n\n(c) To go.\n').draft.parts[0]!.paragraphs;
    assert.deepEqual(paragraph!.children.map(({ marker }) => marker?.label), ['(a)', '(b)', '(c)']);
  });
});
