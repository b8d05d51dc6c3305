/** Where the missing half of a bracket belongs, as well as the words can tell. */
import { isBlankWords } from './blank-words';
import type { LanguagePack } from '../languages/pack';
import type { Span } from '../span';
import { keyOf } from './plain-words';

/** A bracket that is alone, with what is known around it. */
export interface Alone {
  readonly text: string;
  readonly at: number;
  readonly opens: boolean;
  readonly round: boolean;
  readonly paragraph: Span;
  /** Keys of the blanks that stand whole elsewhere: the same words are the same blank. */
  readonly keys: ReadonlySet<string>;
  readonly pack: LanguagePack;
}

/**
 * The offset at which to write the missing partner: around the blank that the bracket begins or ends, around the
 * whole paragraph when it stands at its edge, otherwise at the nearest mark.
 */
export const partnerPlace = (alone: Alone): number => (alone.opens ? closingPlace(alone) : openingPlace(alone));

const longestBlank = 8;
const reach = 160;
/** What parentheses hold most: an acronym, a year, a symbol. */
const aside = '(?:\\p{Lu}[\\p{Lu}\\d-]+s?|\\d{4}|[A-Z]+/[\\w./-]*\\w)';
const asideAhead = new RegExp(`^${aside}(?=[\\s,;.]|$)`, 'u');
const asideBehind = new RegExp(`(?<![\\p{L}\\d./-])${aside}$`, 'u');

function closingPlace({ text, at, round, paragraph: { start, end }, keys, pack }: Alone): number {
  const from = at + 1;
  const words = text.slice(from, Math.min(end, from + reach));
  const length = round ? asideAhead.exec(words)?.[0].length : blankAhead(words, keys, pack);
  if (length !== undefined) return from + length;
  if (at - start <= 3 && /^[\s*_]*(?:OP|PP)?\d/.test(words)) return end;
  return from + (nextMark(words) ?? words.trimEnd().length);
}

/** How many characters the blank has with which the words begin. It does not run on into another bracket. */
function blankAhead(words: string, keys: ReadonlySet<string>, { brackets }: LanguagePack): number | undefined {
  const free = words.slice(0, /[[［\]］]/.exec(words)?.index);
  const lengths = [...free.matchAll(/[\p{L}\d]+(?=[^\p{L}\d]|$)/gu)].slice(0, longestBlank).map(({ 0: word, index }) => index + word.length);
  const known = lengths.findLast((length) => keys.has(keyOf(words.slice(0, length))));
  if (known !== undefined) return known;
  const blanks = lengths.filter((length) => isBlankWords(words.slice(0, length), brackets));
  // «name of the Convention in …»: as far as the last word with a capital.
  return blanks.findLast((length) => /\p{Lu}[\p{L}\d]*$/u.test(words.slice(0, length))) ?? blanks.at(-1);
}

/** The first mark outside the brackets on the way, or the one that would close what is open here. */
function nextMark(words: string): number | undefined {
  let depth = 0;
  for (const { 0: mark, index } of words.matchAll(/[,;.:](?=\s|$)|\[\^|[([\])]/g)) {
    if (depth === 0 && !/^[([]$/.test(mark)) return index;
    if (/[([]/.test(mark)) depth++;
    else if (/[)\]]/.test(mark)) depth--;
  }
  return undefined;
}

/** Behind the last mark outside the brackets on the way, or behind the one that is open here. */
function previousMark(words: string): number | undefined {
  let depth = 0;
  for (const { 0: mark, index } of [...words.matchAll(/[,;.:]\s+|[([\])]/g)].reverse()) {
    if (depth === 0 && !/^[)\]]$/.test(mark)) return index + mark.length;
    if (/[)\]]/.test(mark)) depth++;
    else if (/[([]/.test(mark)) depth--;
  }
  return undefined;
}

function openingPlace({ text, at, round, paragraph: { start, end }, keys, pack }: Alone): number {
  const from = Math.max(start, at - reach);
  const words = text.slice(from, at);
  const blank = round ? asideBehind.exec(words)?.index : blankBehind(words, keys, pack);
  if (blank !== undefined) return from + blank;
  if (/^[\s*_\]]*$/.test(text.slice(at + 1, end)) && /[;.,]$/.test(words)) return start;
  return from + (previousMark(words.slice(0, -1)) ?? /\S+$/.exec(words)?.index ?? 0);
}

/** Where the blank begins with which the words end; «the» before it is the sentence's. */
function blankBehind(words: string, keys: ReadonlySet<string>, { brackets }: LanguagePack): number | undefined {
  const starts = [...words.matchAll(/(?<![\p{L}\d])[\p{L}\d]+/gu)].map(({ index }) => index).slice(-longestBlank);
  const known = starts.find((index) => keys.has(keyOf(words.slice(index))));
  return starts.find((index) => index === known || (isBlankWords(words.slice(index), brackets) && !/^(?:the|a|an) /i.test(words.slice(index))));
}
