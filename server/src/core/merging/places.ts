/** Where a place of the reading without proposals stands in the draft with them. */
import { lastBegun } from '../in-order';
import type { Edit } from '../span';

export interface Places {
  /** Behind what is left out there: where words begin. */
  readonly startOf: (offset: number) => number;
  /** Before what is left out there: where words end. */
  readonly endOf: (offset: number) => number;
}

/** @param edits that made the reading: they only take away, in the order of the text */
export function placesBefore(edits: readonly Edit[]): Places {
  // Each kept stretch, by where it begins in the reading; the first begins with the draft.
  const kept: { readonly span: { readonly start: number; readonly end: number }; readonly at: number }[] = [];
  let [gone, at] = [0, 0];
  const keep = (to: number): void => {
    kept.push({ span: { start: at - gone, end: to - gone }, at });
  };
  for (const { span } of edits) {
    if (span.start < at) continue;
    keep(span.start);
    gone += span.end - span.start;
    at = span.end;
  }
  keep(Infinity);
  const placeIn = (stretch: (typeof kept)[number] | undefined, offset: number): number => (stretch ? stretch.at + offset - stretch.span.start : offset);
  return {
    startOf: (offset) => placeIn(lastBegun(kept, offset), offset),
    endOf: (offset) => (offset === 0 ? 0 : placeIn(lastBegun(kept, offset - 1), offset)),
  };
}
