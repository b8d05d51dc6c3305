/** What the notes in a draft let pass, and where. */
import { countBegun } from './in-order';
import { contains, type Span } from './span';
import type { Draft, Piece } from './tree';

/** The name in a note that lets a finding of the rule at this place pass, if any. */
export type AllowedBy = (rule: string, at: Span) => Piece | undefined;

interface Allowed {
  readonly name: Piece;
  readonly over: Span;
  /** The next one that holds all of this: a note for the whole list, or for the whole file. */
  readonly outer?: Allowed;
}

/** A note just above a place comes before one that is meant for more: each speaks for itself. */
export function allowancesIn({ notes }: Draft): AllowedBy {
  const byRule = new Map<string, Allowed[]>();
  const named = notes.flatMap(({ allow }) => allow?.rules.map((name) => ({ name, over: allow.over })) ?? []);
  for (const { name, over } of named.sort((a, b) => a.over.start - b.over.start || b.over.end - a.over.end)) {
    const before = byRule.get(name.text) ?? [];
    const outer = holding(before.at(-1), over);
    before.push({ name, over, ...(outer ? { outer } : {}) });
    byRule.set(name.text, before);
  }
  return (rule, at) => holding(lastBefore(byRule.get(rule) ?? [], at.start), at)?.name;
}

/** From the inner to the outer: they hold each other or stand apart, as paragraphs do. */
function holding(allowed: Allowed | undefined, at: Span): Allowed | undefined {
  while (allowed && !contains(allowed.over, at)) allowed = allowed.outer;
  return allowed;
}

const lastBefore = (allowances: readonly Allowed[], offset: number): Allowed | undefined =>
  allowances[countBegun(allowances, offset, ({ over }) => over.start) - 1];
