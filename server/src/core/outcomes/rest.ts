/** What becomes of negotiated wording that nobody has decided by name. */
import type { Evidence } from '../analyze';
import { coverOf } from '../cover';
import type { Bracket } from '../tree';
import { allDropped, restKept } from './choices';
import type { Decisions } from './settle';
import { blanksForValues, type WithBlanks } from './values';

/** `keep`: it stays, as far as it can all stay. `drop`: it goes; a value on trial leaves a blank. `leave`: it stays in its brackets. */
export const rests = ['keep', 'drop', 'leave'] as const;
export type Rest = (typeof rests)[number];

/** @param left brackets that stay open whatever becomes of the rest */
export function withTheRest(evidence: Evidence, decided: Decisions, rest: Rest, left: ReadonlySet<Bracket>): WithBlanks {
  if (rest === 'leave') return { decisions: decided, blanks: [] };
  if (rest === 'keep') return { decisions: restKept(evidence, decided, false, left), blanks: [] };
  // What is kept by name, or stays open, needs the words around it.
  const stays = coverOf([...left, ...[...decided].flatMap(([bracket, outcome]) => (outcome === 'drop' ? [] : [bracket]))].map(({ span }) => span));
  const decisions = new Map(decided);
  for (const [bracket, outcome] of allDropped(evidence)) {
    if (!decided.has(bracket) && !left.has(bracket) && !stays.liesIn(bracket.span)) decisions.set(bracket, outcome);
  }
  return blanksForValues(evidence, decisions, (bracket) => !decided.has(bracket));
}
