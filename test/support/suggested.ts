/** Which packages would be suggested in the drafts of a folder: for a person to read, and to judge whether they are sensible. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { analyze, summary, suggestPackages, textOf } from '../../server/src/core';
import { textsIn } from './texts';

export interface Suggested {
  readonly path: string;
  readonly brackets: number;
  readonly suggestions: readonly { readonly name: string; readonly reasons: readonly string[]; readonly members: readonly string[] }[];
}

const width = 160;

export const suggestedIn = (folder: string): Suggested[] => textsIn(folder).map((file) => {
  const analysis = analyze(readFileSync(file, 'utf8'));
  const suggestions = suggestPackages(analysis).map(({ name, reasons, members }) => ({
    name,
    reasons,
    members: members.map(({ span }) => textOf(analysis.text, span).replace(/\s+/g, ' ').slice(0, width)),
  }));
  return { path: relative(folder, file), brackets: summary(analysis).brackets, suggestions };
});
