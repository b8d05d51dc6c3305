/**
 * Plain, also, further, and plain again (rules 3.1, 3.8): what each paragraph of a row takes, and where the draft has it
 * otherwise. After a fault the count goes on as the draft does if the next paragraph agrees with that: one slip is told once.
 */
import type { Turn } from './adverb';
import type { Opening } from './opening';
import type { Opened } from './rows';
import { linkOf, stepsOf, type Link, type Step } from './steps';

export interface Judged extends Opened {
  readonly opening: Opening;
  readonly turn: Turn;
  /** The turn it should have. */
  readonly wanted: Turn;
  /** `orphan`: nothing before it calls for its adverb; `turn`: it has no adverb where one belongs, or the wrong one. */
  readonly fault?: 'orphan' | 'turn' | undefined;
  /** The count goes on from the turn it has, not from the one it should have. */
  readonly asWritten: boolean;
  /** The paragraph it follows, in its row. */
  readonly before?: Opened | undefined;
  /** The paragraphs that open alike without a break, this one among them. */
  readonly run: readonly Judged[];
  /** After an orphan, those that were let pass because they follow the paragraph before it. */
  readonly letPass: readonly Judged[];
  /** The bracketed paragraph before it: were it dropped, the adverb would be right no longer, or only then (rules 3.7). */
  readonly hangsOn?: Opened | undefined;
}

type Growing = Judged & { readonly letPass: Judged[] };

export function judgeRow(row: readonly Opened[]): Judged[] {
  const steps = stepsOf(row);
  const judged: Judged[] = [];
  let count: Turn = 0;
  let countBefore: Turn = 0;
  let run: Judged[] = [];
  let last: Growing | undefined;
  for (const [index, step] of steps.entries()) {
    const { opened, before } = step;
    const { opening, rival, paragraph, kind, seat, otherHabits, headed, bracketed } = opened;
    if (!opening) {
      if (!rival) [countBefore, count, last] = [count, 0, undefined];
      continue;
    }
    const turn: Turn = opening.adverb?.turn ?? 0;
    const past: Growing | undefined = step.link === 'other' && followsPast(last, opened, turn, countBefore) ? last : undefined;
    const link: Link = past ? 'unclear' : step.link;
    const wanted: Turn = wantedAfter(rival ? countBefore : count, link, turn);
    const fault: Judged['fault'] = opening.adverb?.bracketed ? undefined : faultOf(turn, wanted, link, rival);
    const asWritten: boolean = fault !== undefined && agreesWith(turn, wanted, steps[index + 1]);
    if (rival || link === 'other' || link === 'unclear' || (link === 'alike' && turn === 0)) run = [];
    const leaning = turn + wanted > 0 ? hangsOn(step, link, fault) : undefined;
    const one: Growing = { paragraph, kind, seat, otherHabits, headed, bracketed, rival, opening, turn, wanted, fault, asWritten, before, run, letPass: [], hangsOn: leaning };
    past?.letPass.push(one);
    run.push(one);
    judged.push(one);
    if (!rival) [countBefore, count, last] = [count, asWritten ? turn : wanted, one];
  }
  return judged;
}

/** Where one opener may be the other, it may go on or begin anew; where we cannot tell, what stands is right. */
function wantedAfter(count: Turn, link: Link, turn: Turn): Turn {
  if (link === 'unclear') return turn;
  return link === 'other' || (link === 'alike' && turn === 0) ? 0 : following(count);
}

export const following = (turn: Turn): Turn => (turn === 0 ? 1 : turn === 1 ? 2 : 0);

function faultOf(turn: Turn, wanted: Turn, link: Link, rival: boolean): Judged['fault'] {
  if (turn === wanted) return undefined;
  if (turn > 0 && link === 'other') return 'orphan';
  return rival ? undefined : 'turn';
}

/** What follows an orphan may follow the paragraph before that: one changed addressee is not told of its neighbour too. */
function followsPast(last: Judged | undefined, opened: Opened, turn: Turn, countBefore: Turn): boolean {
  if (last?.fault !== 'orphan' || linkOf(last.before, opened) !== 'same') return false;
  return turn === following(last.turn) || turn === following(countBefore);
}

function agreesWith(turn: Turn, wanted: Turn, next: Step | undefined): boolean {
  if (next?.link !== 'same' || next.opened.rival) return false;
  const there = next.opened.opening?.adverb?.turn ?? 0;
  return there === following(turn) && there !== following(wanted);
}

function hangsOn({ opened, before, linkDropped }: Step, link: Link, fault: Judged['fault']): Opened | undefined {
  if (!before?.bracketed || opened.bracketed || opened.opening?.adverb?.bracketed || link === 'unclear') return undefined;
  return (linkDropped === 'other') === (fault !== 'orphan') ? before : undefined;
}
