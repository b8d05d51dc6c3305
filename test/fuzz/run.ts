/** Fuzzing for some minutes: what is found is kept as an input, and the next text is tried. */
import { fork, type ChildProcess } from 'node:child_process';
import { keepInput } from './inputs';
import type { Order, Tried } from './fuzz-worker';

export interface Fuzzed {
  readonly tried: number;
  readonly found: number;
}

/** Of seconds: no answer takes so long that ends at all. */
const patience = 60;

/** @param worker the bundle of `fuzz-worker.ts`; `inputs` the folder of those that are kept */
export async function fuzz({ worker, inputs, seed, minutes, tell, report }: {
  readonly worker: string; readonly inputs: string; readonly seed: number; readonly minutes: number;
  readonly tell: (words: string) => void; readonly report: (words: string) => void;
}): Promise<Fuzzed> {
  const end = Date.now() + minutes * 60_000;
  let [found, first] = [0, 0];
  const keep = ({ number, text, fault = 'it never ended' }: Tried): void => {
    found++;
    report(`Seed ${seed}, text ${number}, kept as ${keepInput(inputs, `found-${seed}-${number}`, text)}:\n${fault}\n${JSON.stringify(text)}\n`);
  };
  while (Date.now() < end) {
    const child = fork(worker, { execArgv: ['--max-old-space-size=2048'] });
    child.send({ inputs, seed, first } satisfies Order);
    const last = await heard(child, end, (tried) => (tried.fault === undefined ? tell(`${tried.number} texts, ${found} faults`) : keep(tried)));
    child.kill('SIGKILL');
    first = (last.tried?.number ?? first) + 1;
    if (last.why !== 'over' && last.tried) keep({ ...last.tried, fault: last.why });
  }
  return { tried: first, found };
}

/** All that it says until the time is over, or until it says nothing for too long. */
const heard = (child: ChildProcess, end: number, hear: (tried: Tried) => void): Promise<{ readonly why: string; readonly tried?: Tried }> =>
  new Promise((resolve) => {
    let last: Tried | undefined;
    let at = Date.now();
    const stop = (why: string): void => {
      clearInterval(clock);
      resolve({ why, ...(last ? { tried: last } : {}) });
    };
    const clock = setInterval(() => {
      if (Date.now() > end) stop('over');
      else if (Date.now() - at > patience * 1000) stop(`no answer within ${patience} seconds`);
    }, 200);
    child.on('message', (tried: Tried) => {
      [last, at] = [tried, Date.now()];
      hear(tried);
    });
    child.on('exit', () => stop('the process ended'));
  });
