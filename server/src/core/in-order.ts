/** Looking things up that stand in the order of the text, in a few steps however many there are. */
import type { Span } from './span';

/** How many of them begin at the offset or before it. */
export function countBegun<Item>(items: readonly Item[], offset: number, startOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that begin within the stretch. */
export const begunWithin = <Item>(items: readonly Item[], { start, end }: Span, startOf: (item: Item) => number): readonly Item[] =>
  items.slice(countBegun(items, start - 1, startOf), countBegun(items, end - 1, startOf));

/** The last of them to begin at the offset or before it. */
export const lastBegun = <Item extends { readonly span: Span }>(items: readonly Item[], offset: number): Item | undefined =>
  items[countBegun(items, offset, ({ span }) => span.start) - 1];
