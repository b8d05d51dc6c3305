/** `outline`: how a draft is built, for a person or a program. */
import { analyze, type Analysis } from '../core/index';
import { eachDraft } from './drafts';
import type { ExitCode, Io } from './io';
import { outlineAsJson } from './outline-json';
import { outlineAsText } from './outline-text';
import type { ConfigFor } from './settings';

type Printer = {
  readonly ofDraft: (path: string, analysis: Analysis) => string;
  readonly ofAll: (drafts: readonly string[]) => string;
};

const printers = {
  text: { ofDraft: outlineAsText, ofAll: (drafts) => drafts.join('\n') },
  json: { ofDraft: (path, analysis) => JSON.stringify(outlineAsJson(path, analysis), undefined, 2), ofAll: (drafts) => `{ "version": 1, "files": [${drafts.join(', ')}] }\n` },
} satisfies Record<string, Printer>;

export type OutlineFormat = keyof typeof printers;
export const outlineFormats = Object.keys(printers) as OutlineFormat[];

export async function outline(names: readonly string[], configFor: ConfigFor, format: OutlineFormat, io: Io): Promise<ExitCode> {
  const drafts: string[] = [];
  const outcome = await eachDraft(names, configFor, io, ({ path, text }, config) => {
    drafts.push(printers[format].ofDraft(path, analyze(text, config)));
  });
  io.stdout.write(printers[format].ofAll(drafts));
  return outcome;
}
