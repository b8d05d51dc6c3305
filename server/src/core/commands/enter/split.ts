/** Enter within a paragraph: what follows the cursor becomes a paragraph of its own, with the next number or letter. */
import type { Analysis } from '../../analyze';
import { bracketsAround } from '../../brackets/around';
import { endingOf } from '../../parse/ending';
import { emptyAt, span } from '../../span';
import type { Change } from '../command';
import { begun, begunWith } from './continue';
import { wantedMark } from './closing';
import { gapBefore, gapInRow, type Place } from './place';
import { firstBelow, markerAfter } from './rows';
import { spacesAfter, spacesBefore } from '../../white-space';

/**
 * Undefined in an opener, a word, a bracket, a quotation or italics, in lines that are wrapped by hand, and in what is
 * not a resolution's text: there Enter is a line break.
 */
export function split(analysis: Analysis, place: Place): Change | undefined {
  const { text, pack } = analysis;
  const { line, part, passage, offset } = place;
  const paragraph = line.at(-1);
  if (!paragraph || !passage || isWhole(analysis, place) || !(paragraph.kind === 'preambular' || (paragraph.kind === 'operative' && paragraph.marker))) return undefined;
  const ending = endingOf(text, span(passage.span.start, offset), pack);
  const gap = span(offset - spacesBefore(text, offset).length, offset + spacesAfter(text, offset).length);
  if (ending.mark === ':') {
    const letter = paragraph.children.length === 0 && passage === paragraph.body ? firstBelow(paragraph) : undefined;
    return letter ? begun(gap, gapBefore(analysis, paragraph.own), letter, []) : undefined;
  }
  const marker = markerAfter(analysis, part, line, offset);
  // Without a letter an item would be read as words that go on with its list.
  if (marker === undefined && line.length > 1) return undefined;
  const mark = wantedMark(part, line);
  const isOpen = mark !== undefined && ending.mark !== mark && /^[,.]?$/.test(ending.mark);
  return begunWith(analysis, gap, gapInRow(analysis, place, paragraph), marker, isOpen ? [{ span: ending.span, text: mark }] : []);
}

/** What is not to be divided stands around the cursor. */
function isWhole({ text, draft }: Analysis, { block, line, passage, offset }: Place): boolean {
  const words = text.slice(block.span.start, block.span.end);
  const { opener, body } = line.at(-1) ?? {};
  const from = passage === body ? Math.max(body?.span.start ?? 0, opener?.span.end ?? 0, opener?.italic?.end ?? 0) : (passage?.span.start ?? 0);
  return offset <= from
    || /[\r\n]/.test(words)
    || !/\s/.test(text.slice(offset - 1, offset + 1))
    || bracketsAround(draft, emptyAt(offset)).some(({ inner }) => inner.start <= offset && offset <= inner.end)
    || block.emphasis.some(({ inner }) => inner.start <= offset && offset <= inner.end)
    || isAside(text.slice(block.span.start, offset));
}

/** A quotation mark or a parenthesis before the cursor is still open. */
const isAside = (before: string): boolean =>
  lastOf(before, '“«„') > lastOf(before, '”»') || lastOf(before, '(') > lastOf(before, ')') || (before.match(/"/g) ?? []).length % 2 === 1;

const lastOf = (text: string, characters: string): number => Math.max(...[...characters].map((character) => text.lastIndexOf(character)));
