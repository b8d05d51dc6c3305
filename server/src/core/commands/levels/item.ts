/** The subparagraph whose letter the cursor stands at. */
import type { Analysis } from '../../analyze';
import type { Paragraph } from '../../tree';
import { beginsLine, spacesAfter, spacesBefore } from '../../white-space';
import { placeOf, type Place } from '../enter/place';

export interface Item {
  readonly place: Place;
  /** The paragraph that it stands in, however deep. */
  readonly top: Paragraph;
  readonly parent: Paragraph;
  readonly item: Paragraph;
}

/** Between the beginning of the line and the first word; undefined elsewhere, and in a list that begins anew behind a tail. */
export function itemAt(analysis: Analysis, offset: number): Item | undefined {
  const place = placeAtMarker(analysis, offset);
  const [top] = place?.line ?? [];
  const [parent, item] = place?.line.slice(-2) ?? [];
  if (!place || !top || !parent || !item || item.own.start !== place.block.span.start) return undefined;
  const restarts = parent.children.some(({ marker }, index) => !marker || (index > 0 && marker.value === 1 && marker.insertion === 0));
  return restarts ? undefined : { place, top, parent, item };
}

/** Where its words begin, or would. */
export const wordsOf = ({ item, place }: Item): number => (item.body.span.start < item.own.end ? item.body.span.start : place.rest.end);

/** Where the cursor stands on the number or letter of a paragraph, or before it on its line. */
export function placeAtMarker(analysis: Analysis, offset: number): Place | undefined {
  const { text } = analysis;
  const place = placeOf(analysis, offset + spacesAfter(text, offset).length);
  if (!place?.head.marker) return undefined;
  const { span } = place.block;
  const lineStart = span.start - spacesBefore(text, span.start).length;
  const end = place.head.words >= span.end ? place.rest.end : place.head.words;
  return beginsLine(text, lineStart) && lineStart <= offset && offset <= end ? place : undefined;
}
