/** Walking the brackets of a draft. */
import type { Bracket, Draft } from '../tree';

/**
 * Every bracket, in the order of the text, each before those inside it. A loop and not a recursion: a file of
 * nothing but brackets may be nested deeper than the stack.
 */
export function bracketsOf(draft: Draft): Bracket[] {
  const found: Bracket[] = [];
  const waiting = [...draft.brackets].reverse();
  for (let bracket = waiting.pop(); bracket; bracket = waiting.pop()) {
    found.push(bracket);
    for (let i = bracket.children.length - 1; i >= 0; i--) waiting.push(bracket.children[i]!);
  }
  return found;
}
