/** Enter on a number or letter without words: it goes one level up, from a paragraph's number back to an empty line. */
import type { Analysis } from '../../analyze';
import { countBegun, lastBegun } from '../../in-order';
import { headOf } from '../../parse/blocks';
import { emptyAt, type Span } from '../../span';
import type { Paragraph } from '../../tree';
import { spacesBefore } from '../../white-space';
import type { Change } from '../command';
import { joined, moved } from '../changing';
import { begun } from './continue';
import { stopped } from './closing';
import { gapBefore, type Place } from './place';
import { markerAfter } from './rows';

/** Nothing but a marker, and perhaps brackets around it. */
export const isEmpty = ({ text }: Analysis, { block, head }: Place): boolean =>
  head.marker !== undefined && /^[\s\]］*_]*$/.test(text.slice(head.words, block.span.end));

/** Undefined where the words of the marker stand on the next line. */
export function leave(analysis: Analysis, place: Place): Change | undefined {
  const { text, draft: { blocks }, pack } = analysis;
  const next = blocks[countBegun(blocks, place.offset, ({ span }) => span.start)];
  const hasWords = next?.role === 'tail' || (next?.role === 'paragraph' && !headOf(text, next.span.start, next.span.end, pack).marker);
  return hasWords ? undefined : (up(analysis, place) ?? end(analysis, place));
}

/** From the last item of a list to what may follow the paragraph that it stands under. Undefined where there is nothing to follow. */
function up(analysis: Analysis, { line, part, block, rest }: Place): Change | undefined {
  const [parent, item] = line.slice(-2);
  if (!parent || !item || !parent.marker || parent.children.at(-1) !== item || parent.children[0] === item || item.children.length > 0) return undefined;
  const marker = markerAfter(analysis, part, line.slice(0, -1), rest.start);
  const previous = lastBegun(analysis.draft.blocks, block.span.start - 1);
  if (!marker || !previous) return undefined;
  return begun({ start: previous.span.end, end: rest.end }, gapBefore(analysis, parent.own), marker, []);
}

function end(analysis: Analysis, { line, block, rest }: Place): Change | undefined {
  // Without it a letter would be missing.
  if (isItem(line) && isCounted(line.slice(-2))) return undefined;
  const gone: Span = { start: block.span.start - spacesBefore(analysis.text, block.span.start).length, end: rest.end };
  const edits = joined([...(isItem(line) ? [] : stopped(analysis, block.span.start)), { span: gone, text: '' }]);
  return { edits, selection: emptyAt(moved(gone.end, edits)) };
}

const isCounted = ([parent, item]: readonly Paragraph[]): boolean => item?.marker?.insertion === 0 && parent?.children.at(-1) !== item;

const isItem = (line: readonly Paragraph[]): boolean => line.length > 1;
