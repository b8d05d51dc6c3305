/** The subparagraph whose letter the cursor stands at. */
import type { Analysis } from '../../analyze';
import type { Paragraph } from '../../tree';
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

/** Where the cursor stands on the number or letter of a paragraph, or before it on its line. */
export function placeAtMarker(analysis: Analysis, offset: number): Place | undefined {
  const { text } = analysis;
  const start = offset + (/^[^\S\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const place = placeOf(analysis, start);
  if (!place?.head.marker) return undefined;
  const isBefore = /^[^\S\r\n]*$/.test(text.slice(lineStart(text, offset), place.block.span.start));
  const end = place.head.words >= place.block.span.end ? place.rest.end : place.head.words;
  return isBefore && offset <= end ? place : undefined;
}

/** How far back the beginning of a line is looked for: nobody indents more. */
const mostIndent = 200;

function lineStart(text: string, offset: number): number {
  const from = Math.max(0, offset - mostIndent);
  return from + Math.max(text.slice(from, offset).lastIndexOf('\n'), text.slice(from, offset).lastIndexOf('\r')) + 1;
}
