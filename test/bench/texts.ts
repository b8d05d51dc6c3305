/** The texts that everything is measured on: drafts that nobody wrote, and real ones where they are at hand. Every round has drafts of its own, the same for all. */
import { existsSync, readFileSync } from 'node:fs';
import { textsIn } from '../support/texts';
import { draftOfLength } from './draft';

export interface Text {
  /** "1 MB" */
  readonly name: string;
  /** Of each draft; of all texts of the corpus together. */
  readonly characters: number;
  /** Instead of a draft that nobody wrote. */
  readonly files?: readonly string[];
}

export const drafts: readonly Text[] = [
  { name: '10 KB', characters: 10_000 },
  { name: '100 KB', characters: 100_000 },
  { name: '1 MB', characters: 1_000_000 },
  { name: '10 MB', characters: 10_000_000 },
];

/** A short text is over before a clock notices: so many characters are read in a row, each draft another one. */
const inARow = 100_000;

/** The texts of one round. */
export function textsOf({ characters, files }: Text, round: number): string[] {
  if (files) return files.map((file) => readFileSync(file, 'utf8'));
  const count = Math.max(1, Math.round(inARow / characters));
  return Array.from({ length: count }, (_, index) => draftOfLength(characters, `round ${round}, draft ${index}`));
}

const corpusLength = 1_000_000;

/** So much of a folder of real texts, taken from all over it. Undefined when it is not there. */
export function corpusIn(folder: string): Text | undefined {
  if (!existsSync(folder)) return undefined;
  const all = textsIn(folder).map((file) => ({ file, length: readFileSync(file, 'utf8').length }));
  const step = Math.max(1, Math.floor(all.reduce((sum, { length }) => sum + length, 0) / corpusLength));
  const chosen = all.filter((_, index) => index % step === 0);
  return { name: 'corpus', characters: chosen.reduce((sum, { length }) => sum + length, 0), files: chosen.map(({ file }) => file) };
}
