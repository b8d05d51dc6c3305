/** `fix`: what is safe to fix is fixed; to be printed, shown as a difference, or written back. */
import { analyze, fixAll, safeEdits, type Config } from '../core/index';
import type { ExitCode, Io } from './io';
import { rewrite, type Outcome } from './rewrite';
import type { ConfigFor } from './settings';

export const fix = (names: readonly string[], configFor: ConfigFor, outcome: Outcome, io: Io): Promise<ExitCode> =>
  rewrite(names, configFor, outcome, io, 'fixed', ({ text }, config, complain) => {
    const fixed = fixAll(text, config);
    failuresIn(fixed, config).forEach(complain);
    return fixed;
  });

/** What failed in a rule, so that something may be left to fix. */
function failuresIn(fixed: string, config: Config): unknown[] {
  const analysis = analyze(fixed, config);
  safeEdits(analysis);
  return analysis.failures.map(({ error }) => error);
}
