/** A process of its own that measures how long one kind of text takes at growing lengths, since what never ends has to be stopped from outside. */
import { analyze, type Analysis } from '../../server/src/core/index';
import { lazily } from '../../server/src/core/lazily';
import { quantile } from '../bench/results';
import { everyExtra } from './extras';
import { kinds } from './kinds';
import { questions, wholeAnalysis } from './questions';

/** What is asked of which kind of text. */
export interface Asked {
  readonly kind: string;
  readonly questions: readonly string[];
  readonly shortest: number;
  readonly longest: number;
  /** Of milliseconds: a question that takes so long is not asked of a longer text. */
  readonly enough: number;
  /** What is over soon is done again, as a moment may be a bad one. */
  readonly again: { readonly times: number; readonly milliseconds: number };
}

/** What is asked next, or what it took. */
export interface Told {
  readonly question: string;
  /** Which was wanted. */
  readonly length: number;
  readonly milliseconds?: number;
}

function* growing({ kind, questions: names, shortest, longest, enough, again }: Asked): Iterable<Told> {
  const { make } = kinds.find(({ name }) => name === kind)!;
  let left = names;
  for (let length = shortest; length <= longest && left.length > 0; length *= 2) {
    const text = make(length);
    const known = lazily(() => understood(text));
    const slow = new Set<string>();
    for (const question of left) {
      yield { question, length };
      const milliseconds = question === wholeAnalysis ? often(again, () => timed(() => understood(text))) : often(again, () => asking(question, known()));
      yield { question, length, milliseconds };
      if (milliseconds > enough) slow.add(question);
    }
    left = left.filter((question) => !slow.has(question));
  }
}

/** All that is worked out when it is first asked for is asked for. */
function understood(text: string): Analysis {
  const analysis = analyze(text, everyExtra);
  void analysis.findings;
  void { ...analysis.facts };
  return analysis;
}

/**
 * What a question costs, without the facts that it looks at. What is worked out once for each analysis is worked out again
 * for another object that says the same.
 */
function asking(name: string, known: Analysis): number {
  const { ask, isAtPlace } = questions.find((question) => question.name === name)!;
  const { length } = known.text;
  const analysis = { ...known };
  return timed(() => {
    for (const offset of isAtPlace ? [0, length >> 1, length] : [0]) ask(analysis, offset);
  });
}

/** Of the processor's time, since others have the machine too. */
function timed(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function often(again: Asked['again'], measure: () => number): number {
  const values: number[] = [];
  for (let spent = 0; values.length < again.times && spent < again.milliseconds; spent += values.at(-1)!) values.push(measure());
  return quantile(values, 0.5);
}

process.on('message', (asked: Asked) => {
  for (const told of growing(asked)) process.send?.(told);
  process.send?.('done');
});
process.send?.('done');
