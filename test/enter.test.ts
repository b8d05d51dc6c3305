/** Enter goes on with the structure: what a drafter sees who writes a resolution from its first line to its last. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { analyze, applyEdits, commands, type Analysis } from '../server/src/core';
import { draftOf, press } from './support/pressing';
import { textsIn } from './support/texts';

const enters = (what: string, before: readonly string[], expected: readonly string[], between = '\n\n') =>
  test(what, () => assert.equal(press('enter', before.join(between)).text, expected.join(between)));

/** Enter is what it is everywhere: a line break. */
const breaksTheLine = (what: string, ...draft: readonly string[]) =>
  test(what, () => assert.equal(press('enter', draftOf(draft)).text, draftOf(draft)));

/** Enter again and again, from where the cursor is then. */
const pressing = (times: number, source: string): string => (times === 0 ? source : pressing(times - 1, press('enter', source).text));

const body = ['*The General Assembly*,', '*Recalling* its rules,'];

describe('at the end of a paragraph', () => {
  enters('the next number', [...body, '1. *Decides* to meet;<|>'], [...body, '1. *Decides* to meet;', '2. <|>']);
  enters('a full stop was the last one’s: it is not the last any more', [...body, '1. *Decides* to meet;', '2. *Invites* all.<|>'], [...body, '1. *Decides* to meet;', '2. *Invites* all;', '3. <|>']);
  enters('the mark that is missing is put', [...body, '1. *Decides* to meet<|>'], [...body, '1. *Decides* to meet;', '2. <|>']);
  enters('it closes what stands before its mark, too', [...body, '1. *Decides* to meet<|>;'], [...body, '1. *Decides* to meet;', '2. <|>']);
  enters('white space behind it goes', [...body, '1. *Decides* to meet; <|> '], [...body, '1. *Decides* to meet;', '2. <|>']);
  enters('between two numbers a bis: nothing is renumbered', [...body, '1. *Decides* to meet;<|>', '2. *Invites* all.'], [...body, '1. *Decides* to meet;', '1bis. <|>', '2. *Invites* all.']);
  enters('after a bis a ter, written as the draft writes its own', [...body, '1. *Decides* to meet;', '1 bis. *Urges* all;<|>', '2. *Invites* all.'], [...body, '1. *Decides* to meet;', '1 bis. *Urges* all;', '1 ter. <|>', '2. *Invites* all.']);
  enters('a number that was left out', [...body, '1. *Decides* to meet;<|>', '3. *Invites* all.'], [...body, '1. *Decides* to meet;', '2. <|>', '3. *Invites* all.']);
  enters('behind the bracket of a paragraph that stands in one', [...body, '1. *Decides* to meet;', '[1bis. *Urges* all<|>;]', '2. *Invites* all.'], [...body, '1. *Decides* to meet;', '[1bis. *Urges* all;]', '1ter. <|>', '2. *Invites* all.']);
  enters('as negotiators number', [...body, 'OP1. *Decides* to meet;<|>'], [...body, 'OP1. *Decides* to meet;', 'OP2. <|>']);
  enters('on through a section', [...body, '1. *Decides* to meet;<|>', 'II', '2. *Invites* all.'], [...body, '1. *Decides* to meet;', '1bis. <|>', 'II', '2. *Invites* all.']);
  enters('in a draft without blank lines', [...body, '1. *Decides* to meet;<|>', '2. *Invites* all.'], [...body, '1. *Decides* to meet;', '1bis. <|>', '2. *Invites* all.'], '\n');
  enters('in one with the line ends of Windows', [...body, '1. *Decides* to meet;<|>', '2. *Invites* all.'], [...body, '1. *Decides* to meet;', '1bis. <|>', '2. *Invites* all.'], '\r\n\r\n');
  enters('in lines that are wrapped by hand', [...body, '1. *Decides* to hold a meeting on the rules of\nthe house at its next session;<|>', '2. *Invites* all\nMember States.'], [...body, '1. *Decides* to hold a meeting on the rules of\nthe house at its next session;', '1bis. <|>', '2. *Invites* all\nMember States.']);
  enters('in a cover note, which keeps its full stops', ['Note by the Chair', '1. The text is new.', '2. Views differ.<|>', ...body], ['Note by the Chair', '1. The text is new.', '2. Views differ.', '3. <|>', ...body]);

  enters('as close as the others, also below a title', ['Note by the Chair\n\n1. The text is new.<|>', '2. Views differ.\n\n*The General Assembly*,\n\n*Recalling* its rules,'], ['Note by the Chair\n\n1. The text is new.', '1bis. <|>', '2. Views differ.\n\n*The General Assembly*,\n\n*Recalling* its rules,'], '\n');

  test('between 1 and 1bis there is no number: a paragraph without one, and a word about it', () => {
    const { text, said } = press('enter', draftOf([...body, '1. *Decides* to meet;<|>', '1bis. *Urges* all;', '2. *Invites* all.']));
    assert.equal(text, draftOf([...body, '1. *Decides* to meet;', '<|>', '1bis. *Urges* all;', '2. *Invites* all.']));
    assert.equal(said, 'No number is free here without renumbering what follows.');
  });
});

