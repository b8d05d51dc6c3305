/** Where the missing half of a bracket belongs, as well as the words can tell. */
import { isBlankWords } from './kind';
import type { LanguagePack } from '../languages/pack';
import type { Span } from '../span';

/**
 * The offset at which to write the missing partner of the bracket at `at`: around the blank that it begins or
 * ends, around the whole paragraph when it stands at its edge, otherwise at the nearest mark.
 */
export function partnerPlace(text: string, at: number, opens: boolean, paragraph: Span, pack: LanguagePack): number {
  return opens ? closingPlace(text, at + 1, paragraph, pack) : openingPlace(text, at, paragraph, pack);
}

const longestBlank = 8;

function closingPlace(text: string, from: number, { start, end }: Span, { brackets }: LanguagePack): number {
  const words = text.slice(from, Math.min(end, from + 160));
  const lengths = [...words.matchAll(/[\p{L}\d]+(?=[^\p{L}\d]|$)/gu)].slice(0, longestBlank).map(({ 0: word, index }) => index + word.length);
  const blank = lengths.filter((length) => isBlankWords(words.slice(0, length), brackets)).at(-1);
  if (blank !== undefined) return from + blank;
  if (from - 1 - start <= 3 && /^[\s*_]*(?:OP|PP)?\d/.test(words)) return end;
  const mark = /[,;.:\])](?=\s|$)|[\])]/.exec(words);
  return from + (mark?.index ?? words.trimEnd().length);
}

function openingPlace(text: string, at: number, { start, end }: Span, { brackets }: LanguagePack): number {
  const from = Math.max(start, at - 160);
  const words = text.slice(from, at);
  const starts = [...words.matchAll(/(?<![\p{L}\d])[\p{L}\d]+/gu)].map(({ index }) => index).slice(-longestBlank);
  const blank = starts.find((index) => isBlankWords(words.slice(index), brackets));
  if (blank !== undefined) return from + blank;
  if (/^[\s*_\]]*$/.test(text.slice(at + 1, end)) && /[;.,]$/.test(words)) return start;
  const mark = [...words.slice(0, -1).matchAll(/[,;.:([]\s*/g)].at(-1);
  return mark ? from + mark.index + mark[0].length : from;
}
