/** How an answer about several drafts is printed: each draft by itself, then all of them together. */
import { analyze, type Analysis } from '../core/index';
import { eachDraft } from './drafts';
import type { ExitCode, Io } from './io';
import type { ConfigFor } from './settings';
import { visible } from './visible';

export interface Printer {
  readonly ofDraft: (path: string, analysis: Analysis) => string;
  readonly ofAll: (drafts: readonly string[]) => string;
}

export const asPages = (ofDraft: Printer['ofDraft']): Printer => ({ ofDraft: (path, analysis) => visible(ofDraft(path, analysis)), ofAll: (drafts) => drafts.join('\n') });

/** One object with all drafts in it. */
export const asJson = (ofDraft: (path: string, analysis: Analysis) => object): Printer => ({
  ofDraft: (path, analysis) => JSON.stringify(ofDraft(path, analysis), undefined, 2),
  ofAll: (drafts) => `{ "version": 1, "files": [${drafts.join(', ')}] }\n`,
});

export async function printDrafts(names: readonly string[], configFor: ConfigFor, printer: Printer, io: Io): Promise<ExitCode> {
  const drafts: string[] = [];
  const outcome = await eachDraft(names, configFor, io, ({ path, text }, config) => {
    drafts.push(printer.ofDraft(path, analyze(text, config)));
  });
  io.stdout.write(printer.ofAll(drafts));
  return outcome;
}
