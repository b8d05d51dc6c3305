/** How a selection grows from the word to the draft. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze, selections, textOf } from '../server/src/core/index';
import { anyText } from './support/any-draft';
import { marked } from './support/marked';
import { seed, withSeed } from './support/seed';

/** What each step takes in, the draft left out. */
function growing(source: string): string[] {
  const { text, cursor } = marked(source);
  return selections(analyze(text), cursor!).slice(0, -1).map((span) => textOf(text, span));
}

const preamble = '*The General Assembly*,\n\n*Noting* the tides,\n\n';

test('from the word over brackets and paragraph to the operative part and the resolution', () => {
  const second = '2. *Decides* to meet [in [host ci<|>ty], soon].';
  const plain = second.replace('<|>', '');
  assert.deepEqual(growing(`Note by the Chair\n\n1. A note.\n\n${preamble}1. *Requests* a table;\n\n${second}\n`), [
    'city', 'host city', '[host city]', 'in [host city], soon', '[in [host city], soon]', '*Decides* to meet [in [host city], soon].', plain,
    `1. *Requests* a table;\n\n${plain}`, `${preamble}1. *Requests* a table;\n\n${plain}\n`,
  ]);
});

test('an opener, a reference, a citation are one step', () => {
  assert.deepEqual(growing(`${preamble}1. *Takes no<|>te* of it.\n`).slice(0, 2), ['note', 'Takes note']);
  assert.deepEqual(growing(`${preamble}1. *Notes* paragraph <|>2 below;\n\n2. *Decides* to meet.\n`).slice(0, 2), ['2', 'paragraph 2 below']);
  assert.deepEqual(growing(`${preamble}1. *Notes* resolution 74/2<|>47.\n`).slice(0, 2), ['247', 'resolution 74/247']);
});

test('a subparagraph grows to its list before it grows to its paragraph', () => {
  const steps = growing(`${preamble}1. *Decides*:\n\n(a) To m<|>eet;\n\n(b) To report;\n\n2. *Adopts* it.\n`);
  assert.deepEqual(steps.slice(0, 6), [
    'meet', 'To meet;', '(a) To meet;', '(a) To meet;\n\n(b) To report;', '1. *Decides*:\n\n(a) To meet;\n\n(b) To report;',
    '1. *Decides*:\n\n(a) To meet;\n\n(b) To report;\n\n2. *Adopts* it.',
  ]);
});

/** The sentence is the step before the whole passage. */
const sentence = (source: string) => growing(source)[1];
const note = (words: string) => `Note by the Chair\n\n1. ${words}\n\n2. No more.\n`;

test('a sentence ends at its stop, not at an abbreviation', () => {
  assert.equal(sentence(note('The Chair met all. The group wrote a dr<|>aft. Others spoke.')), 'The group wrote a draft.');
  assert.equal(sentence(note('See document No. 5 and paras. 3 and 4, by Mr. Boutros B. Gha<|>li. Others spoke.')), 'See document No. 5 and paras. 3 and 4, by Mr. Boutros B. Ghali.');
  assert.equal(sentence(note('The first is done. The la<|>st is not')), 'The last is not');
});

test('a sentence holds the quotations and brackets that begin in it', () => {
  assert.equal(sentence(note('She said: “Stop. Now.” and le<|>ft. Others stayed.')), 'She said: “Stop. Now.” and left.');
  assert.equal(sentence(note('They agreed [on two. And three.] and le<|>ft. Others stayed.')), 'They agreed [on two. And three.] and left.');
  assert.equal(sentence(note('They met (in May. In Geneva.) and le<|>ft. Others stayed.')), 'They met (in May. In Geneva.) and left.');
});

test('words with hyphens and apostrophes are one', () => {
  assert.equal(growing(`${preamble}1. *Requests* the Secretary-Gen<|>eral to report.\n`)[0], 'Secretary-General');
  assert.equal(growing(`${preamble}1. *Notes* the State’<|>s duty.\n`)[0], 'State’s');
});

test('a paragraph in brackets grows to its words, to its number, and then to its bracket', () => {
  const second = '[2. *Decides* to me<|>et;]';
  assert.deepEqual(growing(`${preamble}1. *Requests* a table;\n\n${second}\n\n3. *Adopts* it.\n`).slice(0, 4), ['meet', '*Decides* to meet;', '2. *Decides* to meet;', '[2. *Decides* to meet;]']);
});

test('a bracket over several paragraphs is grown to when each of them is whole', () => {
  const both = '1. *Requests* a table;\n\n2. *Adopts* it;';
  for (const [words, steps] of [['[1. *Requests* a ta<|>ble;\n\n2. *Adopts* it;]', ['table', '*Requests* a table;', '1. *Requests* a table;']], ['[1. *Requests* a table;\n\n2. *Adopts* i<|>t;]', ['it', '*Adopts* it;', '2. *Adopts* it;']]] as const) {
    assert.deepEqual(growing(`${preamble}${words}\n\n3. *Decides* to meet.\n`).slice(0, 5), [...steps, both, `[${both}]`]);
  }
});

test('in the draft that a committee negotiated', withSeed, () => {
  const from = (words: string) => growing(seed.replace(words, (found) => `${found.slice(0, 9)}<|>${found.slice(9)}`)).map((step) => (step.length > 30 ? `${step.slice(0, 20)} … ${step.slice(-10)}` : step));
  assert.deepEqual(from('[city, country], from').slice(0, 7), [
    'country', 'city, country', '[city, country]', 'at the high-level po … thereafter', '[at the high-level p … hereafter]', '*Adopts* the [name o … l [date]];', '2. *Adopts* the [nam … l [date]];',
  ]);
  assert.deepEqual(from('[8bis. *Further requests*').slice(0, 5), [
    'Further', 'Further requests', '*Further requests* t … ] session;', '8bis. *Further reque … ] session;', '[8bis. *Further requ …  session;]',
  ]);
  assert.deepEqual(from('approved at its first session').slice(1, 3), ['In preparation for t … ee annex).', '1. In preparation fo … ee annex).']);
});

test('a title is a step', () => {
  assert.deepEqual(growing('Note by the Ch<|>air\n\n1. A note.\n').slice(0, 2), ['Chair', 'Note by the Chair']);
});

test('a section grows to its resolution', () => {
  const source = `Note by the Chair\n\n1. A note.\n\n${preamble}I\n\n1. *Requests* a table;\n\nII\n\n2. *Decides* to me<|>et.\n`;
  assert.deepEqual(growing(source).slice(-2).map((step) => step.slice(0, 5)), ['II\n\n2', '*The ']);
});

test('between paragraphs there is the part and the draft; in an empty file the draft alone', () => {
  assert.deepEqual(growing(`Note by the Chair\n\n1. A note.\n\n${preamble}1. *Requests* a table;\n<|>\n2. *Decides* to meet.\n`).map((step) => step.slice(0, 22)), ['*The General Assembly*']);
  assert.deepEqual(selections(analyze(''), 0), [{ start: 0, end: 0 }]);
});

test('each step lies in the next and is shorter, whatever the text and the place', () => {
  fc.assert(fc.property(anyText, fc.double({ min: 0, max: 1, noNaN: true }), (text, part) => {
    const offset = Math.floor(part * text.length);
    const steps = selections(analyze(text), offset);
    assert.deepEqual(steps.at(-1), { start: 0, end: text.length });
    steps.reduce((inner, outer) => {
      assert.ok(outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start);
      return outer;
    });
    assert.ok(steps.every(({ start, end }) => start <= offset && offset <= end));
  }));
});