describe('a single operative paragraph has no number', () => {
  enters('a semicolon says that a second one comes: both are numbered', [...body, '*Decides* to meet;<|>'], [...body, '1. *Decides* to meet;', '2. <|>']);
  enters('a full stop says that none does', [...body, '*Decides* to meet.<|>'], [...body, '*Decides* to meet.', '<|>']);
});

describe('in the preamble', () => {
  enters('a new paragraph', ['*The General Assembly*,', '*Recalling* its rules,<|>', '*Noting* the time,'], ['*The General Assembly*,', '*Recalling* its rules,', '<|>', '*Noting* the time,']);
  enters('with the comma that is missing', ['*The General Assembly*,', '*Recalling* its rules<|>', '1. *Decides* to meet.'], ['*The General Assembly*,', '*Recalling* its rules,', '<|>', '1. *Decides* to meet.']);
  enters('with the label that negotiators give', ['*The General Assembly*,', 'PP1. *Recalling* its rules,<|>', '1. *Decides* to meet.'], ['*The General Assembly*,', 'PP1. *Recalling* its rules,', 'PP2. <|>', '1. *Decides* to meet.']);
  enters('below the enacting line', ['*The General Assembly*,<|>'], ['*The General Assembly*,', '<|>']);
});

const list = [...body, '1. *Requests* the Chair:', '(a) To meet;', '(b) To report.'];

describe('in a list', () => {
  enters('a colon opens one', [...body, '1. *Requests* the Chair:<|>', '2. *Invites* all.'], [...body, '1. *Requests* the Chair:', '(a) <|>', '2. *Invites* all.']);
  enters('and one below it', [...list.slice(0, 3), '(a) To meet:<|>'], [...list.slice(0, 3), '(a) To meet:', '(i) <|>']);
  enters('set out as the list before is', [...body, '1. *Requests* the Chair:\n  (a) To meet;\n  (b) To report;', '2. *Invites* all:<|>'], [...body, '1. *Requests* the Chair:\n  (a) To meet;\n  (b) To report;', '2. *Invites* all:\n  (a) <|>']);
  enters('the next letter; the full stop was the last one’s', [...list.slice(0, 4), '(b) To report.<|>'], [...list.slice(0, 4), '(b) To report;', '(c) <|>']);
  enters('the next roman number', [...list.slice(0, 3), '(a) To meet:', '(i) Soon;', '(ii) Often;<|>', '(b) To report.'], [...list.slice(0, 3), '(a) To meet:', '(i) Soon;', '(ii) Often;', '(iii) <|>', '(b) To report.']);
  enters('between two letters a bis', [...list.slice(0, 3), '(a) To meet;<|>', '(b) To report.'], [...list.slice(0, 3), '(a) To meet;', '(a)bis <|>', '(b) To report.']);
  enters('a mark as the items before have it', [...body, '1. *Requests* the Chair:', '(a) To meet,', '(b) To report<|>'], [...body, '1. *Requests* the Chair:', '(a) To meet,', '(b) To report,', '(c) <|>']);
  enters('the “and” goes on to the item that is now the last but one', [...list.slice(0, 3), '(a) To meet; and', '(b) To report.<|>'], [...list.slice(0, 3), '(a) To meet;', '(b) To report; and', '(c) <|>']);
  enters('after the words that go on behind a list, the next paragraph', [...list.slice(0, 3), '(a) To meet,', '(b) To report,', 'as soon as it can;<|>', '2. *Invites* all.'], [...list.slice(0, 3), '(a) To meet,', '(b) To report,', 'as soon as it can;', '1bis. <|>', '2. *Invites* all.']);
  breaksTheLine('above a list that is there', ...body, '1. *Requests* the Chair:<|>', '(a) To meet;', '(b) To report.');
});

