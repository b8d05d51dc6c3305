/** Brackets, quotation marks, emphasis marks and blanks that a hand left half done (rules 5, 6). */
import { emptyAt, textOf, type Analysis, type Paragraph, type Span } from '../../../server/src/core/index';
import { inserted, removed, written, type Fault, type Operator } from './operator';
import { hits, hitsInWhole, topParagraphs } from './places';

/** The spaces between two words of a paragraph where nothing is open. */
const betweenWords = (analysis: Analysis): { paragraph: Paragraph; at: number }[] =>
  hits(analysis, /(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu)
    .filter(({ paragraph, span }) => isBalanced(textOf(analysis.text, { start: paragraph.own.start, end: span.start })))
    .map(({ paragraph, span }) => ({ paragraph, at: span.end }));

const isBalanced = (words: string): boolean =>
  count(words, /[([]/g) === count(words.replace(/(?<=^|[\s*[])\p{L}{1,3}\)/gu, ''), /[)\]]/g) && count(words, /“/g) === count(words, /”/g);

const count = (words: string, pattern: RegExp): number => [...words.matchAll(pattern)].length;

/** Words in parentheses that are more than a label or a number. */
const parentheses = (analysis: Analysis) => hitsInWhole(analysis, /(?<= )\(([^()[\]“”]{8,})\)/g).filter(isAlone(analysis));
/** Words in quotation marks, in a paragraph whose marks all have their partners. */
const quotations = (analysis: Analysis) => hitsInWhole(analysis, /“[^“”]+”/g).filter(isAlone(analysis));

const isAlone = ({ text }: Analysis) => ({ paragraph }: { paragraph: Paragraph }): boolean => isBalanced(textOf(text, paragraph.own));

const first = ({ start }: Span): Span => ({ start, end: start + 1 });
const last = ({ end }: Span): Span => ({ start: end - 1, end });

/** Openers between single emphasis marks. */
const openers = ({ text, ...analysis }: Analysis) =>
  topParagraphs({ text, ...analysis }).flatMap(({ own, opener }) =>
    opener?.italic && /[*_]/.test(text[opener.italic.start - 1] ?? '') && text[opener.italic.start - 1] === text[opener.italic.end] && !/[*_]/.test(text[opener.italic.end + 1] ?? '')
      ? [{ own, italic: opener.italic }]
      : []);

const dates = /(?<=\b(?:by|on|from|of) )\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g;

/** A blank in one paragraph and the same blank, spelt otherwise, in another. */
function twins(analysis: Analysis): Fault[] {
  const places = betweenWords(analysis);
  return places.slice(1).flatMap(({ paragraph, at }, index) => {
    const before = places[index]!;
    const edits = [before.at, at].map((start, which) => ({ span: { start, end: start }, text: which === 0 ? '[name of the Convention] ' : '[name of Convention] ' }));
    return before.paragraph === paragraph ? [] : [{ edits, at: { start: before.at, end: at } }];
  });
}

const blanks = ['unresolved-placeholder'];

export const brackets: readonly Operator[] = [
  {
    id: 'bracket-opened',
    says: 'a square bracket is opened and never closed',
    expects: ['unmatched-bracket'],
    faults: (analysis) => betweenWords(analysis).map(({ paragraph, at }) => inserted(paragraph.own, at, '[')),
  },
  {
    id: 'bracket-closed',
    says: 'a square bracket is closed that was never opened',
    expects: ['unmatched-bracket'],
    faults: (analysis) => betweenWords(analysis).map(({ paragraph, at }) => inserted(paragraph.own, at - 1, ']')),
  },
  {
    id: 'parenthesis-not-closed',
    says: 'a parenthesis lost its end',
    expects: ['unmatched-bracket'],
    faults: (analysis) => parentheses(analysis).map(({ paragraph, span }) => removed(paragraph.own, last(span))),
  },
  {
    id: 'parenthesis-not-opened',
    says: 'a parenthesis lost its beginning',
    expects: ['unmatched-bracket'],
    faults: (analysis) => parentheses(analysis).map(({ paragraph, span }) => removed(paragraph.own, first(span))),
  },
  {
    id: 'bracket-of-another-kind',
    says: 'a parenthesis is closed by a square bracket',
    expects: ['unmatched-bracket', 'crossing-brackets'],
    explains: ['unmatched-bracket'],
    faults: (analysis) => parentheses(analysis).map(({ paragraph, span }) => written(paragraph.own, last(span), ']')),
  },
  {
    id: 'brackets-crossed',
    says: 'a bracket closes inside a parenthesis that opened within it',
    expects: ['crossing-brackets'],
    faults: (analysis) =>
      parentheses(analysis).map(({ paragraph, span }) => ({ edits: [{ span: emptyAt(span.start), text: '[' }, { span: emptyAt(span.end - 1), text: ']' }], at: paragraph.own })),
  },
  {
    id: 'quotation-not-closed',
    says: 'a quotation lost its closing mark',
    expects: ['unmatched-quotation'],
    faults: (analysis) => quotations(analysis).map(({ paragraph, span }) => removed(paragraph.own, last(span))),
  },
  {
    id: 'quotation-not-opened',
    says: 'a quotation lost its opening mark',
    expects: ['unmatched-quotation'],
    faults: (analysis) => quotations(analysis).map(({ paragraph, span }) => removed(paragraph.own, first(span))),
  },
  {
    id: 'opener-star-lost-after',
    says: 'the italics of an opener lost their closing mark',
    expects: ['unmatched-emphasis'],
    faults: (analysis) => openers(analysis).map(({ own, italic }) => removed(own, { start: italic.end, end: italic.end + 1 })),
  },
  {
    id: 'opener-star-lost-before',
    says: 'the italics of an opener lost their opening mark',
    expects: ['unmatched-emphasis'],
    faults: (analysis) => openers(analysis).map(({ own, italic }) => removed(own, { start: italic.start - 1, end: italic.start })),
  },
  {
    id: 'blank-left',
    says: 'a date was left open',
    expects: blanks,
    faults: (analysis) => hits(analysis, dates).map(({ paragraph, span }) => written(paragraph.own, span, '[date]')),
  },
  {
    id: 'blank-underscored',
    says: 'a date was left as a line to write on',
    expects: blanks,
    faults: (analysis) => hits(analysis, dates).map(({ paragraph, span }) => written(paragraph.own, span, '____')),
  },
  {
    id: 'blank-spelt-twice',
    says: 'one blank is spelt in two ways',
    expects: ['inconsistent-placeholder'],
    explains: blanks,
    faults: twins,
  },
  {
    id: 'bracket-left',
    says: 'wording still stands in brackets in a text that is to be tabled',
    expects: ['open-bracket', 'unresolved-placeholder'],
    config: { stage: 'final' },
    faults: (analysis) => hits(analysis, /(?<=\p{Ll}{3} )(?:all |other |relevant |national |further |full )?\p{Ll}{5,}(?= \p{Ll}{3})/gu).map(({ paragraph, span, words }) => written(paragraph.own, span, `[${words[0]}]`)),
  },
];
