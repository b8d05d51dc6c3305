/** The brackets around a place. */
import { grouped } from '../grouped';
import { lastBegun } from '../in-order';
import { once } from '../languages/patterns';
import { contains, type Span } from '../span';
import { everyBracket, type Bracket, type Draft } from '../tree';

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

/** The brackets that compete with one for its place, itself among them. They stand side by side, and each has the same list. */
export function rivalsOf({ brackets }: Pick<Draft, 'brackets'>, bracket: Bracket): readonly Bracket[] {
  return (bracket.group === undefined ? undefined : groupsIn(brackets).get(bracket.group)) ?? [bracket];
}

const groupsIn = once((brackets: readonly Bracket[]) => grouped(everyBracket({ brackets }), ({ group }) => group));
