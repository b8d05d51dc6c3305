/** What a sentence is about to name is offered: whom it speaks to, blanks, paragraphs, sessions, bodies, what the draft cites. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyze, describeCompletion } from '../server/src/core/index';
import { completionAt, completionsAt, faultsOf, inserting, labelsAt, taking } from './support/completing';
import { marked } from './support/marked';
import { seed, withSeed } from './support/seed';

const preamble = '*The General Assembly*,\n\n*Recalling* its resolution 74/247 of 27 December 2019 and Security Council resolution 1325 (2000) of 31 October 2000,\n\n';
const operative = [
  '1. *Requests* the Secretary-General to prepare the [name of the Convention], in consultation with Member States;',
  '2. *Urges* all States to sign the [name of the Convention] by [date]:',
  '(a) In Geneva;', '(b) In Nairobi;', '',
].join('\n\n');
/** A draft whose last paragraph is being written. */
const draft = (words: string, after = '') => `${preamble}${operative}${words}${after}`;

describe('whom a directive verb speaks to', () => {
  it('is offered right behind it: first those that the draft speaks to', () => {
    for (const written of ['3. *Requests* <|>', '3. *Calls upon* <|>', '[3. *Also urges* <|>', '3. *Decides* to meet, and encourages <|>']) {
      assert.deepEqual(labelsAt(draft(written)).slice(0, 3), ['the Secretary-General', 'all States', 'Member States'], written);
    }
    assert.equal(completionAt('all States', draft('3. *Requests* <|>')).detail, 'once in this draft');
  });

  it('is offered by its beginning, and goes on in the place of what was typed', () => {
    assert.deepEqual(labelsAt(draft('3. *Requests* the sec<|>'), 'addressee'), ['the Secretary-General', 'the secretariat', 'the Secretariat', 'the Security Council']);
    assert.ok(taking('the Secretary-General', draft('3. *Requests* the Sec<|>')).endsWith('3. *Requests* the Secretary-General'));
  });

  it('is not offered behind another verb, or once somebody is named', () => {
    for (const written of ['3. *Decides* <|>', '3. *Requests* the Secretary-General to <|>', '3. *Requests* the Secretary-General, <|>', '3. *Welcomes* the <|>']) {
      assert.deepEqual(labelsAt(draft(written), 'addressee'), [], written);
    }
  });
});

describe('a blank', () => {
  it('is offered as the draft has it, closed once', () => {
    for (const [written, after] of [['[<|>', ''], ['[<|>', ']'], ['[nam<|>', ']'], ['[the n<|>', '']] as const) {
      const source = draft(`3. *Adopts* the ${written}`, after);
      assert.deepEqual(labelsAt(source).slice(0, 2), ['name of the Convention', 'date']);
      assert.ok(taking('name of the Convention', source).endsWith('3. *Adopts* the [name of the Convention]'), `${written}${after}`);
    }
    assert.equal(completionAt('name of the Convention', draft('3. *Adopts* the [<|>')).detail, '2 times in this draft');
  });

  it('is a blank to the checker, whichever is taken', () => {
    const source = draft('3. *Decides* to meet in the course of [<|>]', '.');
    for (const { label } of completionsAt(source)) {
      const text = taking(label, source);
      assert.ok(analyze(text).facts.blanks.some(({ blanks }) => blanks.some(({ inner }) => text.slice(inner.start, inner.end) === label && inner.start > preamble.length + operative.length)), label);
    }
  });
});

