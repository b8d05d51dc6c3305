/** The first words of a paragraph, one by one. */
import type { Span } from '../span';

export interface Word {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
}

/** The longest opener with what may follow it: «Expresses its deep appreciation once again to». */
const most = 12;
const window = 200;

/** Up to the first mark of punctuation; emphasis marks and brackets are passed over. */
export function wordsAt(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const stretch = text.slice(start, Math.min(end, start + window));
  for (const match of stretch.matchAll(/([\p{L}\d’'-]+)|[\s*_[\]［］~{}]+|([^])/gu)) {
    const [, word, mark] = match;
    if (mark || words.length === most) break;
    if (word) words.push({ span: { start: start + match.index, end: start + match.index + word.length }, text: word, lower: word.toLowerCase() });
  }
  return words;
}
