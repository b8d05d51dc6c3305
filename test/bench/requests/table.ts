/** What was measured, as a table of medians with their spread. */
import type { Measured } from './measure';

export interface Row {
  readonly name: string;
  readonly warm: Figure;
  readonly changed: Figure;
  /** Characters of the longest answer. */
  readonly size: number;
}

/** Ratios to a bare round trip in the same run: the median, and what nine of ten lie between. */
export interface Figure {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Of the median. */
  readonly milliseconds: number;
}

export interface Figures {
  readonly characters: number;
  /** Milliseconds of a bare round trip. */
  readonly bare: number;
  readonly rows: readonly Row[];
}

export function figuresOf({ characters, bare, timings }: Measured): Figures {
  const floor = quantile(bare, 0.5);
  const figure = (times: readonly number[]): Figure => ({
    median: quantile(times, 0.5) / floor, low: quantile(times, 0.05) / floor, high: quantile(times, 0.95) / floor, milliseconds: quantile(times, 0.5),
  });
  return { characters, bare: floor, rows: timings.map(({ name, warm, changed, size }) => ({ name, warm: figure(warm), changed: figure(changed), size })) };
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** @param most the ratio that no request may reach; what reaches it is marked with an exclamation mark */
export function tableOf({ characters, bare, rows }: Figures, most: number): string {
  const line = (...cells: string[]) => cells.map((cell, column) => (column === 0 ? cell.padEnd(26) : cell.padStart(column % 2 ? 10 : 16))).join('');
  const cells = ({ median, low, high }: Figure) => [`${median.toFixed(1)}${median < most ? ' ' : '!'}`, `${low.toFixed(1)}–${high.toFixed(1)}`];
  return [
    `A draft of ${characters} characters. A bare round trip takes ${bare.toFixed(2)} ms; the figures are multiples of it: the median, and what nine of ten lie between.`,
    '',
    line('request', 'warm', '', 'changed', '', 'answer'),
    ...[...rows].sort((a, b) => b.warm.median - a.warm.median).map(({ name, warm, changed, size }) => line(name, ...cells(warm), ...cells(changed), `${size}`)),
  ].join('\n');
}