describe('paragraphs of this draft', () => {
  it('are offered behind their word, with the direction they lie in', () => {
    const source = draft('3. *Decides* to keep paragraph <|> under review;\n\n4. *Adopts* the plan.');
    assert.deepEqual(labelsAt(source), ['1', '2', '4']);
    assert.match(inserting('1', source), /keep paragraph 1 above under review;/);
    assert.match(inserting('4', source), /keep paragraph 4 below under review;/);
    assert.equal(completionAt('2', source).detail, 'Urges all States');
  });

  it('are offered in a list, where only the last has the direction', () => {
    assert.match(taking('1', draft('3. *Decides* to keep paragraphs <|>')), /paragraphs 1$/);
    assert.match(taking('2', draft('3. *Decides* to keep paragraphs 1 and <|>')), /paragraphs 1 and 2 above$/);
    assert.deepEqual(labelsAt(draft('3. *Decides* to keep paragraphs 1 and <|>')), ['2']);
  });

  it('leave a direction that is said already alone', () => {
    assert.match(taking('2', draft('3. *Decides* to keep paragraph <|>', ' above under review.')), /keep paragraph 2 above under review\.$/);
  });

  it('are offered with their letters', () => {
    for (const after of ['', ')']) assert.match(taking('(b)', draft('3. *Decides* to keep paragraph 2 (<|>', after)), /keep paragraph 2 \(b\) above$/);
    assert.deepEqual(labelsAt(draft('3. *Decides* to keep paragraph 1 (<|>')), []);
  });

  it('are those of the section that is named, or of the resolution', () => {
    const sections = `${preamble}I\n\n1. *Welcomes* the plan;\n\nII\n\n1. *Adopts* the plan;\n\n2. *Decides* to keep `;
    assert.deepEqual(labelsAt(`${sections}section <|>`), ['I']);
    assert.deepEqual(labelsAt(`${sections}section I, paragraph <|>`), ['1']);
    const annex = `${preamble}1. *Adopts* the plan;\n\n2. *Decides* to meet.\n\nAnnex\n\n1. As set out in paragraph <|>`;
    assert.match(taking('2', annex), /in paragraph 2 of the present resolution$/);
  });
});

describe('what the draft cites', () => {
  it('is offered with its date, by the body that is named', () => {
    assert.match(taking('74/247', draft('3. *Recalls* its resolution <|>')), /its resolution 74\/247 of 27 December 2019$/);
    assert.match(taking('74/247', draft('3. *Recalls* its resolution 74<|>', ' of the same day')), /its resolution 74\/247 of the same day$/);
    assert.deepEqual(labelsAt(draft('3. *Recalls* Security Council resolution <|>')), ['1325 (2000)']);
    assert.deepEqual(labelsAt(draft('3. *Recalls* decision <|>')), []);
    assert.deepEqual(labelsAt(draft('3. *Recalls* the goals of the present resolution <|>')), []);
    assert.deepEqual(labelsAt(draft('3. *Recalls* its resolutions 75/1 of 21 September 2020 and <|>')), ['74/247']);
  });

  it('is offered by its symbol', () => {
    assert.deepEqual(labelsAt(draft('3. *Welcomes* the report (A/78/120);\n\n4. *Notes* document A/<|>')), ['A/78/120']);
  });
});

describe('a session', () => {
  it('is offered in words, the next one first', () => {
    const source = `Seventy-eighth session\n\n${draft('3. *Decides* to meet at its <|>')}`;
    assert.deepEqual(labelsAt(source).slice(0, 3), ['seventy-ninth session', 'seventy-eighth session', 'eightieth session']);
    assert.deepEqual(labelsAt(source.replace('<|>', '81<|>')), ['eighty-first session']);
    assert.match(taking('seventy-ninth session', source.replace('its <|>', 'its [<|>] session')), /at its \[seventy-ninth\] session$/);
  });

  it('is offered as soon as it is begun', () => {
    assert.deepEqual(labelsAt(draft('3. *Decides* to meet during the eightie<|>')), ['eightieth session']);
    assert.deepEqual(labelsAt(draft('3. *Decides* to support third<|>')), []);
  });
});

describe('a body', () => {
  it('is offered by its beginning, and by the letters it is known by', () => {
    for (const typed of ['Commission on the St', 'CSW']) {
      assert.match(taking('Commission on the Status of Women', draft(`3. *Decides* to inform the ${typed}<|>`)), /inform the Commission on the Status of Women$/);
    }
    assert.deepEqual(labelsAt('United Nations\n\nGeneral A<|>'), []);
  });

  it('is offered when only this draft names it', () => {
    const source = `${preamble}1. *Requests* the Conference on Lost Containers to meet;\n\n2. *Decides* to inform the Conf<|>`;
    assert.deepEqual(labelsAt(source), ['Conference on Lost Containers', 'Conference on Disarmament']);
  });
});

