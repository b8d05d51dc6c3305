/** How paragraphs open: the right verb, in the right part, in italics as far as the set phrase goes (rules 2). */
import { textOf, type Analysis, type Paragraph, type Span } from '../../../server/src/core/index';
import { written, type Fault, type Operator } from './operator';
import { topParagraphs } from './places';

interface Opening {
  readonly paragraph: Paragraph;
  /** Between the emphasis marks. */
  readonly italic: Span;
  readonly words: string;
}

/** Openers in italics, in a text that has nearly all of them so. */
function italicOpeners(analysis: Analysis): Opening[] {
  const paragraphs = topParagraphs(analysis).filter(({ kind, opener }) => kind !== 'other' && opener);
  const italic = paragraphs.flatMap((paragraph): Opening[] => {
    const span = paragraph.opener?.italic;
    const single = span && analysis.text[span.start - 1] === analysis.text[span.end] && !/[*_]/.test(analysis.text[span.end + 1] ?? '') && !/[*_]/.test(analysis.text[span.start - 2] ?? '');
    return single ? [{ paragraph, italic: span, words: textOf(analysis.text, span) }] : [];
  });
  return paragraphs.length >= 3 && italic.length >= 0.9 * paragraphs.length ? italic : [];
}

const rewritten = ({ paragraph, italic }: Opening, words: string): Fault => written(paragraph.own, italic, words);

/** A verb in its two places: in the preamble and in a numbered paragraph. */
const verbs: readonly (readonly [participle: string, finite: string])[] = [
  ['Recalling', 'Recalls'], ['Reaffirming', 'Reaffirms'], ['Noting', 'Notes'], ['Recognizing', 'Recognizes'], ['Welcoming', 'Welcomes'],
  ['Stressing', 'Stresses'], ['Emphasizing', 'Emphasizes'], ['Underlining', 'Underlines'], ['Acknowledging', 'Acknowledges'],
  ['Taking note', 'Takes note'], ['Reiterating', 'Reiterates'], ['Expressing', 'Expresses'], ['Requesting', 'Requests'], ['Inviting', 'Invites'],
  ['Encouraging', 'Encourages'], ['Urging', 'Urges'], ['Condemning', 'Condemns'], ['Commending', 'Commends'], ['Calling upon', 'Calls upon'],
];

const openings = (analysis: Analysis, kind: Paragraph['kind']): { paragraph: Paragraph; span: Span; words: string }[] =>
  topParagraphs(analysis).flatMap((paragraph) => (paragraph.kind === kind && paragraph.opener ? [{ paragraph, span: paragraph.opener.span, words: textOf(analysis.text, paragraph.opener.span) }] : []));

const otherForm = (analysis: Analysis, kind: Paragraph['kind'], [from, to]: readonly [0, 1] | readonly [1, 0]): Fault[] =>
  openings(analysis, kind).flatMap(({ paragraph, span, words }) => {
    const verb = verbs.find((pair) => words === pair[from] || words.startsWith(`${pair[from]} `));
    return verb ? [written(paragraph.own, { start: span.start, end: span.start + verb[from].length }, verb[to])] : [];
  });

/** «Reuqests»: two letters in the middle of the first word change places. */
function misspelt(words: string): string | undefined {
  const verb = /^\p{L}{6,}/u.exec(words)?.[0] ?? '';
  const middle = verb.length >> 1;
  if (verb === '' || verb[middle] === verb[middle - 1]) return undefined;
  return verb.slice(0, middle - 1) + verb[middle] + verb[middle - 1] + words.slice(middle + 1);
}

export const openers: readonly Operator[] = [
  {
    id: 'opener-roman',
    says: 'an opener lost its italics',
    expects: ['opener-not-italic'],
    faults: (analysis) => italicOpeners(analysis).map(({ paragraph, italic, words }) => written(paragraph.own, { start: italic.start - 1, end: italic.end + 1 }, words)),
  },
  {
    id: 'italics-too-short',
    says: 'the italics of an opener stop before the set phrase does',
    expects: ['wrong-italic-extent'],
    faults: (analysis) =>
      italicOpeners(analysis).flatMap((opening) => {
        const set = /^((?:Also|Further|Strongly|Deeply|Takes|Taking|Calls|Notes with|Noting with|Expresses its|Expressing its|Recalling|Welcoming|Having) (?:\p{L}+ )*?)?(\p{L}+)$/u.exec(opening.words);
        const cut = set?.[1] ? opening.italic.start + set[1].length - 1 : undefined;
        return cut === undefined ? [] : [{ edits: [{ span: { start: opening.italic.end, end: opening.italic.end + 1 }, text: '' }, { span: { start: cut, end: cut }, text: '*' }], at: opening.paragraph.own }];
      }),
  },
  {
    id: 'italics-too-long',
    says: 'the italics of an opener run on into the sentence',
    expects: ['wrong-italic-extent'],
    faults: (analysis) =>
      italicOpeners(analysis).flatMap(({ paragraph, italic }) => {
        const after = /^. the \p{L}+(?= \p{L})/u.exec(analysis.text.slice(italic.end, paragraph.own.end))?.[0];
        return after ? [{ edits: [{ span: { start: italic.end, end: italic.end + 1 }, text: '' }, { span: { start: italic.end + after.length, end: italic.end + after.length }, text: '*' }], at: paragraph.own }] : [];
      }),
  },
  {
    id: 'opener-misspelt',
    says: 'two letters of an opener changed places',
    expects: ['unknown-opener'],
    faults: (analysis) => italicOpeners(analysis).flatMap((opening) => {
      const words = misspelt(opening.words);
      return words ? [rewritten(opening, words)] : [];
    }),
  },
  {
    id: 'participle-in-operative',
    says: 'a numbered paragraph opens as a preambular one does',
    expects: ['opener-in-wrong-part'],
    explains: ['repetition-orphan'],
    faults: (analysis) => otherForm(analysis, 'operative', [1, 0]),
  },
  {
    id: 'verb-in-preamble',
    says: 'a preambular paragraph opens as an operative one does',
    expects: ['opener-in-wrong-part', 'unnumbered-operative'],
    explains: ['repetition-orphan'],
    faults: (analysis) => otherForm(analysis, 'preambular', [0, 1]),
  },
];
