/** Growth of every pattern by itself that is ever given a long text, or that nothing has asked of any. */
import { fork } from 'node:child_process';
import { steepest } from './measure';
import type { PatternAnswer, Steep } from './pattern-worker';
import { patternsIn, type Pattern } from './patterns';
import type { Reached } from './reach';

export interface SteepPattern extends Partial<Steep> {
  readonly pattern: Pattern;
}

/** Most patterns look at a few dozen characters around a place: there a steep one does no harm. */
const long = 1000;

/** Of seconds: a pattern that takes longer is taken for one that never ends. */
const patience = 20;

const projects = ['server/src/core/tsconfig.json', 'client/tsconfig.json'];

/** @param worker the bundle of `pattern-worker.ts` */
export async function measurePatterns(worker: string, tell: (words: string) => void): Promise<{ readonly measured: number; readonly steep: readonly SteepPattern[] }> {
  const given = new Map<string, Reached>();
  tell('how long a text each pattern is given');
  await hear(worker, 'reached', Infinity, (answer) => {
    if (typeof answer === 'object' && 'reached' in answer) for (const one of answer.reached) given.set(keyOf(one), one);
  });
  const written = new Map(patternsIn(projects).map((pattern) => [keyOf(pattern), pattern]));
  const made = [...given.values()].filter((one) => !written.has(keyOf(one))).map(({ source, flags }): Pattern => ({ at: 'made of words', source, flags }));
  // A piece of another is measured in the whole of it.
  const isPiece = ({ source }: Pattern): boolean => [...given.values()].some((whole) => whole.source.length > source.length && whole.source.includes(source));
  const patterns = [...written.values(), ...made].filter((one) => {
    const known = given.get(keyOf(one));
    return known ? known.longest > long : !isPiece(one);
  });
  const steep: SteepPattern[] = [];
  for (let from = 0; from < patterns.length; ) {
    let at = from;
    const isOver = await hear(worker, patterns.slice(from), patience, (answer) => {
      if (answer === 'done' || !('number' in answer)) return;
      at = from + answer.number;
      const pattern = patterns[at]!;
      tell(pattern.at);
      if (answer.steep && answer.steep.exponent > steepest) steep.push({ pattern, ...answer.steep });
    });
    if (!isOver) steep.push({ pattern: patterns[at]! });
    from = isOver ? patterns.length : at + 1;
  }
  return { measured: patterns.length, steep };
}

const keyOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string => `${source}/${flags}`;

/** Whether it came to an end by itself. */
const hear = (worker: string, asked: readonly Pattern[] | 'reached', seconds: number, heed: (answer: PatternAnswer) => void): Promise<boolean> =>
  new Promise((resolve) => {
    const child = fork(worker);
    let at = Date.now();
    const end = (isOver: boolean): void => {
      clearInterval(clock);
      child.off('exit', failed).kill('SIGKILL');
      resolve(isOver);
    };
    const failed = () => end(false);
    const clock = setInterval(() => Date.now() - at > seconds * 1000 && end(false), 500);
    child.on('exit', failed);
    child.on('message', (answer: PatternAnswer) => {
      at = Date.now();
      if (answer === 'done') end(true);
      else heed(answer);
    });
    child.send(asked);
  });
