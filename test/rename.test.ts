/** Another number for a paragraph, words for a blank: what changes with them, and what is refused. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze, applyEdits, renamable, rename } from '../server/src/core/index';
import { anyText } from './support/any-draft';
import { marked } from './support/marked';

const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);
const options = { skip: !existsSync(seed) && 'the shared texts are not here' };

const preamble = '*The General Assembly*,\n\n*Noting* the tides,\n\n';

/** The text after the new name, or why there is none. */
function renamed(source: string, name: string): string {
  const { text, cursor } = marked(source);
  const edits = rename(analyze(text), cursor!, name);
  return 'refused' in edits ? `refused: ${edits.refused}` : applyEdits(text, edits);
}

/** Only what is below the preamble. */
const operative = (source: string, name: string) => renamed(preamble + source, name).replace(preamble, '');

test('before it is renamed, a thing says what it is called', () => {
  const called = (source: string) => {
    const { text, spans, cursor } = marked(source);
    const found = renamable(analyze(text), cursor!);
    assert.deepEqual('refused' in found ? [] : [found.span], spans, text);
    return 'refused' in found ? found.refused : found.name;
  };
  assert.equal(called(`${preamble}1. *Requests* it;\n\n[<|1<|>bis|>. *Decides* to meet.]\n`), '1bis');
  assert.equal(called(`${preamble}1. *Requests* it;\n\n1bis. *Recalls* paragraph <|1<|>|> above.\n`), '1');
  assert.equal(called(`${preamble}1. *Requests* it;\n\n2. *Recalls* para<|>graph <|1|> above.\n`), '1');
  assert.equal(called(`${preamble}1. *Decides*:\n\n(<|<|>a|>) To meet;\n\n(b) To report.\n`), 'a');
  assert.equal(called(`${preamble}1. *Adopts* the <|[name of the Con<|>vention]|>.\n`), '[name of the Convention]');
  assert.match(called(`${preamble}1. *Adopts* the pl<|>an.\n`), /^Only the number or letter of a paragraph and the words of a blank/);
});

test('a number takes its references with it, wherever it is renamed', () => {
  const after = '1. *Requests* a table;\n\n9. *Decides* to act on paragraph 1, subject to paragraphs 9 and 1 above.\n';
  assert.equal(operative('1. *Requests* a table;\n\n2<|>. *Decides* to act on paragraph 1, subject to paragraphs 2 and 1 above.\n', '9'), after);
  assert.equal(operative('1. *Requests* a table;\n\n2. *Decides* to act on paragraph 1, subject to paragraphs 2<|> and 1 above.\n', '9.'), after);
});

test('a bis is put on and taken off, and keeps its dress in the references', () => {
  assert.equal(operative('1. *Requests* it;\n\n2<|>. *Recalls* paragraph 2 above.\n', '1bis'), '1. *Requests* it;\n\n1bis. *Recalls* paragraph 1bis above.\n');
  assert.equal(operative('1. *Requests* it;\n\n1 *bis*<|>. *Recalls* paragraph 1 *bis* above.\n', '2'), '1. *Requests* it;\n\n2. *Recalls* paragraph 2 above.\n');
  assert.equal(operative('1. *Requests* it;\n\n1bis<|>. *Recalls* paragraph 1 *bis* above.\n', '1ter'), '1. *Requests* it;\n\n1ter. *Recalls* paragraph 1 *ter* above.\n');
});

test('a label keeps its letters, whether or not they are typed', () => {
  for (const name of ['5', 'OP5']) {
    assert.equal(operative('OP1. *Requests* it;\n\nOP2<|>. *Adopts* it;\n\nOP3. *Recalls* OP1 and OP2.\n', name), 'OP1. *Requests* it;\n\nOP5. *Adopts* it;\n\nOP3. *Recalls* OP1 and OP5.\n');
  }
});

test('a reference that names nothing is left alone: it may be meant for the new number', () => {
  assert.equal(operative('1<|>. *Requests* it;\n\n2. *Recalls* paragraphs 1 and 9 above, and paragraph 9.\n', '9'), '9. *Requests* it;\n\n2. *Recalls* paragraphs 9 and 9 above, and paragraph 9.\n');
});

