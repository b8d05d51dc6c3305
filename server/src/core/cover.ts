/** Where stretches of a text lie, asked of many places: an answer takes a few steps, however many stretches there are. */
import { countBegun } from './in-order';
import type { Span } from './span';

export interface Cover {
  /** One of them contains the place. */
  readonly holds: (place: Span) => boolean;
  /** One of them has a character in common with the place. */
  readonly meets: (place: Span) => boolean;
  /** The place contains one of them. */
  readonly liesIn: (place: Span) => boolean;
}

/** @param spans in any order; they may lie in one another */
export function coverOf(spans: Iterable<Span>): Cover {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // How far those reach that begin before the next one, and how soon one of those ends that begin with it or behind it.
  const farthest: number[] = [];
  for (const { end } of sorted) farthest.push(Math.max(farthest.at(-1) ?? -1, end));
  const soonest = new Array<number>(sorted.length).fill(Infinity);
  for (let at = sorted.length - 1; at >= 0; at--) soonest[at] = Math.min(soonest[at + 1] ?? Infinity, sorted[at]?.end ?? Infinity);
  const begun = (offset: number): number => countBegun(sorted, offset, ({ start }) => start);
  return {
    holds: ({ start, end }) => (farthest[begun(start) - 1] ?? -1) >= end,
    meets: ({ start, end }) => (farthest[begun(end - 1) - 1] ?? -1) > start,
    liesIn: ({ start, end }) => (soonest[begun(start - 1)] ?? Infinity) <= end,
  };
}
