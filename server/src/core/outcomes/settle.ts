/**
 * What becomes of a draft when brackets are decided: the one place where bracketed words are kept or dropped, for a quick
 * fix, a command, a reading and an adoption alike (rules 5.1, 6.5).
 */
import type { Evidence } from '../analyze';
import { keepingEdits, resolutionEdits } from '../brackets/resolve';
import type { Edit } from '../span';
import { everyBracket, type Bracket, type Draft } from '../tree';

/** Kept: the words stay without their brackets and without the name of whoever proposed them. Dropped: they go. */
export type Outcome = 'keep' | 'drop';

/** What was decided of which bracket; one that is not named stays as it is, unless it lies in one that is dropped. */
export type Decisions = ReadonlyMap<Bracket, Outcome>;

/** What is decided of each bracket of a draft, one after the other; undefined leaves it as it is. */
export const decideAll = (draft: Pick<Draft, 'brackets'>, decide: (bracket: Bracket) => Outcome | undefined): Decisions =>
  new Map([...everyBracket(draft)].flatMap((bracket) => {
    const outcome = decide(bracket);
    return outcome ? [[bracket, outcome] as const] : [];
  }));

/** The edits that carry out the decisions together, in the order of the text; none overlaps another. */
export function settle({ text, draft, pack }: Pick<Evidence, 'text' | 'draft' | 'pack'>, decisions: Decisions): Edit[] {
  const edits: Edit[] = [];
  const open = [...draft.brackets].reverse();
  for (let bracket = open.pop(); bracket; bracket = open.pop()) {
    const outcome = decisions.get(bracket);
    if (outcome === 'keep') edits.push(...keepingEdits(text, bracket, pack.brackets));
    if (outcome === 'drop') edits.push(...resolutionEdits(text, bracket, 'drop'));
    else for (let child = bracket.children.length - 1; child >= 0; child--) open.push(bracket.children[child] as Bracket);
  }
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
