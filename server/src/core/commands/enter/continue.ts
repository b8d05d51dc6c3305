/** Enter at the end of a paragraph: the next one begins, with its number or letter; after a colon a list does. */
import type { Analysis } from '../../analyze';
import { emptyAt, type Edit } from '../../span';
import type { Paragraph, Part } from '../../tree';
import type { Change } from '../command';
import { joined, moved } from '../changing';
import { closed, conjunctionMoved } from './closing';
import { gapBefore, gapInRow, type Place } from './place';
import { firstBelow, markerAfter } from './rows';

/** Undefined above a list, and in text without numbers that is no resolution's. */
export function goOn(analysis: Analysis, place: Place): Change | undefined {
  const { line, part, passage, block, rest } = place;
  const paragraph = line.at(-1);
  if (block.role === 'enacting-line') return begun(rest, gapBefore(analysis, block.span), '', []);
  // Words that a list or a tail follows.
  if (!paragraph || !passage || paragraph.span.end !== block.span.end) return undefined;
  if (passage.ending.mark === ':') return passage === paragraph.body ? beginList(analysis, place, paragraph) : undefined;
  if (paragraph.kind === 'other' && !paragraph.marker) return undefined;
  const gap = gapInRow(analysis, place, paragraph);
  if (isAlone(part, paragraph)) return besideTheOnly(place, paragraph, gap);
  const marker = markerAfter(analysis, part, line, rest.start);
  const marks = conjunctionMoved(lastButOne(line)?.body.ending, passage.ending, closed(part, line, passage.ending));
  return begunWith(analysis, rest, gap, marker, marks);
}

/** The same, and a word about it, where no marker is free. */
export function begunWith({ say }: Analysis, rest: Place['rest'], gap: string, marker: string | undefined, edits: readonly Edit[]): Change {
  const change = begun(rest, gap, marker ?? '', edits);
  return marker === undefined ? { ...change, says: say('No number is free here without renumbering what follows.') } : change;
}

/** What begins in the place of the white space behind a paragraph, with the cursor where its words go. */
export function begun(rest: Place['rest'], gap: string, marker: string, edits: readonly Edit[]): Change {
  const all = joined([...edits, { span: rest, text: marker === '' ? gap : `${gap}${marker} ` }]);
  return { edits: all, selection: emptyAt(moved(rest.end, all)) };
}

function beginList(analysis: Analysis, { rest, part }: Place, paragraph: Paragraph): Change | undefined {
  const marker = firstBelow(paragraph);
  if (!marker) return undefined;
  const model = listBefore(part, paragraph);
  return begun(rest, gapBefore(analysis, (model ?? paragraph).own), marker, []);
}

/** The first item of the nearest list above at the same depth: how this draft sets its lists out. */
const listBefore = ({ paragraphs }: Part, { depth, span }: Paragraph): Paragraph | undefined =>
  depth === 0 ? paragraphs.findLast((one) => one.span.end < span.start && one.children.length > 0)?.children[0] : undefined;

const isAlone = ({ paragraphs }: Part, paragraph: Paragraph): boolean =>
  paragraph.kind === 'operative' && !paragraph.marker && !paragraphs.some((other) => other !== paragraph && other.kind === 'operative');

/** A single operative paragraph has no number; with a semicolon at its end it says that a second one is to come. */
const besideTheOnly = ({ rest }: Place, { span, bracket, body }: Paragraph, gap: string): Change =>
  body.ending.mark === ';' ? begun(rest, gap, '2.', [{ span: emptyAt(bracket?.inner.start ?? span.start), text: '1. ' }]) : begun(rest, gap, '', []);

/** Where the item is the last of its list, the one before it. */
function lastButOne(line: readonly Paragraph[]): Paragraph | undefined {
  const siblings = line.at(-2)?.children ?? [];
  return siblings.at(-1) === line.at(-1) ? siblings.at(-2) : undefined;
}
