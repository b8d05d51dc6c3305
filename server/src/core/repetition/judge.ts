/**
 * Plain, also, further, and plain again (rules 3.1, 3.8): what each paragraph of a row takes, and where the draft has it
 * otherwise. After a fault the count goes on as the draft does if the next paragraph agrees with that: one slip is told once.
 */
import type { Turn } from './adverb';
import { likeness, type Likeness } from './likeness';
import type { Opening } from './opening';
import type { Opened } from './rows';

export interface Judged extends Opened {
  readonly opening: Opening;
  readonly turn: Turn;
  /** The turn it should have. */
  readonly wanted: Turn;
  /** `orphan`: nothing before it calls for its adverb; `turn`: it has no adverb where one belongs, or the wrong one. */
  readonly fault?: 'orphan' | 'turn';
  /** The count goes on from the turn it has, not from the one it should have. */
  readonly asWritten: boolean;
  /** The paragraph it follows, in its row. */
  readonly before?: Opened;
  /** The paragraphs that open alike without a break, this one among them. */
  readonly run: readonly Judged[];
  /** The bracketed paragraph before it: were it dropped, this one would be an orphan, or be none any more (rules 3.7). */
  readonly hangsOn?: Opened;
}

/** How one paragraph follows another; `unclear` when one of the two cannot be read. */
type Link = Likeness | 'unclear';

interface Step {
  readonly opened: Opened;
  readonly before?: Opened | undefined;
  readonly link: Link;
  /** The last paragraph before it that stands in no bracket. */
  readonly kept?: Opened | undefined;
}

export function judgeRow(row: readonly Opened[]): Judged[] {
  const steps = stepsOf(row);
  const judged: Judged[] = [];
  let count = 0 as Turn;
  let countBefore = 0 as Turn;
  let run: Judged[] = [];
  let orphan: Judged | undefined;
  for (const [index, step] of steps.entries()) {
    const { opened, before, kept } = step;
    const { opening, rival } = opened;
    if (!opening) {
      if (!rival) [countBefore, count] = [count, 0];
      continue;
    }
    const turn = opening.adverb?.turn ?? 0;
    // What follows an orphan may follow the paragraph before it: one wrong addressee is not told of its neighbour too.
    const past = orphan && linkOf(orphan.before, opened) === 'same' && [following(orphan.turn), following(countBefore)].includes(turn);
    const link = step.link === 'other' && past ? 'unclear' : step.link;
    const wanted = wantedAfter(rival ? countBefore : count, link, turn);
    const fault = turn === wanted || opening.adverb?.bracketed ? undefined : turn > 0 && link === 'other' ? 'orphan' : 'turn';
    const asWritten = fault !== undefined && agreesWith(turn, wanted, steps[index + 1]);
    if (rival || link === 'other' || link === 'unclear' || (link === 'alike' && turn === 0)) run = [];
    const bracket = before?.bracketed && !opened.bracketed && turn > 0 ? before : undefined;
    const alone = linkOf(kept, opened) === 'other';
    const hangsOn = bracket && (fault === 'orphan' ? !alone : fault === undefined && link !== 'unclear' && alone) ? bracket : undefined;
    const one: Judged = {
      ...opened, opening, turn, wanted, asWritten, run,
      ...(fault && !(rival && fault === 'turn') ? { fault } : {}),
      ...(before ? { before } : {}),
      ...(hangsOn ? { hangsOn } : {}),
    };
    run.push(one);
    judged.push(one);
    if (!rival) [countBefore, count, orphan] = [count, asWritten ? turn : wanted, fault === 'orphan' ? one : undefined];
  }
  return judged;
}

/** Where one opener may be the other, it may go on or begin anew; where we cannot read, what stands is right. */
function wantedAfter(count: Turn, link: Link, turn: Turn): Turn {
  if (link === 'unclear') return turn;
  return link === 'other' || (link === 'alike' && turn === 0) ? 0 : following(count);
}

const following = (turn: Turn): Turn => (turn === 0 ? 1 : turn === 1 ? 2 : 0);

function agreesWith(turn: Turn, wanted: Turn, next: Step | undefined): boolean {
  if (next?.link !== 'same' || next.opened.rival) return false;
  const there = next.opened.opening?.adverb?.turn ?? 0;
  return there === following(turn) && there !== following(wanted);
}

/** What each paragraph follows. Rivals for one place do not follow each other, and what comes after them follows any of them. */
function stepsOf(row: readonly Opened[]): Step[] {
  let main: Opened | undefined;
  let before: Opened | undefined;
  let kept: Opened | undefined;
  let rivals: Opened[] = [];
  return row.map((opened) => {
    if (opened.rival) {
      rivals.push(opened);
      return { opened, before, link: linkOf(before, opened) };
    }
    const link = linkOf(main, opened);
    const step = { opened, before: main, kept, link: rivals.some((rival) => linkOf(rival, opened) !== link) ? 'unclear' : link } as const;
    [before, main, rivals] = [main, opened, []];
    if (!opened.bracketed) kept = opened;
    return step;
  });
}

function linkOf(before: Opened | undefined, after: Opened): Link {
  if (!before) return 'other';
  if (!before.opening || !after.opening) return 'unclear';
  const link = likeness(before.opening, after.opening);
  // Not every line that looks like a heading begins something new: the caption of a table does not.
  return after.headed && link === 'same' ? 'alike' : link;
}
