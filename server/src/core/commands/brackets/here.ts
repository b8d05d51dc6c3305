/** The brackets that a command is about: those at the cursor, or in the selection. */
import type { Analysis } from '../../analyze';
import { isNegotiated } from '../../outcomes/choices';
import { contains, type Span } from '../../span';
import { everyBracket, type Bracket } from '../../tree';
import { standingAt } from '../../features/at';

/** The innermost bracket with negotiated wording around the cursor; of a selection, the one around its beginning. */
export function bracketHere(analysis: Analysis, at: Span): Bracket | undefined {
  return bracketsHere(analysis, at.start).find(isNegotiated);
}

/** Inner before outer; links and notes at the foot are none. */
export function bracketsHere(analysis: Analysis, offset: number): Bracket[] {
  return standingAt(analysis, offset).flatMap((standing) => (standing.kind === 'bracket' && isOurs(standing.bracket) ? [standing.bracket] : []));
}

/** The outermost negotiated brackets that lie in the selection; at a cursor the one around it. */
export function negotiatedIn(analysis: Analysis, at: Span): Bracket[] {
  const within = at.start === at.end ? [] : [...everyBracket(analysis.draft)].filter((bracket) => isNegotiated(bracket) && contains(at, bracket.span));
  // Outer ones come before those within them.
  const outermost: Bracket[] = [];
  for (const bracket of within) if (bracket.span.end > (outermost.at(-1)?.span.end ?? -1)) outermost.push(bracket);
  const around = bracketHere(analysis, at);
  return outermost.length > 0 ? outermost : around ? [around] : [];
}

const isOurs = ({ kind, subtype }: Bracket): boolean => kind !== 'link' && kind !== 'footnote' && subtype !== 'bare';
