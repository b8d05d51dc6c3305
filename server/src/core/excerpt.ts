/** Some words of a draft, as they are read aloud, for a place that has no room for all. */
import { plainText } from './plain-text';
import type { Span } from './span';

/** At most so many characters, cut between words. Markup is left out, white space is one space. */
export function excerpt(text: string, { start, end }: Span, most: number): string {
  // Markup may take as much room again as the words, and link targets more.
  const words = plainText(text, { start, end: Math.min(end, start + 4 * most) }).words.trim();
  return words.length > most ? `${whole(words.slice(0, most))}…` : words;
}

/** Without the word that was cut in two; a single long word is cut where it must be. */
const whole = (words: string): string => words.replace(/(?<=\S)\s+\S*$/u, '');

/** The first of some words that are read aloud, at most so many characters; whole words. */
export const firstWords = (words: string, most: number): string => (words.length > most ? `${words.slice(0, most).replace(/\S*$/u, '')}…` : words);
/** The last of them. */
export const lastWords = (words: string, most: number): string => (words.length > most ? `…${words.slice(-most).replace(/^\S*/u, '')}` : words);
