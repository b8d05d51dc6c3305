/** Where a place leads, what speaks of it, and what lights up with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze, definitions, linked, occurrences, references, textOf } from '../server/src/core/index';
import { anyText } from './support/any-draft';
import { marked } from './support/marked';
import { seed, withSeed } from './support/seed';

const preamble = '*The General Assembly*,\n\n*Noting* the tides,\n\n';

/** From the cursor the drafter comes to what is marked. */
function leads(source: string): void {
  const { text, spans, cursor } = marked(source);
  assert.deepEqual(definitions(analyze(text), cursor!).map(({ name }) => name), spans, text);
}

/** What is marked speaks of the thing under the cursor, or is it. */
function speaks(source: string): void {
  const { text, spans, cursor } = marked(source);
  assert.deepEqual(references(analyze(text), cursor!, true), spans, text);
}

/** What is marked lights up, each with its role. */
function lights(source: string, ...roles: string[]): void {
  const { text, spans, cursor } = marked(source);
  const found = occurrences(analyze(text), cursor!);
  assert.deepEqual(found.map(({ span }) => span), spans, text);
  assert.deepEqual(found.map(({ role }) => role), roles);
}

test('a reference leads to its paragraph, from its words and from each of its numbers', () => {
  leads(`${preamble}<|1.|> *Requests* a table;\n\n2. *Decides* to act on paragr<|>aph 1 above.\n`);
  leads(`${preamble}<|1.|> *Requests* a table;\n\n<|2.|> *Decides* to act on para<|>graphs 1 and 2 above.\n`);
  leads(`${preamble}1. *Requests* a table;\n\n<|2.|> *Decides* to act on paragraphs 1 and <|>2 above.\n`);
  leads(`${preamble}1. *Decides*:\n\n(a) To meet;\n\n<|(b)|> To report;\n\n2. *Recalls* paragraph 1 (<|>b) above.\n`);
  leads(`${preamble}<|1.|> *Decides*:\n\n(a) To meet;\n\n(b) To report;\n\n2. *Recalls* paragraph <|>1 (b) above.\n`);
});

test('a reference leads to its section, its annex, and a letter within a sentence', () => {
  leads(`${preamble}<|I|>\n\n1. *Requests* a table;\n\nII\n\n1. *Recalls* section <|>I above.\n`);
  leads(`${preamble}1. *Adopts* the rules in annex <|>I to the present resolution;\n\n2. *Decides* to meet.\n\n<|Annex I|>\n\nRules\n\n1. Meet.\n`);
});

test('also leads to what it goes on from, a blank to its first use, a number to itself', () => {
  leads(`${preamble}1. *<|Requests|>* the Chair to report;\n\n2. *Also re<|>quests* the Chair to meet.\n`);
  leads(`${preamble}1. *Adopts* the <|[name of the Convention]|>;\n\n2. *Opens* the [name of the Conv<|>ention] for signature.\n`);
  leads(`${preamble}<|<|>1.|> *Adopts* the plan;\n\n2. *Decides* to meet.\n`);
});

test('plain words, a citation, an opener that follows nothing and a word that may stand for many lead nowhere', () => {
  for (const words of ['the pl<|>an', 'resolution 74/<|>247', 'a meeting on [date] or [da<|>te]', 'paragraph <|>9 above']) leads(`${preamble}1. *Adopts* ${words};\n\n2. *Decides* to meet.\n`);
  leads(`${preamble}1. *Ado<|>pts* the plan;\n\n2. *Adopts* it.\n`);
});

test('a paragraph is spoken of by the references to it, its letters by theirs', () => {
  speaks(`${preamble}<|1<|>.|> *Requests* a table;\n\n2. *Recalls* paragraph <|1|> above and paragraphs <|1|> and 2 above.\n`);
  speaks(`${preamble}<|1.|> *Requests* a table;\n\n2. *Recalls* paragraph <|<|>1|> above.\n`);
  speaks(`${preamble}1. *Decides*:\n\n<|(a)<|>|> To meet;\n\n(b) To report;\n\n2. *Recalls* paragraph 1 <|(a)|> above.\n`);
});

test('a reference to one paragraph is about it from its first word to its last; one to several only at a number', () => {
  for (const words of ['para<|>graph <|1|> above', 'paragraph <|1|> abo<|>ve']) speaks(`${preamble}<|1.|> *Requests* a table;\n\n2. *Recalls* ${words}.\n`);
  lights(`${preamble}<|1.|> *Requests* a table;\n\n2. *Recalls* para<|>graph <|1|> above.\n`, 'itself', 'spoken');
  speaks(`${preamble}1. *Requests* a table;\n\n2. *Decides* to meet;\n\n3. *Recalls* para<|>graphs 1 and 2 above.\n`);
});

