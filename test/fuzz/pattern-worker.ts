/** A process of its own that asks each pattern by itself how its time grows on what its own characters could make of a text. */
import { growth } from '../bench/results';
import { pumped, pumpsFor, type Pattern, type Pump } from './patterns';

export interface SteepPattern {
  readonly pattern: Pattern;
  readonly pump: Pump;
  readonly exponent: number;
  readonly milliseconds: number;
}

/** What is linear is over in a few microseconds at the first length. */
const first = 500;
const lengths = [1000, 2000, 4000, 8000];
/** Of milliseconds. */
const suspicious = 0.1;

function steepness(pattern: Pattern): SteepPattern | undefined {
  const made = new RegExp(pattern.source, pattern.flags);
  const slowest = [...pumpsFor(pattern)].map((pump) => ({ pump, milliseconds: timeOf(made, pumped(pump, first)) })).sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 3);
  return slowest.filter(({ milliseconds }) => milliseconds > suspicious).map(({ pump }): SteepPattern => {
    const points = lengths.map((length): [number, number] => [length, Math.min(...[1, 2, 3].map(() => timeOf(made, pumped(pump, length))))]);
    return { pattern, pump, exponent: growth(points)!, milliseconds: points.at(-1)![1] };
  }).sort((a, b) => b.exponent - a.exponent)[0];
}

/** All that it finds. */
function timeOf(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
  return performance.now() - start;
}

process.on('message', (patterns: readonly Pattern[]) => {
  for (const [index, pattern] of patterns.entries()) {
    process.send?.({ index });
    process.send?.({ index, found: steepness(pattern) });
  }
  process.send?.('done');
});
