/** THE registry: every rule, sorted by id. Findings, settings, README table and links all derive from this list. */
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
];

let ids: ReadonlySet<string> | undefined;
export const ruleIds = (): ReadonlySet<string> => (ids ??= new Set(rules.map(({ id }) => id)));
