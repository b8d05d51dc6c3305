/** How a choice stands while one bracket of it after the other is decided. */
import type { Bracket } from '../tree';
import type { Decisions, Outcome } from './settle';

export interface Tally {
  /** How many of its brackets stay, as they are or in part. */
  kept: number;
  /** How many of them may still stay. */
  open: number;
}

export interface Tallies {
  readonly decisions: ReadonlyMap<Bracket, Outcome>;
  decide(bracket: Bracket, outcome: Outcome): void;
  of(group: readonly Bracket[]): Tally;
  /** The first of a choice that may still stay. */
  firstOpen(group: readonly Bracket[]): Bracket | undefined;
}

/** @param groups the choices; a bracket may be in several, and is decided once */
export function talliesOf(groups: Iterable<readonly Bracket[]>, decided: Decisions): Tallies {
  const decisions = new Map(decided);
  const tallies = new Map<readonly Bracket[], Tally & { next: number }>();
  const homes = new Map<Bracket, (Tally & { next: number })[]>();
  for (const group of groups) {
    if (tallies.has(group)) continue;
    const tally = { kept: 0, open: group.length, next: 0 };
    tallies.set(group, tally);
    for (const bracket of group) {
      const outcome = decisions.get(bracket);
      if (outcome !== undefined) count(tally, outcome);
      const known = homes.get(bracket);
      if (known) known.push(tally);
      else homes.set(bracket, [tally]);
    }
  }
  const of = (group: readonly Bracket[]) => tallies.get(group) ?? { kept: 0, open: 0, next: 0 };
  return {
    decisions, of,
    decide(bracket, outcome) {
      decisions.set(bracket, outcome);
      for (const tally of homes.get(bracket) ?? []) count(tally, outcome);
    },
    firstOpen(group) {
      const tally = of(group);
      for (let bracket = group[tally.next]; bracket; bracket = group[++tally.next]) if (decisions.get(bracket) !== 'drop') return bracket;
      return undefined;
    },
  };
}

function count(tally: Tally, outcome: Outcome): void {
  if (outcome === 'drop') tally.open--;
  else tally.kept++;
}