describe('a name that the draft writes more than once', () => {
  const fund = 'the Fund for the Repair of Lost Containers';
  const written = `1. *Welcomes* ${fund} and the Harbour Masters’ League;\n\n2. *Urges* ports to give to ${fund}, as the Fund for the Sea does;\n\n`;
  const names = (typed: string) => labelsAt(`${preamble}${written}3. *Decides* to inform ${typed}<|>`, 'body');

  it('is offered in full, and as the draft shortens it', () => {
    assert.deepEqual(names('the Fund'), ['Fund for the Repair of Lost Containers']);
    assert.deepEqual(names('Fund for the Re'), ['Fund for the Repair of Lost Containers']);
    assert.equal(completionAt('Fund for the Repair', `${preamble}${written}3. *Decides* to inform the Fu<|>`).detail, '2 times in this draft');
    const shortened = written.replace('the Fund for the Sea', 'the Fund for the Repair');
    assert.deepEqual(labelsAt(`${preamble}${shortened}3. *Decides* to inform the Fund<|>`, 'body'), ['Fund for the Repair', 'Fund for the Repair of Lost Containers']);
  });

  it('is no name for being the first word of a paragraph, nor for being written once', () => {
    assert.deepEqual([names('Wel'), names('Urg'), names('the Harb')], [[], [], []]);
  });
});

describe('in the seed', withSeed, () => {
  const last = '9. *Decides* that,';
  const writing = (words: string) => seed.replace(last, () => `8ter. ${words}<|>\n\n${last}`);

  it('a paragraph is written from its opener to its last word', () => {
    const place = seed.replace(last, () => `<|>\n\n${last}`);
    assert.deepEqual(labelsAt(place).slice(0, 2), ['8ter.', 'Requests']);
    assert.equal(labelsAt(writing('*Requests* '))[0], 'the Secretary-General');
    assert.equal(labelsAt(writing('*Requests* the Secretary-General to open the ['))[0], 'name of the Convention');
    assert.equal(labelsAt(writing('*Requests* the Secretary-General to report at its '))[0], 'seventy-ninth session');
    assert.deepEqual(labelsAt(writing('*Requests* the Secretary-General to recall resolution ')), ['74/247', '75/282']);
    assert.deepEqual(labelsAt(writing('*Requests* the Secretary-General to heed paragraph ')), ['1', '1bis', '2', '3', '4', '5', '6', '7', '8', '8bis', '9']);
    assert.deepEqual(labelsAt(writing('*Requests* the Secretary-General to inform the Ad H')).map((label) => label.slice(0, 29)), ['Ad Hoc Committee', 'Ad Hoc Committee to Elaborate']);
    assert.deepEqual(labelsAt(writing('*Requests* the Secretary-General to inform the Conf')).slice(0, 2), ['Conference of the States Parties', 'Conference of the States Parties to the Convention']);
    assert.match(taking('5', writing('*Requests* the Secretary-General to heed paragraph ')), /heed paragraph 5 above\n/);
    assert.match(taking('9', writing('*Requests* the Secretary-General to heed paragraph ')), /heed paragraph 9 below\n/);
  });

  it('nothing new is wrong after a citation, a number or a session was taken', () => {
    const before = faultsOf(seed);
    for (const [label, words] of [['75/282', '*Recalls* its resolution '], ['4', '*Recalls* paragraph '], ['eightieth session', '*Decides* to meet at its ']] as const) {
      const text = taking(label, writing(words)).replace(/(?<=8ter\.[^\n]*)\n/, ';\n');
      assert.deepEqual(faultsOf(text).filter((fault) => !before.includes(fault)), [], text);
    }
  });
});

describe('a completion tells what it is', () => {
  const told = (label: string, source: string): string => {
    const { about } = completionAt(label, source);
    return (about && describeCompletion(analyze(marked(source).text), about)) ?? assert.fail(`nothing about ${label}`);
  };

  it('an opener how strong it is, and what is weaker and stronger', () => {
    const words = told('Requests', draft('<|>'));
    assert.match(words, /Strength 3 of 6: ask\./);
    assert.match(words, /Weaker: Encourages/);
    assert.match(words, /Stronger: .*Calls upon.*Urges/);
  });

  it('a paragraph what it says, though letters have been typed since', () => {
    const source = draft('3. *Decides* to keep paragraph <|>');
    const { about } = completionAt('2', source);
    assert.match(describeCompletion(analyze(`${marked(source).text}2`), about ?? assert.fail()) ?? '', /^> 2\\\. Urges all States to sign/);
  });

  it('a citation where it is first cited', () => assert.match(told('74/247', draft('3. *Recalls* its resolution <|>')), /> Recalling its resolution 74\/247/));

  it('a clause how it will read', () => assert.match(told('Decides to remain seized', draft('<|>')), /3\. \*Decides\* to remain seized of the matter\.$/));
});
