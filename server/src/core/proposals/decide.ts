/** What accepting or rejecting proposals means for the brackets (rules 6.4, 6.5). */
import { grouped } from '../grouped';
import type { Decisions, Outcome } from '../outcomes/settle';
import type { Bracket } from '../tree';
import { proposalsOf } from './index';
import type { Choice, Proposal } from './proposal';

export type Answer = 'accept' | 'reject';

/** All of these proposals get one answer; `all` are those of the draft, for what competes with them. */
export function decisionsFor(all: readonly Proposal[], chosen: Iterable<Proposal>, answer: Answer): Decisions {
  const these = new Set(chosen);
  return decisionsOf(all, (proposal) => (these.has(proposal) ? answer : undefined));
}

/**
 * The decisions that carry the answers out.
 *
 * - A proposal that is accepted keeps its words; the words that it competes with go, and so do other proposals for its place
 *   that nobody has answered. A wish to delete takes the words with it, a wish to retain frees them.
 * - One that is rejected goes. When nothing is left that competes with the words before it, these stay without their
 *   brackets; a blank stays a blank.
 * - What cannot be carried out is left: a reservation that is accepted, and a wish to delete words without brackets.
 */
export function decisionsOf(all: readonly Proposal[], answerTo: (proposal: Proposal) => Answer | undefined): Decisions {
  const decisions = new Map<Bracket, Outcome>();
  for (const [choice, proposals] of grouped(all, ({ choice: one }) => one)) decide(choice, proposals, answerTo, decisions);
  return decisions;
}

function decide({ base }: Choice, proposals: readonly Proposal[], answerTo: (proposal: Proposal) => Answer | undefined, decisions: Map<Bracket, Outcome>): void {
  const accepted = proposals.filter((proposal) => answerTo(proposal) === 'accept' && isPossible(proposal));
  const rejected = proposals.filter((proposal) => answerTo(proposal) === 'reject');
  for (const proposal of accepted) settleOne(proposal, proposal.words ? 'keep' : 'drop', decisions);
  for (const proposal of rejected) settleOne(proposal, 'drop', decisions);
  const left = proposals.filter((proposal) => answerTo(proposal) === undefined);
  if (accepted.length > 0) {
    const goes = accepted.some(({ does }) => does !== 'retains');
    for (const bracket of base) if (goes || isFreed(bracket, base)) decisions.set(bracket, goes ? 'drop' : 'keep');
    // A choice has been made.
    for (const proposal of left) settleOne(proposal, 'drop', decisions);
  } else if (rejected.some(({ does }) => does !== 'retains') && left.every(({ does }) => does === 'retains')) {
    for (const bracket of base) if (isFreed(bracket, base)) decisions.set(bracket, 'keep');
    for (const proposal of left) if (base.length > 0) settleOne(proposal, 'drop', decisions);
  }
}

/** Words that somebody is named for and those that they would take the place of, by each of their brackets: «[soon][EU: later]». */
export function competingProposals(read: Parameters<typeof proposalsOf>[0]): ReadonlyMap<Bracket, readonly Bracket[]> {
  const found = new Map<Bracket, readonly Bracket[]>();
  for (const [{ base }, proposals] of grouped(proposalsOf(read), ({ choice }) => choice)) {
    const brackets = [...base, ...proposals.flatMap(({ words, bracket }) => (words ? bracket : []))];
    if (base.length > 0 && brackets.length > 1) for (const bracket of brackets) found.set(bracket, brackets);
  }
  return found;
}

/** Whether accepting it can be carried out by keeping and dropping brackets. */
export const isPossible = ({ does, choice: { base } }: Proposal): boolean => does === 'adds' || does === 'offers' || (does !== 'reserves' && base.length > 0);

/** Two brackets without a name are a choice of their own, which is still open; a blank is still to be filled. */
const isFreed = ({ kind }: Bracket, base: readonly Bracket[]): boolean => base.length === 1 && kind !== 'placeholder';

function settleOne({ bracket, named }: Proposal, outcome: Outcome, decisions: Map<Bracket, Outcome>): void {
  decisions.set(bracket, outcome);
  if (named) decisions.set(named, 'drop');
}