describe('Enter again, with nothing written', () => {
  enters('from a letter to the next number', [...list.slice(0, 3), '(a) To meet;', '(b) To report;', '(c) <|>'], [...list.slice(0, 3), '(a) To meet;', '(b) To report;', '2. <|>']);
  enters('from a roman number to the next letter', [...list.slice(0, 3), '(a) To meet:', '(i) Soon;', '(ii) Often;', '(iii) <|>'], [...list.slice(0, 3), '(a) To meet:', '(i) Soon;', '(ii) Often;', '(b) <|>']);
  enters('from a letter to a bis where a number follows', [...list.slice(0, 3), '(a) To meet;', '(b) To report;', '(c) <|>', '2. *Invites* all.'], [...list.slice(0, 3), '(a) To meet;', '(b) To report;', '1bis. <|>', '2. *Invites* all.']);
  enters('from a number to an empty line, and the last paragraph is the last again', [...body, '1. *Decides* to meet;', '2. <|>'], [...body, '1. *Decides* to meet.', '<|>']);
  enters('between two paragraphs nothing but the number goes', [...body, '1. *Decides* to meet;', '1bis. <|>', '2. *Invites* all.'], [...body, '1. *Decides* to meet;', '<|>', '2. *Invites* all.']);
  enters('a colon without a list: other words are to follow', [...body, '1. *Adopts* the following text:', '(a) <|>'], [...body, '1. *Adopts* the following text:', '<|>']);
  enters('and what an editor has closed goes with it', [...body, '1. *Decides* to meet;', '[1bis. <|>]', '2. *Invites* all.'], [...body, '1. *Decides* to meet;', '<|>', '2. *Invites* all.']);

  test('twice after the last paragraph gives back its text', () => {
    const draft = draftOf([...body, '1. *Decides* to meet;', '2. *Invites* all.<|>']);
    assert.equal(pressing(2, draft), draft.replace('<|>', '\n\n<|>'));
  });

  test('three times after the last subparagraph leads out of the list and out of the draft', () => {
    assert.equal(pressing(3, draftOf(list).concat('<|>')), draftOf(list).concat('\n\n<|>'));
  });
});

test('a resolution from its first line to its last, with nothing typed but its words', () => {
  const words = ['*The General Assembly*,', '*Recalling* its rules', '', '1. *Decides* to meet', '*Requests* the Chair:', 'To invite all', 'To report', '', '*Decides* to meet again', ''];
  const typed = words.reduce((text, said, index) => {
    const written = text.replace('<|>', `${said}<|>`);
    // The numbers of the operative part begin where the drafter begins them.
    return index === 2 ? written : press('enter', written).text;
  }, '<|>');
  const draft = draftOf(['*The General Assembly*,', '*Recalling* its rules,', '1. *Decides* to meet;', '2. *Requests* the Chair:', '(a) To invite all;', '(b) To report;', '3. *Decides* to meet again.', '<|>']);
  assert.equal(typed, draft);
  assert.deepEqual(analyze(draft.replace('<|>', '')).findings, []);
});

describe('within a paragraph', () => {
  enters('the rest becomes the next one', [...body, '1. *Decides* to meet,<|> and requests a report;', '2. *Invites* all.'], [...body, '1. *Decides* to meet;', '1bis. <|>and requests a report;', '2. *Invites* all.']);
  enters('in the last one, too', [...body, '1. *Decides* to meet; <|>requests a report.'], [...body, '1. *Decides* to meet;', '2. <|>requests a report.']);
  enters('after a colon it becomes a list', [...body, '1. *Requests* the Chair: <|>to meet soon;'], [...body, '1. *Requests* the Chair:', '(a) <|>to meet soon;']);
  enters('in a list', [...list.slice(0, 4), '(b) To report<|> to the Assembly.'], [...list.slice(0, 4), '(b) To report;', '(c) <|>to the Assembly.']);
  enters('in the preamble', ['*The General Assembly*,', '*Recalling* its rules <|>and the time,', '1. *Decides* to meet.'], ['*The General Assembly*,', '*Recalling* its rules,', '<|>and the time,', '1. *Decides* to meet.']);

  const [before, after] = [[...body, '1. *Decides* to meet;'], ['3. *Invites* all.']];
  breaksTheLine('not in a word', ...before, '2. *Requests* the Secre<|>tariat to meet;', ...after);
  breaksTheLine('not in a bracket', ...before, '2. *Requests* [the Chair <|>of the Committee] to meet;', ...after);
  breaksTheLine('not in the bracket around a paragraph', ...before, '[2. *Requests* the Chair <|>to meet;]', ...after);
  breaksTheLine('not in quotation marks', ...before, '2. *Adds* an item entitled “Meetings <|>and reports” to the list;', ...after);
  breaksTheLine('not in an opener', ...before, '2. *Takes <|>note* of the report;', ...after);
  breaksTheLine('not in italics', ...before, '2. *Requests* the Chair *inter <|>alia* to meet;', ...after);
  breaksTheLine('not before a paragraph', ...before, '<|>2. *Requests* the Chair to meet;', ...after);
  breaksTheLine('not in lines that are wrapped by hand', ...before, '2. *Requests* the Chair <|>to meet\nonce a year;', ...after);
});