test('a letter takes its references with it', () => {
  assert.equal(
    operative('1. *Decides*:\n\n(a<|>) To meet;\n\n(b) To report;\n\n2. *Recalls* paragraph 1 (a) above.\n', '(c)'),
    '1. *Decides*:\n\n(c) To meet;\n\n(b) To report;\n\n2. *Recalls* paragraph 1 (c) above.\n',
  );
});

test('what a drafter cannot mean is refused, with what to do', () => {
  const three = '1. *Requests* it;\n\n2<|>. *Decides* to meet;\n\n3. *Adopts* it.\n';
  assert.match(operative(three, '3'), /^refused: There is a paragraph 3 already\./);
  for (const name of ['', 'x', '0', '2000', '(b)', '2 3', '1. *', '4alt']) assert.match(operative(three, name), /^refused: Write a number, such as “8”/, name);
  assert.match(operative('1. *Decides*:\n\n(a<|>) To meet;\n\n(b) To report.\n', 'b'), /^refused: There is a paragraph \(b\) already\./);
  assert.match(operative('1. *Decides*:\n\n(a<|>) To meet;\n\n(b) To report.\n', '7'), /^refused: Write a letter or number of this list/);
  assert.match(operative('1. *Adopts* the [name of the Con<|>vention].\n', ' '), /^refused: Write the words/);
  assert.match(operative('1. *Adopts* the pl<|>an.\n', 'idea'), /^refused: Only/);
});

test('the old name changes nothing', () => {
  assert.equal(operative('1. *Requests* it;\n\n2<|>. *Decides* to meet.\n', ' 2. '), '1. *Requests* it;\n\n2. *Decides* to meet.\n');
});

test('a number may stand once in each section that counts anew', () => {
  const sections = (name: string) => `${preamble}I\n\n1. *Requests* it;\n\n2. *Adopts* it;\n\nII\n\n1. *Notes* it;\n\n${name}. *Recalls* paragraph ${name.replace('<|>', '')} above.\n`;
  assert.equal(renamed(sections('3<|>'), '2'), sections('2'));
});

test('a blank is filled wherever it stands; with brackets it is a blank by another name', () => {
  const three = '1. *Adopts* the [name of the Con<|>vention];\n\n2. *Opens* the [Name of the  Convention] for signature on [date].\n';
  assert.equal(operative(three, 'Treaty'), '1. *Adopts* the Treaty;\n\n2. *Opens* the Treaty for signature on [date].\n');
  assert.equal(operative(three, '[title of the Treaty]'), '1. *Adopts* the [title of the Treaty];\n\n2. *Opens* the [title of the Treaty] for signature on [date].\n');
});

test('a word that may stand for many is filled where it stands', () => {
  assert.equal(operative('1. *Decides* to meet from [da<|>te] to [date].\n', '3 May'), '1. *Decides* to meet from 3 May to [date].\n');
});

test('in a real draft the convention gets its name', options, () => {
  const text = readFileSync(seed, 'utf8');
  const named = renamed(text.replace('[name of the', '[name<|> of the'), 'Convention against Cybercrime');
  assert.doesNotMatch(named, /name of the convention\]/i);
  assert.equal(named.match(/Convention against Cybercrime/g)?.length, text.match(/\[name of the convention\]/gi)?.length);
  assert.equal(renamed(text.replace('paragraph 5 above', 'para<|>graph 5 above'), '12'), renamed(text.replace('\n5. *Also', '\n5<|>. *Also'), '12'));
  const moved = renamed(text.replace('\n5. *Also', '\n5<|>. *Also'), '12');
  assert.match(moved, /\n12\. \*Also decides\*/);
  assert.match(moved, /pursuant to paragraph 12 above;/);
});

test('edits never overlap, whatever the text, the place and the name', () => {
  fc.assert(fc.property(anyText, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('9', '8bis', 'c', 'words', '[x]'), (text, part, name) => {
    const analysis = analyze(text);
    const edits = rename(analysis, Math.floor(part * text.length), name);
    if ('refused' in edits) return;
    const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
    sorted.forEach(({ span }, index) => {
      assert.ok(span.end <= text.length && span.start <= span.end);
      assert.ok(index === 0 || sorted[index - 1]!.span.end <= span.start);
    });
  }));
});
