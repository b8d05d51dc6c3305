/** The worker in a process of its own, which is stopped and begun anew where a question does not end. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Asked, Told } from './worker';

export interface Point {
  readonly length: number;
  readonly milliseconds: number;
}

export interface Answered {
  readonly points: Point[];
  /** Why there is no figure for the next length. */
  stopped?: string;
}

export interface Child {
  ask(asked: Asked, tell: (question: string) => void): Promise<ReadonlyMap<string, Answered>>;
  end(): void;
}

/** Of seconds: what takes longer at one length is taken for what never ends. */
const patience = 20;

/** @param worker the bundle of `worker.ts` */
export async function startChild(worker: string): Promise<Child> {
  let runner = await startRunner(worker);
  return {
    async ask(asked, tell) {
      const answers = new Map(asked.questions.map((question): [string, Answered] => [question, { points: [] }]));
      let rest = asked;
      runner.send(rest);
      for (let last: Told | undefined; ; ) {
        const said = await runner.next();
        if (said === 'done') return answers;
        if (typeof said === 'object') {
          last = said;
          const { question, length, milliseconds } = said;
          if (milliseconds === undefined) tell(question);
          else answers.get(question)?.points.push({ length, milliseconds });
          continue;
        }
        // The one that did not come back is out, the others go on where they were.
        const { question, length } = last ?? { question: rest.questions[0]!, length: rest.shortest };
        answers.get(question)!.stopped = `${length} characters: ${said === 'late' ? `more than ${patience} seconds` : runner.complaint()}`;
        runner.end();
        runner = await startRunner(worker);
        const isOpen = (name: string): boolean => {
          const { points, stopped } = answers.get(name)!;
          return stopped === undefined && (points.at(-1)?.milliseconds ?? 0) <= rest.enough;
        };
        rest = { ...rest, shortest: length, questions: rest.questions.filter(isOpen) };
        for (const name of rest.questions) if (answers.get(name)!.points.at(-1)?.length === length) answers.get(name)!.points.pop();
        runner.send(rest);
        last = undefined;
      }
    },
    end: () => runner.end(),
  };
}

type Said = Told | 'done' | 'late' | 'ended';

interface Runner {
  send(asked: Asked): void;
  /** What it says next; or that it says nothing for too long, or has ended. */
  next(): Promise<Said>;
  /** Its last words. */
  complaint(): string;
  end(): void;
}

async function startRunner(worker: string): Promise<Runner> {
  // With room for what is young the collector does not take part in the growth.
  const child = fork(worker, { execArgv: ['--max-old-space-size=6144', '--max-semi-space-size=128'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let stderr = '';
  child.stderr?.on('data', (words) => { stderr = `${stderr}${words}`.slice(-3000); });
  const next = saidBy(child);
  await next();
  return { send: (asked) => void child.send(asked), next, complaint: () => /^\w*Error.*$/m.exec(stderr)?.[0] ?? 'the process ended', end: () => void child.kill('SIGKILL') };
}

function saidBy(child: ChildProcess): () => Promise<Said> {
  const said: Said[] = [];
  let heed: ((answer: Said) => void) | undefined;
  const hear = (answer: Said): void => {
    if (heed) heed(answer);
    else said.push(answer);
  };
  child.on('message', hear);
  child.on('exit', () => hear('ended'));
  return async () => {
    const known = said.shift();
    if (known !== undefined) return known;
    return new Promise((resolve) => {
      const timer = setTimeout(() => heed?.('late'), patience * 1000);
      heed = (answer) => {
        clearTimeout(timer);
        heed = undefined;
        resolve(answer);
      };
    });
  };
}
