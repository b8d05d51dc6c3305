/** What was measured, kept by round, and what is said of it: medians, their spread, and ratios between what was measured in the same round. */
import { nameOf, type Key, type Sample } from './cell';

export interface Figure {
  readonly median: number;
  /** Eight of ten lie between. */
  readonly low: number;
  readonly high: number;
  readonly p99: number;
  readonly least: number;
  readonly count: number;
}

export type Statistic = 'median' | 'p99';

export interface Results {
  add(samples: readonly Sample[]): void;
  keys(): readonly Key[];
  /** Of all values of all rounds. */
  figure(key: Key): Figure | undefined;
  /** How many times the other one: of medians, each round is compared with itself, as a machine is not equally fast all day; of p99, all rounds together. */
  ratio(key: Key, against: Key, statistic?: Statistic): Figure | undefined;
}

export function createResults(): Results {
  const rounds = new Map<string, { readonly key: Key; readonly rounds: (readonly number[])[] }>();
  const roundsOf = (key: Key) => rounds.get(nameOf(key))?.rounds;

  function figure(key: Key): Figure | undefined {
    const found = roundsOf(key);
    return found && figureOf(found.flat());
  }

  return {
    add(samples) {
      for (const { what, text, subject, values } of samples) {
        const key = { what, text, subject };
        const known = rounds.get(nameOf(key)) ?? { key, rounds: [] };
        rounds.set(nameOf(key), known);
        known.rounds.push(values);
      }
    },
    keys: () => [...rounds.values()].map(({ key }) => key),
    figure,
    ratio(key, against, statistic = 'median') {
      const [own, other] = [roundsOf(key), roundsOf(against)];
      if (!own || !other) return undefined;
      if (statistic === 'p99') return figureOf([quantile(own.flat(), 0.99) / quantile(other.flat(), 0.99)]);
      return figureOf(own.slice(0, other.length).map((values, round) => quantile(values, 0.5) / quantile(other[round] ?? [], 0.5)));
    },
  };
}

export const figureOf = (values: readonly number[]): Figure =>
  ({ median: quantile(values, 0.5), low: quantile(values, 0.1), high: quantile(values, 0.9), p99: quantile(values, 0.99), least: quantile(values, 0), count: values.length });

/** The smallest value that so large a share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** By which power of the first the second grows: the slope of the line through their logarithms. Undefined for fewer than two. */
export function growth(points: readonly (readonly [number, number])[]): number | undefined {
  if (points.length < 2) return undefined;
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (axis: 0 | 1) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
