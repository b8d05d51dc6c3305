/** Takes the drafts one after the other. What goes wrong with one is said, names its file, and does not keep us from the next. */
import type { Config } from '../core/index';
import { findInputs } from './inputs';
import { exitCode, type ExitCode, type Io } from './io';
import { progressOf } from './progress';
import { Refused } from './refused';
import type { ConfigFor } from './settings';
import { readSource, type Source } from './source';

/** What is done with one draft and what holds for it; it may complain about faults of our own that did not stop it. */
export type Work = (draft: Source, config: Config, complain: (fault: unknown) => void) => void | Promise<void>;

/** Answers `trouble` when a draft could not be found, read or dealt with, otherwise `clean`. */
export async function eachDraft(names: readonly string[], configFor: ConfigFor, io: Io, work: Work): Promise<ExitCode> {
  const { found, problems } = await findInputs(names, io);
  const progress = progressOf(found.length, io);
  let outcome: ExitCode = exitCode.clean;
  const complain = (message: string): void => {
    outcome = exitCode.trouble;
    progress.clear();
    io.stderr.write(`${message}\n`);
  };

  problems.forEach(complain);
  for (const [index, input] of found.entries()) {
    progress.at(index + 1, input.path);
    const complainOf = (fault: unknown): void => complain(`${input.path}: ${messageOf(fault)}`);
    try {
      const source = await readSource(input, io);
      if ('problem' in source) complain(`${input.path}: ${source.problem}`);
      else await work(source, await configFor(source, complain), complainOf);
    } catch (fault) {
      complainOf(fault);
    }
  }
  progress.clear();
  return outcome;
}

/** A fault of the system («no space left») is told as it is, and so is what we refuse; anything else is ours. */
const messageOf = (fault: unknown): string =>
  fault instanceof Refused || (fault instanceof Error && 'syscall' in fault) ? fault.message : `Something went wrong in the checker: ${fault instanceof Error ? fault.stack : fault}`;
