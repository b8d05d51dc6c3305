/** `fix`: what is safe to fix is fixed; to be printed, shown as a difference, or written back. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { fixAll } from '../core/index';
import { eachDraft } from './drafts';
import { findInputs, standardInput } from './inputs';
import { refuse, type ExitCode, type Io } from './io';
import { replaceFile } from './replace-file';
import type { ConfigFor } from './settings';
import type { Source } from './source';

export type Outcome = 'print' | 'diff' | 'write';

export async function fix(names: readonly string[], configFor: ConfigFor, outcome: Outcome, io: Io): Promise<ExitCode> {
  if (outcome === 'write' && names.includes(standardInput)) return refuse(io, 'There is no file to write standard input back to. Leave out --write to print the fixed text.');
  if (outcome === 'print' && (await findInputs(names, io)).found.length > 1) return refuse(io, 'Only one fixed draft can be printed. For several, use --write or --diff.');

  return eachDraft(names, configFor, io, async (draft, config) => {
    const fixed = fixAll(draft.text, config);
    if (outcome === 'print') io.stdout.write(draft.mark + fixed);
    else if (fixed === draft.text) return;
    else if (outcome === 'diff') io.stdout.write(difference(draft, fixed));
    else {
      await replaceFile(draft.file, draft.mark + fixed);
      io.stdout.write(`${draft.path}: fixed\n`);
    }
  });
}

const difference = ({ path, text, mark }: Source, fixed: string): string =>
  createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + text, mark + fixed, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
