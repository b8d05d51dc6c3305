/** Numbers and letters of paragraphs (rules 4.1 to 4.3). */
import { textOf, type Analysis, type Paragraph } from '../../../server/src/core/index';
import { inserted, removed, written, type Fault, type Operator } from './operator';
import { inTheMiddle, lists, numberedRuns, topParagraphs } from './places';

const middles = (analysis: Analysis) => [...numberedRuns(analysis)].flatMap((run) => [...inTheMiddle(run)]);
const renumbered = (paragraph: Paragraph, value: number, at = paragraph.own): Fault => written(at, paragraph.marker!.digits, String(value));
const valueOf = ({ marker }: Paragraph): number => marker?.value ?? 0;
const from = ({ span: { start } }: Paragraph, { span: { end } }: Paragraph) => ({ start, end });

/** What one paragraph more or less, or in another place, does to its neighbours and to those who refer to it. */
const neighbours = ['broken-reference', 'misdirected-reference', 'repetition-orphan', 'repetition-missing'];

/** A paragraph put in after another, as a drafter would who has the text before him. */
function putIn(analysis: Analysis, label: string): Fault[] {
  return middles(analysis).flatMap(([, paragraph, next]) => {
    if (paragraph.body.ending.mark !== ';' || paragraph.children.length > 0) return [];
    const gap = analysis.text.slice(paragraph.span.end, next.span.start);
    const opener = paragraph.opener?.italic ? '*Takes note*' : 'Takes note';
    return [inserted(from(paragraph, next), paragraph.span.end, `${gap}${valueOf(paragraph)}${label} ${opener} of the offer;`)];
  });
}

const items = (analysis: Analysis) => lists(analysis).flatMap(({ items }) => [...inTheMiddle(items)]).filter(([, item]) => item.children.length === 0);

