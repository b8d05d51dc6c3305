/** What a soak showed: the tenths in a table, and what is worse at the end than it was when the engine had warmed up. */
import { quantile } from '../results';
import { number, table } from '../table';
import type { Soaked, Tenth } from './soak';

/** The last tenth may be so many times the median of the second to the fourth. The first one warms up. */
const bounds: readonly { readonly what: string; readonly most: number; readonly of: (tenth: Tenth) => number }[] = [
  { what: 'latency', most: 1.5, of: ({ latency }) => latency.median },
  { what: 'latency, p99', most: 2, of: ({ latency }) => latency.p99 },
  { what: 'heap', most: 1.2, of: ({ heap }) => heap },
];

export interface Verdict {
  readonly table: string;
  /** What is wrong; empty when nothing is. */
  readonly faults: readonly string[];
}

export function verdictOf({ characters, tenths, peak, asFresh }: Soaked): Verdict {
  const judged = bounds.map(({ what, most, of }) => {
    const ratio = of(tenths.at(-1)!) / quantile(tenths.slice(1, 4).map(of), 0.5);
    return { ratio, words: `${what}: the last tenth is ${number(ratio)} times the second to fourth; at most ${most} are allowed`, fails: !(ratio <= most) };
  });
  return {
    table: [
      `A draft of ${characters} characters, ${tenths.reduce((sum, { edits }) => sum + edits, 0)} edits. The process had at most ${number(peak)} MB.`,
      table(['tenth', 'edits', 'ms to findings', 'eight of ten', 'p99', 'heap in MB'], tenths.map(({ edits, latency, heap }, index) =>
        [`${index + 1}`, `${edits}`, number(latency.median), `${number(latency.low)}–${number(latency.high)}`, number(latency.p99), heap.toFixed(1)]), []),
      judged.map(({ words }) => words).join('\n'),
    ].join('\n\n'),
    faults: [...judged.filter(({ fails }) => fails).map(({ words }) => words), ...(asFresh ? [] : ['What the server says in the end is not what a fresh one says.'])],
  };
}
