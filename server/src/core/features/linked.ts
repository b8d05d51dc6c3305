/**
 * What changes together while it is typed: blanks that ask for one thing in the very same words.
 *
 * An editor mirrors what is typed between ranges of equal text, so it cannot pair «[» with «]». What drafters want of a
 * pair, that both go when one goes, is a command: `core/commands/unbracket.ts`.
 */
import type { Analysis } from '../analyze';
import { bracketsAround } from '../brackets/around';
import { contains, emptyAt, textOf, type Span } from '../span';
import { blanksLike } from './same';

/** The words between the brackets of each, the brackets not; none when there is but one. */
export function linked({ text, draft, facts }: Analysis, offset: number): readonly Span[] {
  const at = emptyAt(offset);
  const here = bracketsAround(draft, at).at(-1);
  const group = here && contains(here.inner, at) && here.subtype !== 'bare' ? blanksLike(facts, here) : undefined;
  if (!here || !group?.same) return [];
  const words = textOf(text, here.inner);
  const alike = group.blanks.filter(({ inner, subtype }) => subtype !== 'bare' && textOf(text, inner) === words);
  return alike.length > 1 ? alike.map(({ inner }) => inner) : [];
}
