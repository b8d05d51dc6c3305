/** The words by which a note tells one bracket of its paragraph from the others: those it begins with, without number and marks. */
import { saidIn } from '../brackets/said';
import { plainText } from '../plain-text';
import type { Bracket, Draft } from '../tree';

interface Read {
  readonly text: string;
  readonly draft: Pick<Draft, 'parts'>;
}

/** How far a bracket is read: what two of them share for longer than this nobody can tell apart in a note. */
const farthest = 400;

/** «Accepts with appreciation the offer» of «[1bis. *Accepts with appreciation* the offer …;]»: a renumbering changes nothing in it. */
export function wordsOf(source: Read, bracket: Bracket): string {
  const { start, end } = saidIn(source, bracket);
  return read(plainText(source.text, { start, end: Math.min(end, start + farthest) }).words);
}

/** On one line, and without brackets and marks of emphasis. */
const read = (words: string): string => words.replace(/[[\]［］*_]/g, '').replace(/\s+/g, ' ').trim();

/** What two names, or two beginnings, are compared by. */
export const plainly = (words: string): string => read(words).toLowerCase();

/** Whether a bracket's words begin with those of a note, a last word not cut in two; `whole` when it has no others. */
export function beginsWith(words: string, beginning: string): false | 'part' | 'whole' {
  if (beginning === '' || !words.startsWith(beginning)) return false;
  if (words.length === beginning.length) return 'whole';
  return /[\p{L}\p{N}]$/u.test(beginning) && /^[\p{L}\p{N}]/u.test(words.slice(beginning.length)) ? false : 'part';
}