test('a blank is spoken of wherever it stands, a resolution and a document wherever they are cited', () => {
  speaks(`${preamble}1. *Adopts* the <|[name of the Con<|>vention]|>;\n\n2. *Opens* the <|[Name of the Convention]|> for signature.\n`);
  speaks(`*The General Assembly*,\n\n*Recalling* its resolution <|74/247|> of 27 December 2019,\n\n1. *Recalls* General Assembly resolutions 75/1 and <|74/<|>247|>.\n`);
  speaks(`${preamble}1. *Notes* document <|A/78/<|>140|>;\n\n2. *Recalls* <|A/78/140|> and A/78/141.\n`);
});

test('the number itself can be left out', () => {
  const { text, cursor } = marked(`${preamble}1<|>. *Requests* a table;\n\n2. *Recalls* paragraph 1 above.\n`);
  assert.deepEqual(references(analyze(text), cursor!, false).map((span) => textOf(text, span)), ['1']);
});

test('a number lights up with the references to it', () => {
  lights(`${preamble}<|1<|>.|> *Requests* a table;\n\n2. *Recalls* paragraph <|1|> above.\n`, 'itself', 'spoken');
});

test('a bracket lights up with its partner, an alternative with its rivals, an opener with its run', () => {
  lights(`${preamble}1. *Decides* to meet <|[<|>|>soon [and late]<|]|>.\n`, 'alike', 'alike');
  lights(`${preamble}1. *Decides* to meet <|[|>openly<|<|>]|> <|[|>in private<|]|>.\n`, 'alike', 'alike', 'alike', 'alike');
  lights(`${preamble}1. *<|Requ<|>ests|>* the Chair to meet;\n\n2. *<|Also requests|>* the Chair to report;\n\n3. *Adopts* it.\n`, 'alike', 'alike');
});

test('nothing lights up with plain words, in brackets or out of them', () => {
  for (const words of ['the pl<|>an', 'to meet [so<|>on]']) lights(`${preamble}1. *Decides* ${words}.\n`);
});

test('blanks in the very same words are typed as one', () => {
  const typed = (source: string) => {
    const { text, spans, cursor } = marked(source);
    assert.deepEqual(linked(analyze(text), cursor!), spans, text);
  };
  typed(`${preamble}1. *Adopts* the [<|name of the Con<|>vention|>];\n\n2. *Opens* the [<|name of the Convention|>], or the [Name of the Convention].\n`);
  for (const words of ['on [da<|>te], not [date]', 'the [na<|>me of the Fund]', 'the <|>[name of the Fund] or the [name of the Fund]', '[so<|>on] or [soon]', 'on ____<|> or ____']) typed(`${preamble}1. *Meets* ${words}.\n`);
});

test('in the draft that a committee negotiated', withSeed, () => {
  const analysis = analyze(seed);
  const at = (words: string, letters: number) => seed.indexOf(words) + letters;
  const words = (spans: readonly { start: number; end: number }[]) => spans.map((span) => textOf(seed, span));
  const reference = at('paragraph 5 above', 4);
  assert.deepEqual(definitions(analysis, reference).map(({ name, whole }) => [textOf(seed, name), textOf(seed, whole).slice(0, 18)]), [['5.', '5. *Also decides* ']]);
  assert.deepEqual(words(references(analysis, reference, true)), ['5.', '5']);
  assert.deepEqual(words(references(analysis, at('5. *Also', 0), false)), ['5']);
  assert.deepEqual(words(occurrences(analysis, at('*Also requests*', 4)).map(({ span }) => span)), ['Requests', 'Also requests', 'Further requests']);
  assert.deepEqual(words(definitions(analysis, at('*Further requests*', 4)).map(({ name }) => name)), ['Also requests']);
  const convention = at('[name of the Convention]', 4);
  assert.deepEqual([references(analysis, convention, true).length, linked(analysis, convention).length], [9, 8]);
  assert.deepEqual(words(definitions(analysis, convention).map(({ name }) => name)), ['[Name of the Convention]']);
  assert.deepEqual(words(occurrences(analysis, at('[at the high-level', 0)).map(({ span }) => span)), ['[', ']', '[', ']']);
  assert.deepEqual(definitions(analysis, at('article 57', 9)), []);
});

test('whatever the text and the place, what is found is in the text and in its order', () => {
  fc.assert(fc.property(anyText, fc.double({ min: 0, max: 1, noNaN: true }), (text, part) => {
    const analysis = analyze(text);
    const offset = Math.floor(part * text.length);
    const lists = [references(analysis, offset, true), linked(analysis, offset), occurrences(analysis, offset).map(({ span }) => span)];
    for (const spans of lists) spans.forEach(({ start, end }, index) => assert.ok(start >= (spans[index - 1]?.start ?? 0) && start <= end && end <= text.length));
    for (const { from, whole, name } of definitions(analysis, offset)) {
      assert.ok(from.start <= offset && offset <= from.end);
      assert.ok(whole.start <= name.start && name.end <= whole.end);
    }
    for (const inner of linked(analysis, offset)) assert.equal(textOf(text, inner), textOf(text, linked(analysis, offset)[0]!));
  }));
});
