/** What lights up with the place where the cursor stands: all that speaks of one thing, a bracket's partner, the run of an opener. */
import type { Analysis } from '../analyze';
import { rivalsOf } from '../brackets/around';
import { turnOf } from '../repetition/turn-of';
import type { Span } from '../span';
import type { Bracket } from '../tree';
import { standingAt, type Standing } from './at';
import { sameAs } from './same';

export interface Occurrence {
  readonly span: Span;
  /** `itself`: the number of the paragraph; `spoken`: a reference to it; `alike`: nothing speaks of anything, things belong together. */
  readonly role: 'itself' | 'spoken' | 'alike';
}

/** In the order of the text; none inside plain words. */
export function occurrences(analysis: Analysis, offset: number): readonly Occurrence[] {
  for (const standing of standingAt(analysis, offset)) {
    const found = sharedBy(analysis, standing) ?? together(analysis, standing, offset);
    if (found) return [...found].sort((a, b) => a.span.start - b.span.start);
  }
  return [];
}

function sharedBy(analysis: Analysis, standing: Standing): readonly Occurrence[] | undefined {
  const same = sameAs(analysis, standing);
  if (!same) return undefined;
  const spoken = same.spoken.map((span) => ({ span, role: 'spoken' as const }));
  return same.itself ? [...spoken, { span: same.itself, role: 'itself' }] : spoken;
}

function together({ draft, facts }: Analysis, standing: Standing, offset: number): readonly Occurrence[] | undefined {
  if (standing.kind === 'opener') {
    const run = turnOf(facts.repetition, standing.paragraph)?.run ?? [];
    return run.flatMap(({ paragraph: { opener } }) => (opener ? [alike(opener.span)] : []));
  }
  // In the middle of a bracket the cursor is at its words, not at its two characters.
  if (standing.kind !== 'bracket' || !isAtEdge(standing.bracket, offset)) return undefined;
  return rivalsOf(draft, standing.bracket).flatMap(({ span, inner }) => [
    alike({ start: span.start, end: inner.start }), alike({ start: inner.end, end: span.end }),
  ]);
}

const alike = (span: Span): Occurrence => ({ span, role: 'alike' });

const isAtEdge = ({ span, inner }: Bracket, offset: number): boolean => offset <= inner.start || offset >= inner.end || span.start === offset;