describe('elsewhere a line break is all', () => {
  breaksTheLine('in the masthead', 'United Nations<|>', ...body);
  breaksTheLine('in a title', ...body, '1. *Decides* to meet;', 'II<|>', '2. *Invites* all.');
  breaksTheLine('in a note', ...body, '<!-- for the Chair<|> -->', '1. *Decides* to meet.');
  breaksTheLine('before a note on the same line', ...body, '1. *Decides* to meet;<|> <!-- agreed -->', '2. *Invites* all.');
  breaksTheLine('in a footnote', ...body, '1. *Decides* to meet.', '[^1]: A/80/1.<|>');
  breaksTheLine('in the front matter', '---\nstage: final<|>\n---', ...body);
  breaksTheLine('on an empty line', ...body, '1. *Decides* to meet.\n\n<|>');
  breaksTheLine('with words selected', ...body, '1. *Decides* <|to|> meet.');
});

const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);

describe('in the seed draft', { skip: existsSync(seed) ? false : 'the corpus is not here' }, () => {
  const text = existsSync(seed) ? readFileSync(seed, 'utf8') : '';
  const after = (words: string) => press('enter', text.replace(words, `${words}<|>`)).text;

  test('a paragraph after the offer is 1ter', () => assert.match(after('purpose of signing the Convention;'), /Convention;\]\n\n1ter\. <\|>\n\n2\. /));
  test('within a paragraph that has a bis the rest stands alone, and why is said', () => {
    const { text: split, said } = press('enter', text.replace('consideration and action, and', 'consideration and action, <|>and'));
    assert.match(split, /and action;\n\n<\|>and commends .* for its work;\n\n\[1bis\. /);
    assert.match(said ?? '', /^No number is free here/);
  });
  test('one within the cover note stands as close as its neighbours', () => assert.match(after('(see annex).'), /annex\)\.\n1bis\. <\|>\n2\. /));
  test('one after the last is 10', () => assert.match(after('International Anti-Cybercrime Day.'), /Cybercrime Day;\n\n10\. <\|>/));
  test('one at the end of the preamble is preambular', () => assert.match(after('crimes that affect the environment,'), /environment,\n\n<\|>\n\n1\. /));
  test('the cover note goes on', () => assert.match(after('at any time during the negotiation process.'), /process\.\n3\. <\|>\n/));
});

/** What may not get worse when Enter is pressed. */
const ofOrder = new Set(['duplicate-number', 'numbering-gap', 'number-out-of-order', 'orphan-insertion', 'wrong-sublabel', 'misdirected-reference', 'broken-reference', 'unmatched-bracket', 'crossing-brackets']);
const faults = ({ findings }: Analysis) => findings.filter(({ rule }) => ofOrder.has(rule)).length;

/** So many of them at most, from the first to the last. */
const spread = <Item>(items: readonly Item[], most: number): Item[] =>
  items.length <= most ? [...items] : Array.from({ length: most }, (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))]!);

const corpus = new URL('../../shared/corpus/', import.meta.url);

describe('of any draft', () => {
  const samples = new URL('samples/', import.meta.url);
  const files = [...textsIn(fileURLToPath(samples)), ...(existsSync(corpus) ? spread(textsIn(fileURLToPath(corpus)), 30) : [])];
  for (const file of files) {
    test(`Enter leaves the order of ${basename(file)} as it is, at the end and in the middle of each paragraph`, () => {
      const before = analyze(/^[^]{0,20000}(?=\n|$)/.exec(readFileSync(file, 'utf8'))?.[0] ?? '');
      for (const { span } of spread(before.draft.blocks, 25)) {
        for (const offset of [span.end, (span.start + span.end) >> 1]) {
          const change = enterAt(before, offset);
          if (!change) continue;
          const { edits } = change;
          assert.ok(edits.every(({ span: { start, end } }, index) => start <= end && start >= (edits[index - 1]?.span.end ?? -1) + 1), 'edits meet or overlap');
          const text = applyEdits(before.text, edits);
          assert.ok(faults(analyze(text)) <= faults(before), `${offset}: ${excerptAround(text, change.selection?.start ?? 0)}`);
        }
      }
    });
  }
});

const enterAt = (analysis: Analysis, offset: number) => commands.find(({ id }) => id === 'enter')?.run(analysis, { start: offset, end: offset });
const excerptAround = (text: string, offset: number): string => `${text.slice(Math.max(0, offset - 200), offset)}<|>${text.slice(offset, offset + 200)}`;
