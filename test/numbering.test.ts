/** What is said of a row of paragraph numbers: each fault once, where a person would point. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze } from '../server/src/core';
import { orderFaults, type OrderFault, type Ordinal } from '../server/src/core/numbering/order';

const insertions = ['', 'bis', 'ter', 'quater', 'quinquies'];

/** "8bis" → 8, inserted once. */
function ordinal(label: string): Ordinal {
  const [, digits, word = ''] = /^(\d+)(\w*)$/.exec(label) ?? [];
  return { value: Number(digits), insertion: insertions.indexOf(word) };
}

/** «4 missing before 5 at 4»: places in the row are counted from one. */
function said(labels: readonly string[], fault: OrderFault): string {
  const at = `${labels[fault.index] ?? ''} at ${fault.index + 1}`;
  if (fault.kind === 'gap') return `${fault.from === fault.to ? fault.from : `${fault.from}-${fault.to}`} missing before ${at}`;
  if (fault.kind === 'duplicate') return `${at} twice, see ${fault.other + 1}`;
  if (fault.kind === 'orphan') return `${at} alone`;
  return `${at} misplaced, see ${labels[fault.other] ?? ''} at ${fault.other + 1}`;
}

function faults(row: string, unnumbered?: (index: number) => number): string {
  const labels = row.split(' ').filter((label) => label !== '');
  return orderFaults(labels.map(ordinal), unnumbered).map((fault) => said(labels, fault)).join('; ');
}

const tables: Readonly<Record<string, readonly (readonly [row: string, said: string])[]>> = {
  'in order': [
    ['', ''],
    ['1', ''],
    ['1 2 3', ''],
    ['1 1bis 2 3', ''],
    ['1 1bis 1ter 1quater 2', ''],
    ['1 2 3 3bis', ''],
  ],
  'a gap': [
    ['2 3', '1 missing before 2 at 1'],
    ['1 2 4 5', '3 missing before 4 at 3'],
    ['1 2 6 7', '3-5 missing before 6 at 3'],
    ['1 3 5', '2 missing before 3 at 2; 4 missing before 5 at 3'],
    ['1 1bis 3', '2 missing before 3 at 3'],
    ['1 2 999', '3-998 missing before 999 at 3'],
  ],
  'a number twice': [
    ['1 2 2 3', '2 at 3 twice, see 2'],
    ['1 2 3 3', '3 at 4 twice, see 3'],
    ['1 3 3 4', '3 at 2 twice, see 3'],
    ['1 2 3 3 5', '3 at 4 twice, see 3'],
    ['1 1 2', '1 at 2 twice, see 1'],
    ['1 2 2 2 3', '2 at 3 twice, see 2; 2 at 4 twice, see 2'],
    ['1 1bis 1bis 2', '1bis at 3 twice, see 2'],
    ['1 2 3 4 5 6 7 8 3', '3 at 9 twice, see 3'],
  ],
  'out of order': [
    ['1 3 2 4', '2 at 3 misplaced, see 3 at 2'],
    ['1 4 2 3 5', '4 at 2 misplaced, see 2 at 3'],
    ['1 2 3 6 4 5 7', '6 at 4 misplaced, see 4 at 5'],
    ['1 3 4 5 2 6', '2 at 5 misplaced, see 3 at 2'],
    ['2 1 3', '1 at 2 misplaced, see 2 at 1'],
    ['1 1ter 1bis 2', '1bis at 3 misplaced, see 1ter at 2'],
    ['1bis 1 2', '1 at 2 misplaced, see 1bis at 1'],
  ],
  'an insertion alone': [
    ['1 2 2ter 3', '2ter at 3 alone'],
    ['1 2bis 3', '2bis at 2 alone'],
    ['1 2 3 3bis 3quater 4', '3quater at 5 alone'],
  ],
};

for (const [name, table] of Object.entries(tables)) {
  describe(name, () => {
    for (const [row, expected] of table) test(`${row || 'no number at all'} → ${expected || 'in order'}`, () => assert.equal(faults(row), expected));
  });
}

test('a paragraph without a number fills the gap that it stands in', () => {
  assert.equal(faults('1 3 4', (index) => (index === 1 ? 1 : 0)), '');
  assert.equal(faults('1 3 4', (index) => (index === 2 ? 1 : 0)), '2 missing before 3 at 2');
  assert.equal(faults('1 4 5', (index) => (index === 1 ? 1 : 0)), '2-3 missing before 4 at 2');
});

test('of a row that runs backwards the first number is believed', () => {
  assert.equal(faults('4 3 2 1'), '3 at 2 misplaced, see 4 at 1; 2 at 3 misplaced, see 4 at 1; 1 at 4 misplaced, see 4 at 1');
});

/** The labels of each numbered run of a draft. */
const runs = (text: string) =>
  analyze(text).facts.sequences.map(({ paragraphs }) => paragraphs.map(({ marker }) => marker?.label).join(' ')).filter((run) => run !== '');

const operative = (...labels: string[]) => labels.map((label) => `${label}. *Decides* to go on;`).join('\n\n');

test('what counts together: a covering note, a resolution through its sections, an annex', () => {
  const draft = [
    'Note by the Chair', '1. The text is below.', '2. It is short.',
    '*The General Assembly*,', '*Recalling* its rules,',
    'I', operative('1', '1bis', '2'), 'II', operative('3', '4'),
    'Annex', '1. The first article.', '2. The second article.',
  ].join('\n\n');
  assert.deepEqual(runs(draft), ['1 2', '1 1bis 2 3 4', '1 2']);
});

test('sections that begin again at 1 count by themselves, and so do two resolutions', () => {
  const resolution = (...parts: string[]) => ['*The General Assembly*,', '*Recalling* its rules,', ...parts].join('\n\n');
  assert.deepEqual(runs(resolution('I', operative('1', '2'), 'II', operative('1', '2', '3'))), ['1 2', '1 2 3']);
  assert.deepEqual(runs(`${resolution(operative('1', '2'))}\n\n${resolution(operative('1', '2', '3'))}`), ['1 2', '1 2 3']);
});

test('numbers of preambular paragraphs stand apart from those of operative ones', () => {
  assert.deepEqual(runs('*The General Assembly*,\n\nPP1. *Recalling* its rules,\n\nPP2. *Noting* them,\n\nOP1. *Decides* to go on;\n\nOP2. *Requests* a report.'), ['OP1 OP2']);
});

test('a text of ten thousand articles that each begin again at 1 is judged article by article', () => {
  const article = 'Adopts the following:\n\nText.\n\n1. Word.\n\n';
  const { facts, findings } = analyze(`The General Assembly,\n\n1. ${Array<string>(10_000).fill(article).join('1. ')}`);
  assert.equal(facts.sequences.length, 20_000);
  assert.deepEqual(findings.filter(({ rule }) => rule === 'numbering-gap'), []);
});

test('a row of a hundred thousand numbers that run backwards again and again is judged', () => {
  const row = Array.from({ length: 100_000 }, (_, index) => ({ value: 999 - (index % 999), insertion: 0 }));
  const kinds = new Set(orderFaults(row).map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), ['duplicate', 'gap', 'out-of-order']);
});
