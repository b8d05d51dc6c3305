/** Growth of everything on every kind of text, in processes that are stopped where something does not end. */
import { growth } from '../bench/results';
import { startChild, type Child, type Point } from './child';
import { kinds } from './kinds';
import { questions, wholeAnalysis } from './questions';
import type { Asked } from './worker';

export interface Measured {
  readonly kind: string;
  readonly question: string;
  readonly points: readonly Point[];
  /** Of the last lengths; absent where all of it was over at once. */
  readonly exponent?: number;
  /** Why there is no figure for the next length. */
  readonly stopped?: string;
}

export interface Wanted {
  /** Their names; “[a…” is all with “[a” in their name. */
  readonly kinds?: readonly string[];
  readonly questions?: readonly string[];
  /** The bundle of `worker.ts`. */
  readonly worker: string;
  readonly limit: { readonly analysis: Extent; readonly question: Extent };
  readonly tell: (words: string) => void;
  readonly report: (measured: Measured) => void;
}

type Extent = Pick<Asked, 'shortest' | 'longest' | 'enough' | 'again'>;

/** More than this is more than the noise of a machine. */
export const steepest = 1.3;

export const isSteep = ({ exponent, stopped }: Pick<Measured, 'exponent' | 'stopped'>): boolean => stopped !== undefined || (exponent ?? 0) > steepest;

const isMeant = (name: string, words: readonly string[] | undefined): boolean => words?.some((word) => name === word || (word.endsWith('…') && name.includes(word.slice(0, -1)))) ?? true;

/** Each kind of text has a process of its own. */
export async function measureGrowth({ kinds: whichKinds, questions: whichQuestions, worker, limit, tell, report }: Wanted): Promise<Measured[]> {
  const all: Measured[] = [];
  const asked = questions.map(({ name }) => name).filter((name) => isMeant(name, whichQuestions));
  for (const { name: kind } of kinds.filter(({ name }) => isMeant(name, whichKinds))) {
    const child = await startChild(worker);
    const measure = (names: readonly string[], extent: Extent) => (names.length > 0 ? measured(child, { kind, questions: names, ...extent }, tell) : []);
    const found = [...await measure(isMeant(wholeAnalysis, whichQuestions) ? [wholeAnalysis] : [], limit.analysis), ...await measure(asked, limit.question)];
    child.end();
    all.push(...found);
    found.forEach(report);
  }
  return all;
}

/** What is steep is measured again before it is told, as a machine has bad moments. */
const mostTimes = 4;

async function measured(child: Child, asked: Asked, tell: (words: string) => void): Promise<Measured[]> {
  const found = new Map<string, Measured>();
  let doubtful = asked.questions;
  for (let times = 0; times < mostTimes && doubtful.length > 0; times++) {
    for (const [question, { points, stopped }] of await child.ask({ ...asked, questions: doubtful }, (question) => tell(`${asked.kind}: ${question}`))) {
      found.set(question, { kind: asked.kind, question, ...grown(bestOf(found.get(question)?.points ?? points, points)), ...(stopped ? { stopped } : {}) });
    }
    doubtful = [...found.values()].filter((one) => isSteep(one) && !one.stopped).map(({ question }) => question);
  }
  return [...found.values()];
}

/** What is over sooner says nothing. */
const leastMilliseconds = 2;

/** Over the last doublings, where what grows fastest has outgrown the rest. */
function grown(points: readonly Point[]): Pick<Measured, 'points' | 'exponent'> {
  const telling = points.filter(({ milliseconds }) => milliseconds >= leastMilliseconds).slice(-4);
  return telling.length < 3 ? { points } : { points, exponent: growth(telling.map(({ length, milliseconds }) => [length, milliseconds]))! };
}

/** Of each length the better time. */
const bestOf = (ones: readonly Point[], others: readonly Point[]): Point[] =>
  others.flatMap((other) => ones.filter(({ length }) => length === other.length).map((one) => (one.milliseconds < other.milliseconds ? one : other)));
