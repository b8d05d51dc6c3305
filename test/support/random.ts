/** Choices that look like chance and are the same every time. */

export interface Random {
  readonly below: (limit: number) => number;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** Mulberry32, begun from the words' hash (FNV-1a): small, and even enough to choose places. */
export function randomFrom(words: string): Random {
  let state = 0x811c9dc5;
  for (const unit of words) state = Math.imul(state ^ unit.charCodeAt(0), 0x01000193);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    shuffled: (items) => {
      const list = [...items];
      for (let last = list.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [list[last], list[other]] = [list[other]!, list[last]!];
      }
      return list;
    },
  };
}
