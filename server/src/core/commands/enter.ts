/** Enter: goes on with the structure of the draft. Where it has nothing to add, a line break is all that the drafter wants. */
import type { Analysis } from '../analyze';
import type { Change, Command } from './command';
import { goOn } from './enter/continue';
import { isEmpty, leave } from './enter/leave';
import { placeOf, type Place } from './enter/place';
import { split } from './enter/split';
import { beginsLine, endsLine, spacesAfter, spacesBefore } from '../white-space';

export const enter: Command = {
  id: 'enter',
  run: (analysis, { start, end }) => (start === end ? pressed(analysis, placeOf(analysis, start)) : undefined),
};

/**
 * The same for an editor that has already broken the line: the new number comes where the cursor stands, on an empty line.
 * @param offset of the cursor
 */
export function brokenLine(analysis: Analysis, offset: number): Change | undefined {
  const { text } = analysis;
  const start = offset - spacesBefore(text, offset).length;
  if (start === 0 || !beginsLine(text, start) || !endsLine(text, offset + spacesAfter(text, offset).length)) return undefined;
  const place = placeOf(analysis, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
  return pressed(analysis, place && { ...place, rest: { start: place.rest.start, end: offset } });
}

function pressed(analysis: Analysis, place: Place | undefined): Change | undefined {
  if (!place) return undefined;
  const { offset, head, passage, block } = place;
  if (isEmpty(analysis, place)) return offset >= (head.marker?.span.end ?? 0) ? leave(analysis, place) : undefined;
  const isAtEnd = offset >= (passage ? passage.ending.span.start : block.span.end);
  return isAtEnd ? goOn(analysis, place) : split(analysis, place);
}
