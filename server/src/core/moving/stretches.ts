/** The two stretches of text that change places when paragraphs move. */
import { countBegun, lastBegun } from '../in-order';
import type { Evidence } from '../analyze';
import type { Span } from '../span';
import type { Draft, Paragraph, TextBlock } from '../tree';
import { partOf, type Chosen } from './row';

export type Way = 'up' | 'down';

export interface Stretch {
  readonly span: Span;
  /** None for a title that is moved past. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Exchange {
  readonly upper: Stretch;
  readonly lower: Stretch;
  /** The paragraphs on either side of a title that is moved past; `alone`: a title would be left without a paragraph. */
  readonly past?: { readonly before: Paragraph; readonly after: Paragraph; readonly alone: boolean };
}

/** Undefined at the end of the row. Alternatives for one number stay together. */
export function exchangeOf(evidence: Evidence, chosen: Chosen, way: Way): Exchange | undefined {
  const { row } = chosen;
  const beside = way === 'down' ? chosen.last + 1 : chosen.first - 1;
  const next = row[beside];
  if (!next) return undefined;
  const near = row[way === 'down' ? chosen.last : chosen.first];
  const isWithin = near !== undefined && areChoices(near, next);
  const [first, last] = isWithin ? [chosen.first, chosen.last] : withChoices(row, chosen.first, chosen.last);
  const other = way === 'down' ? last + 1 : first - 1;
  const [before, after] = way === 'down' ? [row[last], row[other]] : [row[other], row[first]];
  if (!before || !after) return undefined;
  const moved = stretchOf(evidence, row, first, last);
  const title = followersOf(evidence, before, after).between;
  if (title) {
    const passed = { span: title, paragraphs: [] };
    return { ...(way === 'down' ? { upper: moved, lower: passed } : { upper: passed, lower: moved }), past: { before, after, alone: isAlone(evidence, row, first, last, way) } };
  }
  const [from, to] = isWithin ? [other, other] : withChoices(row, other, other);
  const passed = stretchOf(evidence, row, from, to);
  return way === 'down' ? { upper: moved, lower: passed } : { upper: passed, lower: moved };
}

/** No other paragraph of the row stands under the title that is left. */
function isAlone(evidence: Evidence, row: readonly Paragraph[], first: number, last: number, way: Way): boolean {
  const home = partOf(evidence.draft, row[first] as Paragraph);
  const [before, after] = way === 'down' ? [row[first - 1], row[first]] : [row[last], row[last + 1]];
  const isApart = !before || !after || partOf(evidence.draft, before) !== partOf(evidence.draft, after) || followersOf(evidence, before, after).between !== undefined;
  // Above the first paragraph of a resolution without sections there is no title.
  return isApart && (way === 'up' || before !== undefined || home?.kind === 'section');
}

function stretchOf(evidence: Evidence, row: readonly Paragraph[], first: number, last: number): Stretch {
  const paragraphs = row.slice(first, last + 1);
  const [head, tail] = [paragraphs[0] as Paragraph, paragraphs.at(-1) as Paragraph];
  return { paragraphs, span: { start: startWithNotes(evidence, head), end: followersOf(evidence, tail, row[last + 1]).end } };
}

/** The notes on the lines right above a paragraph belong to it. */
function startWithNotes({ text, draft: { notes } }: Evidence, { span }: Paragraph): number {
  let start = span.start;
  for (let note = lastBegun(notes, start - 1); note && isRightAbove(text, note.span.end, start); note = lastBegun(notes, start - 1)) start = note.span.start;
  return start;
}

const isRightAbove = (text: string, end: number, start: number): boolean => end <= start && /^[^\S\r\n]*(?:\r\n|\n|\r)?[^\S\r\n]*$/.test(text.slice(end, Math.min(start, end + 200)));

/**
 * What stands between a paragraph and the next of its row: first what it introduces with its colon, a table or a text, which
 * goes where it goes; then what a paragraph is moved past, such as a title. Footnotes and lines stay where they are.
 */
function followersOf({ text, draft }: Evidence, paragraph: Paragraph, next: Paragraph | undefined): { readonly end: number; readonly between?: Span } {
  const { span: { end }, depth, body, children } = paragraph;
  if (depth > 0) return { end };
  const blocks = blocksIn(draft, end, next?.span.start ?? endOfText(draft, end)).filter(({ role }) => role !== 'footnote' && role !== 'rule');
  const introduces = body.ending.mark === ':' && children.length === 0;
  if (!introduces) return { end, ...(next ? around(blocks) : {}) };
  const titles = next ? blocks.length - 1 - blocks.findLastIndex(({ role, span }) => role !== 'title' || text.charAt(span.start) === '|') : 0;
  const own = blocks.slice(0, blocks.length - titles);
  return { end: own.at(-1)?.span.end ?? end, ...around(blocks.slice(own.length)) };
}

const blocksIn = ({ blocks }: Draft, from: number, to: number): readonly TextBlock[] =>
  blocks.slice(countBegun(blocks, from - 1, startOf), countBegun(blocks, to - 1, startOf));

const startOf = ({ span }: TextBlock): number => span.start;

/** Where the text ends that the last paragraph may introduce: at the next part that is not set into the resolution. */
const endOfText = ({ parts, span }: Draft, from: number): number => parts.find((part) => part.span.start >= from && part.kind !== 'embedded')?.span.start ?? span.end;

function around(blocks: readonly TextBlock[]): { between?: Span } {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? { between: { start: first.span.start, end: last.span.end } } : {};
}

function withChoices(row: readonly Paragraph[], from: number, to: number): [number, number] {
  while (row[from - 1] && areChoices(row[from - 1] as Paragraph, row[from] as Paragraph)) from--;
  while (row[to + 1] && areChoices(row[to] as Paragraph, row[to + 1] as Paragraph)) to++;
  return [from, to];
}

/** «6» and «6 alt». */
const areChoices = ({ marker: a }: Paragraph, { marker: b }: Paragraph): boolean =>
  a !== undefined && b !== undefined && a.value === b.value && a.insertion === b.insertion && a.alternative !== b.alternative && a.style === 'number' && b.style === 'number';
