/** A process of its own that asks each pattern by itself how its time grows on what its own characters could make of a text. */
import { growth } from '../bench/results';
import { pumped, pumpsFor, type Pattern, type Pump } from './patterns';
import { reached } from './reach';

/** What comes first, or what was found of the pattern of this number. */
export type PatternAnswer = { readonly number: number; readonly steep?: Steep } | { readonly reached: ReturnType<typeof reached> } | 'done';

export interface Steep {
  readonly pump: Pump;
  readonly exponent: number;
  readonly milliseconds: number;
}

const first = 500;
const lengths = [1000, 2000, 4000, 8000];
/** Of milliseconds: what is linear is over sooner at the first length, and at the last one. */
const suspicious = { first: 0.1, last: 1 };

function steepness({ source, flags }: Pattern): Steep | undefined {
  const made = new RegExp(source, flags);
  const slowest = [...pumpsFor({ source })].map((pump) => ({ pump, milliseconds: timeOf(made, pumped(pump, first)) })).sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 3);
  return slowest.filter(({ milliseconds }) => milliseconds > suspicious.first).map(({ pump }): Steep => {
    const points = lengths.map((length): [number, number] => [length, Math.min(...[1, 2, 3].map(() => timeOf(made, pumped(pump, length))))]);
    return { pump, exponent: growth(points)!, milliseconds: points.at(-1)![1] };
  }).filter(({ milliseconds }) => milliseconds > suspicious.last).sort((a, b) => b.exponent - a.exponent)[0];
}

/** All that it finds. */
function timeOf(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
  return performance.now() - start;
}

const say = (answer: PatternAnswer): void => void process.send?.(answer);

process.on('message', (asked: readonly Pattern[] | 'reached') => {
  if (asked === 'reached') say({ reached: reached() });
  else {
    for (const [number, pattern] of asked.entries()) {
      say({ number });
      const steep = steepness(pattern);
      if (steep) say({ number, steep });
    }
  }
  say('done');
});
