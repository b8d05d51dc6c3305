/** Commands that change drafts: the new text is printed, shown as a difference, or written back. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { eachDraft, type Work } from './drafts';
import { findInputs, standardInput } from './inputs';
import { refuse, type ExitCode, type Io } from './io';
import { replaceFile } from './replace-file';
import type { ConfigFor } from './settings';
import type { Source } from './source';
import { visible } from './visible';

export type Outcome = 'print' | 'diff' | 'write';

/** @param done what is said of a draft that was written back: «fixed» */
export async function rewrite(
  names: readonly string[], configFor: ConfigFor, outcome: Outcome, io: Io, done: string, change: (...about: Parameters<Work>) => string,
): Promise<ExitCode> {
  if (outcome === 'write' && names.includes(standardInput)) return refuse(io, 'There is no file to write standard input back to. Leave out --write to print the text.');
  if (outcome === 'print' && (await findInputs(names, io)).found.length > 1) return refuse(io, 'Only one draft can be printed. For several, use --write or --diff.');

  return eachDraft(names, configFor, io, async (draft, config, complain) => {
    const changed = change(draft, config, complain);
    if (outcome === 'print') io.stdout.write(draft.mark + changed);
    else if (changed === draft.text) return;
    else if (outcome === 'diff') io.stdout.write(difference(draft, changed));
    else {
      await replaceFile(draft.file, draft.mark + draft.text, draft.mark + changed);
      io.stdout.write(visible(`${draft.path}: ${done}\n`));
    }
  });
}

const difference = ({ path, text, mark }: Source, changed: string): string =>
  createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + text, mark + changed, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
