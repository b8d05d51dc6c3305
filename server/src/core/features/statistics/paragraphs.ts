/** How long parts and paragraphs are, and how much of each is still open. */
import type { Analysis } from '../../analyze';
import { countBegun } from '../../in-order';
import { plainText } from '../../plain-text';
import type { WholeResolution } from '../../resolutions';
import { span as spanOf, type Span } from '../../span';
import { everyParagraph, type Bracket, type Draft, type Paragraph, type Passage } from '../../tree';
import { countsOf, openPlaces, openWithin } from '../open';
import { partName } from '../symbols';
import type { ParagraphFigure, PartFigure } from './figures';
import { placeOf, wordsAt } from './openers';

/** Words as a word processor counts them: what stands between spaces and has a letter or a digit; in Chinese each character. */
export const wordsIn = (text: string, at: Span): number =>
  at.end > at.start ? (plainText(text, at).words.match(/\p{sc=Han}|[\p{L}\p{N}][^\s\p{sc=Han}]*/gu)?.length ?? 0) : 0;

export const partFigures = ({ text, draft, say }: Analysis): PartFigure[] =>
  draft.parts
    .map(({ kind, title, span, paragraphs }) => ({
      kind,
      name: title ? wordsAt(title, spanOf(0, title.length)) : partName(kind, say),
      paragraphs: paragraphs.length,
      words: wordsIn(text, span),
      place: spanOf(span.start, span.start),
    }))
    .filter(({ words }) => words > 0);

export function paragraphFigures({ text, draft }: Analysis, resolutions: readonly WholeResolution[]): ParagraphFigure[] {
  const places = openPlaces(draft);
  const undecided = undecidedBrackets(draft);
  return resolutions.flatMap(({ preambular, operative }) => {
    const figure = (paragraph: Paragraph, kind: ParagraphFigure['kind'], label: string): ParagraphFigure => {
      const open = openWithin(places, paragraph.span);
      const bodies = passagesOf(paragraph).map(({ span }) => span);
      return {
        label, kind,
        opener: paragraph.opener ? wordsAt(text, paragraph.opener.span) : '',
        words: sum(bodies.map((body) => wordsIn(text, body))),
        wordsInBrackets: sum(bodies.map((body) => bracketedWords(text, body, undecided))),
        bracketed: paragraph.bracket !== undefined,
        place: placeOf(paragraph),
        ...countsOf({ ...open, brackets: open.brackets.filter(({ start }) => start !== paragraph.bracket?.span.start) }),
      };
    };
    return [
      ...preambular.map((paragraph, index) => figure(paragraph, 'preambular', paragraph.marker?.label ?? `PP${index + 1}`)),
      ...operative.map((paragraph) => figure(paragraph, 'operative', paragraph.marker?.label ?? '')),
    ];
  });
}

/** The outermost brackets with wording to be agreed, in the order of the text. */
const undecidedBrackets = ({ brackets }: Draft): readonly Bracket[] => brackets.filter(({ kind }) => kind === 'negotiation' || kind === 'alternative');

function bracketedWords(text: string, { start, end }: Span, brackets: readonly Bracket[]): number {
  let words = 0;
  for (let at = Math.max(0, countBegun(brackets, start, ({ span }) => span.start) - 1); at < brackets.length; at++) {
    const inner = brackets[at]?.inner;
    if (!inner || inner.start >= end) break;
    words += wordsIn(text, spanOf(Math.max(start, inner.start), Math.min(end, inner.end)));
  }
  return words;
}

const passagesOf = (paragraph: Paragraph): Passage[] => [...everyParagraph([paragraph])].flatMap(({ body, tails }) => [body, ...tails]);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