export const numbering: readonly Operator[] = [
  {
    id: 'paragraph-deleted',
    says: 'a numbered paragraph was deleted and its number is missed',
    expects: ['numbering-gap'],
    explains: neighbours,
    faults: (analysis) => middles(analysis).map(([before, paragraph, after]) => removed(from(before, after), { start: paragraph.span.start, end: after.span.start })),
  },
  {
    id: 'first-deleted',
    says: 'the first paragraph was deleted and the numbers begin at 2',
    expects: ['numbering-gap'],
    explains: neighbours,
    faults: (analysis) =>
      [...numberedRuns(analysis)].flatMap(([first, second], _, runs) =>
        first && second && valueOf(first) === 1 && runs.length === 1 ? [removed(from(first, second), { start: first.span.start, end: second.span.start })] : []),
  },
  {
    id: 'number-twice',
    says: 'a paragraph has the number of the one before it',
    expects: ['duplicate-number', 'number-out-of-order'],
    explains: ['broken-reference', 'misdirected-reference'],
    faults: (analysis) => middles(analysis).map(([before, paragraph]) => renumbered(paragraph, valueOf(before), from(before, paragraph))),
  },
  {
    id: 'digit-twice',
    says: 'a digit of a number was typed twice: 122 for 12',
    expects: ['number-out-of-order', 'duplicate-number'],
    explains: ['broken-reference', 'misdirected-reference'],
    faults: (analysis) => middles(analysis).filter(([, paragraph]) => valueOf(paragraph) < 100).map(([, paragraph]) => renumbered(paragraph, valueOf(paragraph) * 10 + (valueOf(paragraph) % 10))),
  },
  {
    id: 'paragraphs-swapped',
    says: 'two paragraphs changed places and kept their numbers',
    expects: ['number-out-of-order'],
    explains: neighbours,
    faults: (analysis) =>
      middles(analysis).map(([, one, other]) => ({
        edits: [{ span: one.span, text: textOf(analysis.text, other.span) }, { span: other.span, text: textOf(analysis.text, one.span) }],
        at: from(one, other),
      })).filter(({ edits }) => edits.every(({ text }) => text.endsWith(';'))),
  },
  {
    id: 'number-lost',
    says: 'an operative paragraph lost its number',
    expects: ['unnumbered-operative'],
    explains: ['broken-reference', 'misdirected-reference'],
    faults: (analysis) => middles(analysis).filter(([, { opener, bracket }]) => opener && !bracket).map(([, paragraph]) => removed(paragraph.own, { start: paragraph.marker!.span.start, end: paragraph.opener!.italic ? paragraph.opener!.italic.start - 1 : paragraph.opener!.span.start })),
  },
  {
    id: 'one-paragraph-numbered',
    says: 'the only operative paragraph has a number',
    expects: ['numbered-single-paragraph'],
    faults: (analysis) => {
      const operative = topParagraphs(analysis).filter(({ kind }) => kind === 'operative');
      const [only] = operative;
      return only && operative.length === 1 && !only.marker ? [inserted(only.own, only.own.start, '1. ')] : [];
    },
  },
  {
    id: 'preamble-numbered',
    says: 'a preambular paragraph got a number',
    expects: ['opener-in-wrong-part', 'duplicate-number'],
    explains: ['duplicate-number', 'number-out-of-order'],
    // A number on the first of them is how some bodies write (rules 1.11).
    faults: (analysis) => topParagraphs(analysis).filter(({ kind, marker, opener }) => kind === 'preambular' && !marker && opener).slice(1).map(({ own }) => inserted(own, own.start, '1. ')),
  },
  {
    id: 'ter-without-bis',
    says: 'a paragraph 5 ter was put in where there is no 5 bis',
    expects: ['orphan-insertion'],
    explains: neighbours,
    faults: (analysis) => putIn(analysis, 'ter.'),
  },
  {
    id: 'insertion-left',
    says: 'a paragraph 5 bis is left in a text that is to be tabled',
    expects: ['insertion-left'],
    explains: neighbours,
    config: { stage: 'final' },
    faults: (analysis) => putIn(analysis, 'bis.'),
  },
  {
    id: 'insertions-mixed',
    says: '5bis here, 6 bis there',
    expects: ['mixed-numbering'],
    explains: neighbours,
    faults: (analysis) => {
      const places = putIn(analysis, 'bis.');
      const others = putIn(analysis, ' bis.');
      return places.slice(0, -1).map(({ edits, at }, index) => ({ edits: [...edits, ...others[index + 1]!.edits], at: { start: at.start, end: others[index + 1]!.at.end } }));
    },
  },
  {
    id: 'item-deleted',
    says: 'an item of a list was deleted and its letter is missed',
    expects: ['wrong-sublabel'],
    explains: ['broken-reference'],
    faults: (analysis) => items(analysis).map(([before, item, after]) => removed(from(before, after), { start: item.span.start, end: after.span.start })),
  },
  {
    id: 'letter-twice',
    says: 'two items of a list have the same letter',
    expects: ['wrong-sublabel'],
    explains: ['broken-reference', 'misdirected-reference'],
    faults: (analysis) => items(analysis).map(([before, item]) => written(from(before, item), item.marker!.digits, textOf(analysis.text, before.marker!.digits))),
  },
  {
    id: 'roman-skipped',
    says: 'a roman number in a list was left out',
    expects: ['wrong-sublabel'],
    explains: ['broken-reference'],
    faults: (analysis) => lists(analysis, 'roman').flatMap(({ items }) => [...inTheMiddle(items)]).map(([before, item, after]) => removed(from(before, after), { start: item.span.start, end: after.span.start })),
  },
  {
    id: 'list-of-one',
    says: 'all but the first item of a list were deleted',
    expects: ['lone-subparagraph'],
    explains: ['broken-reference', 'wrong-ending'],
    faults: (analysis) =>
      lists(analysis)
        .filter(({ parent, items }) => items.length > 1 && parent.tails.length === 0)
        .map(({ parent, items }) => removed(parent.span, { start: items[0]!.span.end, end: parent.span.end })),
  },
];
