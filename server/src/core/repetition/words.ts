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
  const token = /([\p{L}\d’'-]+)|[\s*_[\]［］~{}]+/uy;
  const limit = Math.min(end, start + window);
  token.lastIndex = start;
  while (token.lastIndex < limit && words.length < most) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) break;
    const [, word] = match;
    if (word) words.push({ span: { start: at, end: at + word.length }, text: word, lower: word.toLowerCase() });
  }
  return words;
}
