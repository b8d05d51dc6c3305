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
