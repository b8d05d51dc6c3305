/** Rules that failed, for the log. The drafter loses what they would have said, and nothing else. */
import type { Analysis } from '../core/index';
import { describe, type Host } from './host';

/** Which faults of which rules a log has: it is not told the same at every keystroke. */
const told = new WeakMap<Host, Set<string>>();

export function tellFailures(host: Host, { failures }: Pick<Analysis, 'failures'>): void {
  const known = told.get(host) ?? new Set();
  told.set(host, known);
  for (const { rule, error } of failures) {
    const fault = `${rule} ${placeOf(error)}`;
    if (!known.has(fault)) host.log(`The rule ${rule} failed: ${describe(error)}`);
    known.add(fault);
  }
}

/** Where in the code it was thrown. The message may speak of a place in the draft, which another keystroke moves. */
const placeOf = (error: unknown): string => (error instanceof Error && error.stack?.split('\n').find((line) => /^ *at /.test(line))) || '';
