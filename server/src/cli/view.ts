/** `view`: one reading of a draft, to be printed: all brackets kept, none of them, or only what is contested. */
import { analyze, readAs, type Reading } from '../core/index';
import type { ExitCode, Io } from './io';
import { rewrite } from './rewrite';
import type { ConfigFor } from './settings';

/** What a person should look at is said on the standard error. */
export const view = (names: readonly string[], configFor: ConfigFor, reading: Reading, io: Io): Promise<ExitCode> =>
  rewrite(names, configFor, 'print', io, '', ({ path, text }, config) => {
    const { rewrite: read, warnings } = readAs(analyze(text, config), reading);
    for (const warning of warnings) io.stderr.write(`${path}: ${warning}\n`);
    return read.text;
  });
