/** The first words of a paragraph, each with its place: where an opener stands or ought to. */
import type { Evidence } from '../analyze';
import { plainWords } from '../parse/opener';
import type { Span } from '../span';
import { adverbsBefore } from '../parse/phrases';
import type { Paragraph } from '../tree';

export interface Opening {
  /** Behind an adverb such as «Also», as they are written. */
  readonly words: readonly string[];
  readonly spans: readonly Span[];
}

/** Room for an adverb and the longest opener. */
const window = 120;

/** Undefined where the paragraph begins with something else than words: a blank, a quotation, a number. */
export function openingOf({ text, pack }: Evidence, { body, own, opener }: Paragraph): Opening | undefined {
  const start = opener?.span.start ?? body.span.start;
  const plain = plainWords(text, start, Math.min(own.end, start + window));
  if (!/^\p{L}/u.test(plain.words) || text.charAt(start) === '[') return undefined;
  const lead = adverbsBefore(plain.words, pack).length;
  const found = [...plain.words.slice(lead).matchAll(/[\p{L}’'-]+/gu)].filter(({ index }) => !/[,;:.]/.test(plain.words.slice(lead, lead + index)));
  const words = found.map(([word]) => word);
  const spans = found.map(({ 0: word, index }) => {
    const first = plain.offsets[lead + index] ?? start;
    return { start: first, end: (plain.offsets[lead + index + word.length - 1] ?? first) + 1 };
  });
  // «[Decides][Requests] that …»: not one opener, but a choice.
  const isChoice = /[[\]]/.test(text.slice(spans[0]?.start, (spans[1] ?? spans[0])?.end));
  return words.length > 0 && !isChoice ? { words, spans } : undefined;
}
