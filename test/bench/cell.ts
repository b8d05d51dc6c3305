/** One thing to measure of one subject on one text. All cells are run in every round, in another order each time. */

export interface Cell {
  /** "whole analysis, 1 MB, markdownlint" */
  readonly name: string;
  run(round: number): Promise<readonly Sample[]>;
  /** Ends whatever process was started for it. */
  end(): Promise<void>;
}

/** What was measured in one round. */
export interface Sample extends Key {
  readonly values: readonly number[];
}

export interface Key {
  readonly what: string;
  readonly text: string;
  readonly subject: string;
}

export const nameOf = ({ what, text, subject }: Key): string => [what, text, subject].filter((words) => words !== '').join(', ');

/** Milliseconds until it is done. */
export async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Does it so many times, but begins no more after so many milliseconds. */
export async function often<Result>(times: number, milliseconds: number, act: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const end = performance.now() + milliseconds;
  while (results.length < times && (results.length === 0 || performance.now() < end)) results.push(await act());
  return results;
}
