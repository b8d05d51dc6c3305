/** What is out of order in a row of numbers, told as a person would tell it: each fault once, where it is. */

/** The number of one paragraph or list item; bis counts 1, ter 2. */
export interface Ordinal {
  readonly value: number;
  readonly insertion: number;
}

export type OrderFault =
  /** Numbers are left out right before this item: `from` to `to`. */
  | { readonly kind: 'gap'; readonly index: number; readonly from: number; readonly to: number }
  /** The number stands already at `other`. */
  | { readonly kind: 'duplicate'; readonly index: number; readonly other: number }
  /** The item would belong before `other`, which stands earlier. */
  | { readonly kind: 'out-of-order'; readonly index: number; readonly other: number }
  /** 3bis without 3, ter without bis. */
  | { readonly kind: 'orphan'; readonly index: number };

/**
 * The faults of a row, in its order. The longest run in order is taken to be right; what does not fit into it is
 * misplaced or doubled, and a gap that a misplaced item explains is not told twice.
 * @param unnumbered how many items without a number stand right before the item: they fill a gap
 */
export function orderFaults(row: readonly Ordinal[], unnumbered: (index: number) => number = () => 0): OrderFault[] {
  const kept = blameLaterTwin(row, longestInOrder(row));
  const faults: OrderFault[] = [];
  const misplaced = row.map((_, index) => index).filter((index) => !kept.has(index));
  const keptAt = new Map([...kept].map((index) => [rank(row[index] as Ordinal), index]));
  for (const index of misplaced) {
    const twin = keptAt.get(rank(row[index] as Ordinal));
    if (twin !== undefined) faults.push({ kind: 'duplicate', index, other: twin });
    else faults.push({ kind: 'out-of-order', index, other: neighbour(row, kept, index) });
  }
  const ranks = new Set(row.map(rank));
  for (const index of kept) {
    // Right after a misplaced or unnumbered paragraph it follows that one: one slip, told there.
    const explained = (index > 0 && !kept.has(index - 1)) || unnumbered(index) > 0;
    if (!explained && isOrphan(ranks, row[index] as Ordinal)) faults.push({ kind: 'orphan', index });
  }
  return [...faults, ...gaps(row, kept, misplaced, unnumbered)].sort((a, b) => a.index - b.index);
}

const sameNumber = (a: Ordinal, b: Ordinal | undefined): boolean => a.value === b?.value && a.insertion === b.insertion;
/** One number for both, in their order; there are fewer than a hundred ordinals. */
const rank = ({ value, insertion }: Ordinal): number => value * 100 + insertion;

/** Indices of a longest strictly increasing run; of several the one that keeps the earlier items. */
function longestInOrder(row: readonly Ordinal[]): Set<number> {
  const length = new Array<number>(row.length).fill(1);
  // From the right: `best[k]` is the largest first number of a run of k + 1 items.
  const best: number[] = [];
  for (let index = row.length - 1; index >= 0; index--) {
    const here = rank(row[index] as Ordinal);
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((best[middle] as number) > here) low = middle + 1;
      else high = middle;
    }
    best[low] = here;
    length[index] = low + 1;
  }
  const kept = new Set<number>();
  let need = best.length;
  let floor = -1;
  row.forEach((item, index) => {
    if (length[index] !== need || rank(item) <= floor) return;
    kept.add(index);
    floor = rank(item);
    need--;
  });
  return kept;
}

/** Of «1, 3, 3, 4» the first 3 is the one that was meant to be 2: the twin that leaves no gap is right. */
function blameLaterTwin(row: readonly Ordinal[], kept: Set<number>): Set<number> {
  const order = [...kept];
  order.forEach((index, at) => {
    const before = row[order[at - 1] ?? -1]?.value ?? 0;
    const item = row[index];
    if (!item || item.value - before < 2 || sameNumber(item, row[index - 1])) return;
    if (sameNumber(item, row[index + 1])) {
      kept.delete(index);
      kept.add(index + 1);
    }
  });
  return blameLastJump(row, new Set([...kept].sort((a, b) => a - b)));
}

/** Of «6, 40, 8» at the end the 40 is wrong: it jumps, and what follows goes on. */
function blameLastJump(row: readonly Ordinal[], kept: Set<number>): Set<number> {
  const [before = -1, last = -1] = [...kept].slice(-2);
  const [previous, jump, next] = [row[before], row[last], row[last + 1]];
  if (!previous || !jump || !next || last + 2 !== row.length || before + 1 !== last) return kept;
  const goesOn = next.value > previous.value && next.value - previous.value <= 2 && jump.value - previous.value > 2;
  return goesOn ? new Set([...kept].filter((index) => index !== last).concat(last + 1)) : kept;
}

/** How many items around a misplaced one are looked at: nobody looks further for its place. */
const reach = 1000;

/** The item that stands before a misplaced one and should stand after it. */
function neighbour(row: readonly Ordinal[], kept: ReadonlySet<number>, index: number): number {
  const here = rank(row[index] as Ordinal);
  const isLater = (at: number): boolean => at >= 0 && rank(row[at] as Ordinal) > here;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) if (kept.has(at) && isLater(at) && !isLater(at - 1)) return at;
  for (let at = index + 1; at < Math.min(row.length, index + reach); at++) if (kept.has(at)) return at;
  return index;
}

const isOrphan = (ranks: ReadonlySet<number>, { value, insertion }: Ordinal): boolean =>
  insertion > 0 && !ranks.has(rank({ value, insertion: insertion - 1 }));

function* gaps(
  row: readonly Ordinal[], kept: ReadonlySet<number>, misplaced: readonly number[], unnumbered: (index: number) => number,
): Iterable<OrderFault> {
  const inserted = row.filter(({ insertion }) => insertion > 0);
  const elsewhere = new Set([...misplaced.map((index) => row[index]?.value), ...inserted.map(({ value }) => value)]);
  let previous = -1;
  for (const index of kept) {
    const before = row[previous]?.value ?? 0;
    const here = row[index]?.value ?? 0;
    // What stands between two items that are in order is misplaced.
    let explained = index - previous - 1;
    for (let at = previous + 1; at <= index; at++) explained += unnumbered(at);
    previous = index;
    const missing = here - before - 1;
    if (missing <= explained) continue;
    if (missing >= mostListed || valuesFrom(before + 1, missing).filter((value) => !elsewhere.has(value)).length > explained) {
      yield { kind: 'gap', index, from: before + 1, to: here - 1 };
    }
  }
}

/** Larger gaps are counted, not listed: a number may be anything. */
const mostListed = 50;
const valuesFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at);
