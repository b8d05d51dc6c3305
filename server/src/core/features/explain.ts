/** Which rules a place in the draft is about: one named in a note, or those that found something there. */
import type { Analysis } from '../analyze';
import { rules } from '../rules';
import type { Rule } from '../rules/rule';
import { contains, emptyAt, type Span } from '../span';

export interface Explained {
  readonly span: Span;
  readonly rules: readonly Rule[];
}

export function explain({ draft, findings }: Analysis, offset: number): Explained | undefined {
  const at = emptyAt(offset);
  const named = draft.notes.flatMap(({ allow }) => allow?.rules ?? []).find(({ span }) => contains(span, at));
  const here = findings.filter(({ span }) => contains(span, at));
  const narrowest = here.reduce((best, { span }) => (span.end - span.start < best.end - best.start ? span : best), draft.span);
  return (named && explained(named.span, [named.text])) ?? explained(narrowest, here.map(({ rule }) => rule));
}

function explained(span: Span, ids: readonly string[]): Explained | undefined {
  const known = rules.filter(({ id }) => ids.includes(id));
  return known.length > 0 ? { span, rules: known } : undefined;
}
