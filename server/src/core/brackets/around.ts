/** The brackets around a place. */
import { lastBegun } from '../in-order';
import { contains, type Span } from '../span';
import type { Bracket, Draft } from '../tree';

/** Outer before inner. */
export function bracketsAround({ brackets }: Pick<Draft, 'brackets'>, at: Span): Bracket[] {
  const around: Bracket[] = [];
  let found = lastBegun(brackets, at.start);
  while (found && contains(found.span, at)) {
    around.push(found);
    found = lastBegun(found.children, at.start);
  }
  return around;
}

/** The brackets that compete with one for its place, itself among them. They stand side by side. */
export function rivalsOf({ brackets }: Pick<Draft, 'brackets'>, bracket: Bracket): readonly Bracket[] {
  if (bracket.group === undefined) return [bracket];
  const siblings = bracketsAround({ brackets }, bracket.span).at(-2)?.children ?? brackets;
  return siblings.filter(({ group }) => group === bracket.group);
}
