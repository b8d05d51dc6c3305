/** Looking for a paragraph or part by a few letters of its number and name. */
import type { Analysis } from '../analyze';
import { once } from '../languages/patterns';
import { symbols, type Entry } from './symbols';

export interface Found {
  readonly entry: Entry;
  /** The name of the part or paragraph around it. */
  readonly within?: string;
}

/** All whose name has the letters in their order, in the order of the text; the editor ranks them. Nothing typed finds all. */
export function findSymbols(analysis: Analysis, letters: string): Found[] {
  const hasThem = hasLetters(letters);
  return everyEntry(analysis).filter(({ entry }) => hasThem(entry));
}

/** Whether a name has the letters in their order, whatever stands between them. */
export function hasLetters(letters: string): (named: { readonly name: string }) => boolean {
  const wanted = [...letters.toLowerCase()].filter((letter) => letter.trim() !== '');
  return ({ name }) => hasInOrder(name.toLowerCase(), wanted);
}

const everyEntry = once((analysis: Analysis): readonly Found[] => symbols(analysis).flatMap((entry) => [{ entry }, ...below(entry)]));

const below = (around: Entry): Found[] => around.children.flatMap((entry) => [{ entry, within: around.name }, ...below(entry)]);

function hasInOrder(name: string, letters: readonly string[]): boolean {
  let at = 0;
  return letters.every((letter) => (at = name.indexOf(letter, at) + 1) > 0);
}
