/** Letters that list something within a sentence: «the right (a) to speak, (b) to vote and (c) to be heard» (rules 4.1). */
import type { Span } from '../span';
import type { Paragraph } from '../tree';

export type RunIn = (paragraph: Paragraph, letter: string) => Span | undefined;

/** @param named where the letters of references stand: «paragraph 7 (b)» lists nothing */
export function runInLetters(text: string, named: ReadonlySet<number>): RunIn {
  const known = new Map<Paragraph, ReadonlyMap<string, Span>>();
  return (paragraph, letter) => {
    const letters = known.get(paragraph) ?? lettersIn(text, paragraph.span, named);
    known.set(paragraph, letters);
    return letters.get(letter);
  };
}

function lettersIn(text: string, { start, end }: Span, named: ReadonlySet<number>): Map<string, Span> {
  const letters = new Map<string, Span>();
  for (const { 0: said, 1: letter = '', index } of text.slice(start, end).matchAll(/\(([a-z]{1,4})\)/g)) {
    const from = start + index;
    if (!named.has(from) && !letters.has(letter)) letters.set(letter, { start: from, end: from + said.length });
  }
  return letters;
}
