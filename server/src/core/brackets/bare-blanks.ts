/** Blanks without brackets: `____`, `XX`, `20XX`, `xx/xxx`, `TBD`, `80/..` (rules 6.2, last paragraph). */
import type { Span } from '../span';

/** Each with what may not stand right before and after it, because it would be part of a word, a symbol or a bracket. */
const bare = new RegExp([
  /_{3,}/,
  // «of __ December»: two are enough when they stand alone.
  /(?<=\s)__(?=\s)/,
  /(?<![\p{L}\p{N}_/.([-])(?:[xX]{2,4}\/[xX]{2,4}|TB[CD]|tb[cd])(?![\p{L}\p{N}_/])/u,
  /(?<![\p{L}\p{N}_([.-])X{2,4}(?=$|[\s,;.:)\]])/u,
  // «xx September 20XX».
  /(?<=\s)xx+(?=[\s,;])/u,
  /(?<![\p{L}\p{N}_/.-])(?:19|20)(?:XX|xx|__)(?![\p{L}\p{N}_/])/u,
  // The serial number of a resolution or document: «80/__», «A/80/L.XX», «80/..».
  /(?<=(?<![xX])\/|\bL\.)(?:__+|\.{2,}|[xX]{2,3})(?![\p{L}\p{N}_/])/u,
].map(({ source }) => source).join('|'), 'gu');

/** Roman numerals are no blanks: «2200 (XXI)», «the XX century», «part XX of» (a capital X pair after a noun that is numbered so). */
const romanBefore = /(?:\b(?:part|annex|chapter|section|article|title|volume|vol\.|chap\.|sect\.|appendix|session|schedule|table|protocol|agenda)s?\s+|[IVXLC]\s*(?:,|and|or|to|–|-)\s*)$/i;
const romanAfter = /^\s*(?:century|centuries|(?:,|and|or|to|–|-)\s*[IVXLC]+\b)/;

export function bareBlanksIn(text: string, { start, end }: Span): Span[] {
  const stretch = text.slice(start, end);
  if (!/__|xx|TB[CD]|\.\./i.test(stretch)) return [];
  const blanks: Span[] = [];
  for (const { 0: blank, index } of stretch.matchAll(bare)) {
    const after = index + blank.length;
    // A section «XX», and the address of a link, are no blanks either.
    if (/\]\([^)\s]*$/.test(stretch.slice(Math.max(0, index - 120), index))) continue;
    const roman = /^X+$/i.test(blank) && (/^[*#\s]*$/.test(stretch.slice(0, index)) || romanBefore.test(stretch.slice(Math.max(0, index - 24), index)) || romanAfter.test(stretch.slice(after, after + 16)));
    if (!roman) blanks.push({ start: start + index, end: start + after });
  }
  return blanks;
}
