/** `fix`: what is safe to fix is fixed; to be printed, shown as a difference, or written back. */
import { fixAll } from '../core/index';
import type { ExitCode, Io } from './io';
import { rewrite, type Outcome } from './rewrite';
import type { ConfigFor } from './settings';

export const fix = (names: readonly string[], configFor: ConfigFor, outcome: Outcome, io: Io): Promise<ExitCode> =>
  rewrite(names, configFor, outcome, io, 'fixed', ({ text }, config) => fixAll(text, config));
