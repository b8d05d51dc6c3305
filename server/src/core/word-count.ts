/** Words as a word processor counts them: what stands between spaces and has a letter or a digit; in Chinese each character. */
import { plainText } from './plain-text';
import type { Span } from './span';

export const wordsIn = (text: string): number => plainText(text).words.match(word)?.length ?? 0;

/** Where each of those of a stretch begins in the draft. */
export function wordStartsIn(text: string, at: Span): number[] {
  if (at.end <= at.start) return [];
  const { words, spanOf } = plainText(text, at);
  return Array.from(words.matchAll(word), ({ index }) => spanOf(index, index + 1).start);
}

const word = /\p{sc=Han}|[\p{L}\p{N}][^\s\p{sc=Han}]*/gu;
