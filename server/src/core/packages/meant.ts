/** Which open brackets a drafter means with a cursor or a selection. */
import type { Evidence } from '../analyze';
import { openBracketsOf } from '../brackets/open';
import { contains, type Span } from '../span';
import type { Bracket } from '../tree';
import { outermostOf } from './named';

/** Of a selection the outermost brackets that it touches, unless it lies within one of them; of a cursor the innermost bracket around it. */
export function bracketsMeant(evidence: Evidence, at: Span): Bracket[] {
  const open = openBracketsOf(evidence);
  const selected = open.filter(({ span }) => at.start < at.end && span.start < at.end && at.start < span.end && !(span.start < at.start && at.end < span.end));
  if (selected.length > 0) return outermostOf(selected);
  return open.filter(({ span }) => contains(span, at)).slice(-1);
}
