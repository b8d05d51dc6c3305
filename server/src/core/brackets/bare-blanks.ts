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

/** The line above the notes at the foot of a page, where the lines of a page have run together: «…; ________ 1 These include …». */
const isNoteRule = (before: string, after: string): boolean => /(?:^|[,;.?!]\d?)\s*$/.test(before) && /^\s*(?:$|\[?\^?\d{1,2}\]?[.)]?\s|\*\s)/.test(after);

export const mayHoldBlanks = (words: string): boolean => /__|xx|TB[CD]|\.\./i.test(words);

export function bareBlanksIn(text: string, { start, end }: Span): Span[] {
  const stretch = text.slice(start, end);
  if (!mayHoldBlanks(stretch)) return [];
  const blanks: Span[] = [];
  // «20XX-3 and 20XX-2, where 20XX is the reporting year»: a form reckons with it, nobody fills it in.
  const counted = new Set(Array.from(stretch.matchAll(/\b(20(?:XX|xx))[-–]\d\b/g), ([, year]) => year));
  for (const { 0: blank, index } of stretch.matchAll(bare)) {
    const after = index + blank.length;
    // A section «XX», and the address of a link, are no blanks either.
    if (/\]\([^)\s]*$/.test(stretch.slice(Math.max(0, index - 120), index))) continue;
    if (counted.has(blank)) continue;
    if (/^_{8,}$/.test(blank) && isNoteRule(stretch.slice(Math.max(0, index - 3), index), stretch.slice(after, after + 8))) continue;
    const roman = /^X+$/i.test(blank) && (/^[*#\s]*$/.test(stretch.slice(0, index)) || romanBefore.test(stretch.slice(Math.max(0, index - 24), index)) || romanAfter.test(stretch.slice(after, after + 16)));
    if (!roman) blanks.push({ start: start + index, end: start + after });
  }
  return blanks;
}
