/** Which stretches of a text are the same in its next version, and where they stand there. */
import type { Span } from './span';

export interface Sameness {
  /**
   * @param at a stretch of the later version
   * @returns where it began in the version before, with the same words; undefined where something was changed in it
   */
  before(at: Span): number | undefined;
}

/** Nothing is known of a version before. */
export const nothingSame: Sameness = { before: () => undefined };

/** Two versions differ in one stretch, as after a keystroke: what stands before and behind it is the same. */
export function samenessOf(earlier: string, later: string): Sameness {
  const most = Math.min(earlier.length, later.length);
  const head = sameFor(most, (from, to) => earlier.slice(from, to) === later.slice(from, to));
  const behind = (text: string, from: number, to: number) => text.slice(text.length - to, text.length - from);
  const tail = sameFor(most - head, (from, to) => behind(earlier, from, to) === behind(later, from, to));
  const by = later.length - earlier.length;
  const tailAt = later.length - tail;
  return { before: ({ start, end }) => (end <= head ? start : start >= tailAt ? start - by : undefined) };
}

/** How many places are the same, asked of long stretches first: those are compared at once. */
function sameFor(most: number, same: (from: number, to: number) => boolean): number {
  let known = 0;
  for (let step = most; step > 0; step = Math.floor(step / 2)) {
    while (known + step <= most && same(known, known + step)) known += step;
  }
  return known;
}
