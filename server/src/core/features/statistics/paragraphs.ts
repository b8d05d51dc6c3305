/** How long parts and paragraphs are, and how much of each is still open. */
import type { Analysis } from '../../analyze';
import { begunWithin, lastBegun } from '../../in-order';
import type { Memory } from '../../memory';
import type { WholeResolution } from '../../resolutions';
import { span as spanOf, type Span } from '../../span';
import { everyParagraph, type Bracket, type Draft, type Paragraph, type Passage } from '../../tree';
import { wordsIn } from '../../word-count';
import { countsOf, openPlaces, openWithin, type OpenPlaces } from '../open';
import { partName } from '../symbols';
import type { OpenFigure, ParagraphFigure, PartFigure, ResolutionFigure } from './figures';
import { placeOf, wordsAt } from './openers';

export function figuresOf(analysis: Analysis, resolutions: readonly WholeResolution[]): { readonly parts: PartFigure[]; readonly resolutions: ResolutionFigure[] } {
  const { text, draft, memory } = analysis;
  const counting: Counting = { text, count: wordCounter(text, memory), places: openPlaces(draft), undecided: undecidedBrackets(draft) };
  return {
    parts: partFigures(analysis, counting),
    resolutions: resolutions.map(({ parts, preambular, operative }) => ({
      title: spoken(parts[0]?.title ?? ''),
      preambular: preambular.map((paragraph, index) => paragraphFigure(counting, paragraph, paragraph.marker?.label ?? `PP${index + 1}`)),
      operative: operative.map((paragraph) => paragraphFigure(counting, paragraph, paragraph.marker?.label ?? '')),
    })),
  };
}

interface Counting {
  readonly text: string;
  readonly count: (at: Span) => number;
  readonly places: OpenPlaces;
  readonly undecided: readonly Bracket[];
}

function wordCounter(text: string, memory: Memory): (at: Span) => number {
  const recall = memory.recall<number>('number of words');
  return (at) => (at.end > at.start ? recall(text, at, wordsIn) : 0);
}

const spoken = (title: string): string => wordsAt(title, spanOf(0, title.length));

function partFigures({ draft: { parts, blocks }, say }: Analysis, { count }: Counting): PartFigure[] {
  return parts
    .map(({ kind, title, span }) => ({
      name: title ? spoken(title) : partName(kind, say),
      words: sum(begunWithin(blocks, span, startOf).map((block) => count(block.span))),
      place: spanOf(span.start, span.start),
    }))
    .filter(({ words }) => words > 0);
}

function paragraphFigure(counting: Counting, paragraph: Paragraph, label: string): ParagraphFigure {
  const { text, count } = counting;
  const opener = paragraph.opener ? wordsAt(text, paragraph.opener.span) : '';
  const bodies = passagesOf(paragraph).map(({ span }) => span);
  const open = openFigure(counting, paragraph, bodies);
  return { name: [label, opener].filter(Boolean).join(' '), words: sum(bodies.map(count)), ...(open ? { open } : {}), place: placeOf(paragraph) };
}

function openFigure({ places, undecided, count }: Counting, { span, bracket }: Paragraph, bodies: readonly Span[]): OpenFigure | undefined {
  const open = openWithin(places, span);
  const { blanks, brackets } = countsOf({ ...open, brackets: open.brackets.filter(({ start }) => start !== bracket?.span.start) });
  const words = sum(bodies.map((body) => sum(partsWithin(undecided, body).map(count))));
  const bracketed = bracket !== undefined;
  return bracketed || words > 0 || blanks > 0 || brackets > 0 ? { bracketed, words, blanks, brackets } : undefined;
}

/** The outermost brackets with wording to be agreed, in the order of the text. */
const undecidedBrackets = ({ brackets }: Draft): readonly Bracket[] => brackets.filter(({ kind }) => kind === 'negotiation' || kind === 'alternative');

/** What stands in brackets of a passage. The last bracket before it may reach into it, and is otherwise empty here. */
const partsWithin = (brackets: readonly Bracket[], { start, end }: Span): Span[] =>
  [lastBegun(brackets, start - 1), ...begunWithin(brackets, { start, end }, startOf)].flatMap((bracket) =>
    bracket ? [spanOf(Math.max(start, bracket.inner.start), Math.min(end, bracket.inner.end))] : []);

const startOf = ({ span }: { readonly span: Span }): number => span.start;

const passagesOf = (paragraph: Paragraph): Passage[] => [...everyParagraph([paragraph])].flatMap(({ body, tails }) => [body, ...tails]);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
