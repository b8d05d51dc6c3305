/** What a checker has to offer to be measured, and a process that runs one. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Text } from '../texts';
import type { Opening } from '../typist';

/** A module of these: `ours.ts`, and those in `peers/`, which live where their packages are. */
export interface Checker {
  /** Gets ready: reads dictionaries, makes a pipeline. */
  start(): Promise<Check>;
  /** For one draft that is read again and again; where it is missing every reading is a whole one. */
  open?(): Check;
}

/** Reads a text as if for the first time, and says all that there is to say. */
export type Check = (text: string) => unknown;

export interface Asked {
  readonly act: 'whole' | 'letter' | Opening;
  readonly text: Text;
  readonly round: number;
  readonly most: { readonly times: number; readonly milliseconds: number };
}

export interface Runner {
  ask(asked: Asked): Promise<number[]>;
  end(): Promise<void>;
}

/** @param worker the bundle of `worker.ts` */
export async function startRunner(worker: string, module: string): Promise<Runner> {
  const child = fork(worker, [module], { execArgv: ['--expose-gc', '--max-old-space-size=8192'] });
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${module} ended with ${code}`)));
  failed.catch(() => {});
  const answer = async (): Promise<unknown> => (await Promise.race([once(child, 'message'), failed]))[0];
  await answer();
  return {
    async ask(asked) {
      child.send(asked);
      return (await answer()) as number[];
    },
    async end() {
      child.kill();
      await failed.catch(() => {});
    },
  };
}
