/** Tab and Shift+Tab at a letter: a subparagraph goes one level deeper or higher, and the letters and references follow. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { analyze, commands, everyParagraph } from '../server/src/core';
import { marked } from './support/marked';
import { draftOf, press } from './support/pressing';
import { seed, withSeed } from './support/seed';
import { textsIn } from './support/texts';

const body = ['*The General Assembly*,', '*Recalling* its rules,', '1. *Requests* the Chair:'];
const rest = ['2. *Invites* all.'];

const turns = (key: 'demote' | 'promote', what: string, before: readonly string[], after: readonly string[], between = '\n\n') =>
  test(what, () => {
    const { text } = press(key, [...body, ...before].join(between));
    assert.equal(text, [...body, ...after].join(between));
    const faults = analyze(marked(text).text).findings.filter(({ rule }) => /number|sublabel|reference|ending/.test(rule) && !/lone|single/.test(rule));
    assert.deepEqual(faults.map(({ message }) => message), []);
  });
const stays = (key: 'demote' | 'promote', what: string, draft: readonly string[], why?: RegExp) =>
  test(what, () => {
    const { text, said } = press(key, draftOf([...body, ...draft]));
    assert.equal(text, draftOf([...body, ...draft]));
    if (why) assert.match(said ?? '', why);
    else assert.equal(said, undefined);
  });

describe('Tab', () => {
  turns('demote', 'under the one before it, which gets a colon; the letters close up',
    ['(a) To meet;', '<|>(b) Once a year;', '(c) To report;', ...rest], ['(a) To meet:', '(i) <|>Once a year;', '(b) To report;', ...rest]);
  turns('demote', 'behind what is there', ['(a) To meet:', '(i) Soon;', '(b) <|>Once a year;', '(c) To report;', ...rest], ['(a) To meet:', '(i) Soon;', '(ii) <|>Once a year;', '(b) To report;', ...rest]);
  turns('demote', 'with what is below it', ['(a) To meet;', '(b<|>) To report:', '(i) Soon;', '(ii) Often;', ...rest], ['(a) To meet:', '(i) <|>To report:', 'a. Soon;', 'b. Often;', ...rest]);
  turns('demote', 'the last of the draft keeps its full stop', ['(a) To meet;', '(b) <|>Once a year.'], ['(a) To meet:', '(i) <|>Once a year.']);
  turns('demote', 'the “and” before it goes', ['(a) To meet; and', '(b) <|>To report.'], ['(a) To meet:', '(i) <|>To report.']);
  turns('demote', 'references follow', ['(a) To meet;', '(b) <|>To report;', '(c) To rest;', '2. *Recalls* paragraphs 1 (b) and 1 (c) above.'], ['(a) To meet:', '(i) <|>To report;', '(b) To rest;', '2. *Recalls* paragraphs 1 (a) (i) and 1 (b) above.']);
  turns('demote', 'as far in as the list stands', ['  (a) To meet;', '  (b) <|>Once a year;', ...rest], ['  (a) To meet:', '    (i) <|>Once a year;', ...rest], '\n');
  turns('demote', 'with parentheses as the draft has them', ['a) To meet;', 'b) To report:', 'i) Soon;', 'c) <|>Often;', ...rest], ['a) To meet;', 'b) To report:', 'i) Soon;', 'ii) <|>Often;', ...rest]);
  test('a letter that has just been given, without words', () =>
    assert.equal(press('demote', draftOf([...body, '(a) To meet;', '(b) <|>'])).text, draftOf([...body, '(a) To meet:', '(i) <|>'])));
  test('a number that has just been given begins a list', () => {
    const draft = ['*The General Assembly*,', '*Recalling* its rules,', '1. *Decides* to meet;', '2. <|>'];
    assert.equal(press('demote', draftOf(draft)).text, draftOf([...draft.slice(0, 2), '1. *Decides* to meet:', '(a) <|>']));
  });
  test('or goes on with one', () =>
    assert.equal(press('demote', draftOf([...body, '(a) To meet;', '(b) To report.', '2. <|>'])).text, draftOf([...body, '(a) To meet;', '(b) To report;', '(c) <|>'])));
  stays('demote', 'the first of a list has nothing to stand under', ['(a) <|>To meet;', '(b) To report;', ...rest], /nothing before it/);
  stays('demote', 'there are four levels', ['(a) To meet:', '(i) Soon:', 'a. Here:', 'i. In May;', 'ii. <|>In June;', ...rest], /no deeper level/);
  stays('demote', 'within the words Tab is Tab', ['(a) To meet;', '(b) To <|>report;', ...rest]);
  stays('demote', 'at a paragraph’s number, too', ['(a) To meet;', '(b) To report;', '2. <|>*Invites* all.']);
  stays('demote', 'with words selected, too', ['(a) To meet;', '<|(b)|> To report;', ...rest]);
});

describe('Shift+Tab', () => {
  turns('promote', 'behind what it stood under', ['(a) To meet:', '(i) Soon;', '(ii) <|>Often;', '(b) To report;', ...rest], ['(a) To meet:', '(i) Soon;', '(b) <|>Often;', '(c) To report;', ...rest]);
  turns('promote', 'what came after it is under it then', ['(a) To meet:', '(i) Soon;', '(ii) <|>Often;', '(iii) Here;', '(b) To report;', ...rest], ['(a) To meet:', '(i) Soon;', '(b) <|>Often:', '(i) Here;', '(c) To report;', ...rest]);
  turns('promote', 'the only one takes the colon away', ['(a) To meet:', '(i) <|>Soon;', '(b) To report;', ...rest], ['(a) To meet;', '(b) <|>Soon;', '(c) To report;', ...rest]);
  turns('promote', 'with what is below it', ['(a) To meet:', '(i) <|>Soon:', 'a. Here;', 'b. There;', ...rest], ['(a) To meet;', '(b) <|>Soon:', '(i) Here;', '(ii) There;', ...rest]);
  turns('promote', 'references follow', ['(a) To meet:', '(i) Soon;', '(ii) <|>Often;', '(b) To report;', '2. *Recalls* paragraph 1 (a) (i) and (ii) and paragraph 1 (b) above.'], ['(a) To meet:', '(i) Soon;', '(b) <|>Often;', '(c) To report;', '2. *Recalls* paragraph 1 (a) (i) and (b) and paragraph 1 (c) above.']);
  turns('promote', 'as far out as the list stands', ['  (a) To meet:', '    (i) <|>Once a year;', ...rest], ['  (a) To meet;', '  (b) <|>Once a year;', ...rest], '\n');
  turns('promote', 'the last of a list becomes a paragraph, with a number that renumbers none', ['(a) To meet;', '(b) To rest;', '(c) <|>Requests a report;', ...rest], ['(a) To meet;', '(b) To rest;', '1bis. <|>Requests a report;', ...rest]);
  turns('promote', 'and references to it say so', ['(a) To meet;', '(b) To rest;', '(c) <|>Requests a report;', '2. *Recalls* paragraph 1 (c) above.'], ['(a) To meet;', '(b) To rest;', '1bis. <|>Requests a report;', '2. *Recalls* paragraph 1bis above.']);
  turns('promote', 'also to what is below it', ['(a) To meet;', '(b) To rest;', '(c) <|>Requests a report:', '(i) Soon;', '(ii) Often;', '2. *Recalls* paragraph 1 (c) (ii) above.'], ['(a) To meet;', '(b) To rest;', '1bis. <|>Requests a report:', '(a) Soon;', '(b) Often;', '2. *Recalls* paragraph 1bis (b) above.']);
  test('a letter that has just been given becomes the next number', () =>
    assert.equal(press('promote', draftOf([...body, '(a) To meet;', '(b) To report;', '(c) <|>'])).text, draftOf([...body, '(a) To meet;', '(b) To report;', '2. <|>'])));
  stays('promote', 'only the last can', ['(a) To meet;', '(b) <|>To rest;', '(c) To report;', ...rest], /Only the last/);
  stays('promote', 'words behind the list keep it together', ['(a) To meet,', '(b) <|>To report,', 'as soon as it can;', ...rest], /words behind the list/);
  stays('promote', 'a paragraph cannot go higher', ['(a) To meet;', '(b) To report;', '2. <|>*Invites* all.']);
});

describe('of any draft', () => {
  const samples = new URL('samples/', import.meta.url);
  const corpus = new URL('../../shared/corpus/', import.meta.url);
  const files = [...textsIn(fileURLToPath(samples)), ...(existsSync(corpus) ? textsIn(fileURLToPath(corpus)).filter((_, index) => index % 30 === 0) : [])];
  for (const file of files) {
    test(`${basename(file)}: edits keep apart, and nothing is lost but letters, marks and white space`, () => {
      const analysis = analyze(readFileSync(file, 'utf8'));
      const items = analysis.draft.parts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ children }) => [...everyParagraph(children)]));
      for (const { body: { span: { start } } } of items.slice(0, 40)) {
        for (const id of ['demote', 'promote']) {
          const edits = commands.find((command) => command.id === id)?.run(analysis, { start, end: start })?.edits ?? [];
          assert.ok(edits.every(({ span }, index) => span.start > (edits[index - 1]?.span.end ?? -1)), 'edits meet or overlap');
          assert.ok(edits.every(({ span, text }) => span.end - span.start < 40 && text.length < 40), `a long edit: ${JSON.stringify(edits)}`);
        }
      }
    });
  }
});

test('a list at the end of the draft that a committee negotiated goes in and out, and nothing else moves', withSeed, () => {
  const before = `${seed.trimEnd().slice(0, -1)};\n\n10. *Requests* the Chair:\n\n`;
  const [outer, inner] = [`${before}(a) To meet;\n\n(b) <|>To report.`, `${before}(a) To meet:\n\n(i) <|>To report.`];
  assert.equal(press('demote', outer).text, inner);
  assert.equal(press('promote', inner).text, outer);
  assert.equal(press('promote', outer).text, `${before}(a) To meet;\n\n11. <|>To report.`);
  // The paragraphs of the draft itself are no list: there Tab is Tab.
  assert.equal(press('demote', seed.replace('\n3. *Urges*', '\n<|>3. *Urges*')).text, seed.replace('\n3. *Urges*', '\n<|>3. *Urges*'));
});

test('Tab and Shift+Tab undo each other', () => {
  const draft = draftOf([...body, '(a) To meet;', '(b) <|>To rest;', '(c) To report;', '2. *Recalls* paragraph 1 (b) and (c) above.']);
  assert.equal(press('promote', press('demote', draft).text).text, draft);
});
