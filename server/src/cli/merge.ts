/** `merge`: another version of a draft laid over it, as proposals of the delegation whose version it is. */
import { analyze, merge as laidOver } from '../core/index';
import { findInputs, standardInput } from './inputs';
import { refuse, type ExitCode, type Io } from './io';
import { Refused } from './refused';
import { rewrite, type Outcome } from './rewrite';
import type { ConfigFor } from './settings';
import { readSource } from './source';

/** @param by whose version the other one is: «EU» */
export async function merge(draft: string, other: string, by: string, configFor: ConfigFor, outcome: Outcome, io: Io): Promise<ExitCode> {
  if (draft === standardInput && other === standardInput) return refuse(io, 'Standard input can be one of the two versions, not both.');
  const { found: [input], problems } = await findInputs([other], io);
  if (!input) return refuse(io, problems[0] ?? `${other}: There is no such file.`);
  const version = await readSource(input, io);
  if ('problem' in version) return refuse(io, `${input.path}: ${version.problem}`);
  return rewrite([draft], configFor, outcome, io, 'merged', ({ path, text }, config) => {
    const merged = laidOver(analyze(text, config), version.text, by);
    if ('refusal' in merged) throw new Refused(merged.refusal);
    // What is not in the merged text is shown in full: nothing is lost unseen.
    for (const { says, words } of merged.remarks) io.stderr.write(`${path}: ${says}${words === undefined ? '' : `\n${words}`}\n`);
    return merged.text;
  });
}
