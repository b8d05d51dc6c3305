/** `check`: reads drafts and says what is in them that should not be. */
import { analyze, type Level } from '../core/index';
import { eachDraft } from './drafts';
import { exitCode, type ExitCode, type Io } from './io';
import { formats, type FormatName } from './formats';
import type { ConfigFor } from './settings';
import { addTo, noFindings, summaryOf, type Summary } from './summary';

/** From the gravest to the least. */
export const failLevels = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof failLevels)[number];

export async function check(names: readonly string[], configFor: ConfigFor, format: FormatName, failOn: FailOn, io: Io): Promise<ExitCode> {
  const { ofDraft, ofAll } = formats[format];
  const pieces: string[] = [];
  let total = noFindings;

  const outcome = await eachDraft(names, configFor, io, ({ path, text }, config, complain) => {
    const analysis = analyze(text, config);
    pieces.push(ofDraft(path, analysis));
    total = addTo(total, summaryOf(analysis.findings));
    for (const { error } of analysis.failures) complain(error);
  });

  io.stdout.write(ofAll(pieces, total));
  return outcome === exitCode.clean && reaches(total, failOn) ? exitCode.findings : outcome;
}

const reaches = (total: Summary, failOn: FailOn): boolean => {
  if (failOn === 'never') return false;
  const levels: readonly Level[] = failLevels.slice(0, failLevels.indexOf(failOn) + 1).filter((level) => level !== 'never');
  return levels.some((level) => total[level] > 0);
};
