/** The values that a front matter gives for blanks, held against the text: what is spelled otherwise there, and what is given twice. */
import type { Evidence } from '../analyze';
import type { BlankValue } from '../front-matter/values';
import { anyOf, once } from '../languages/patterns';
import { slipsBetween } from '../nearest';
import type { Span } from '../span';

/** What the front matter gives for a blank; undefined where it gives nothing. */
export const givenFor = ({ frontMatter }: Pick<Evidence, 'frontMatter'>, key: string): BlankValue | undefined => byKey(frontMatter?.values.values ?? []).get(key);

const byKey = once((values: readonly BlankValue[]): ReadonlyMap<string, BlankValue> => new Map(values.map((value) => [value.key, value])));

/**
 * Where the text has a value with a slip in it: another capital, or a letter or two. Only of names that are long enough for
 * nothing else to be meant, and never of figures.
 */
export function slipsOf(text: string, { words }: BlankValue, from: number): Span[] {
  const tokens = words.split(' ');
  if (tokens.length < fewestWords || words.length < fewestLetters || /\d/.test(words)) return [];
  const whole = new RegExp(tokens.map(() => word).join(gap), 'uy');
  return beginningsLike(text, tokens, from).flatMap((start) => {
    whole.lastIndex = start;
    const [found] = whole.exec(text) ?? [];
    return found === undefined || !isSlip(found.replace(/\s+/g, ' '), words) ? [] : [{ start, end: start + found.length }];
  });
}

const word = '[\\p{L}\\p{M}’\'-]{1,60}';
const gap = '[^\\S\\r\\n]{1,3}';

const fewestWords = 3;
const fewestLetters = 20;
const mostSlips = 2;

/** A plural or a possessive is none, nor is the same in small letters or in the capitals of a heading. */
function isSlip(found: string, words: string): boolean {
  const [own, given] = [found, words].map((said) => said.replace(/[’']s?$/, '').replace(/s$/, '').replace(/'/g, '’'));
  return own !== given && found.charAt(0) === words.charAt(0) && slipsBetween(found, words, mostSlips) <= mostSlips;
}

/** Where words begin of which the first or the second is as it should be. */
function beginningsLike(text: string, [first = '', second = '']: readonly string[], from: number): number[] {
  const known = new RegExp(`(?<![\\p{L}-])${anyOf([first, second])}(?!\\p{L})`, 'giu');
  known.lastIndex = from;
  const starts = new Set<number>();
  for (let match = known.exec(text); match; match = known.exec(text)) {
    starts.add(match.index);
    const [before] = wordBefore.exec(text.slice(Math.max(from, match.index - 64), match.index)) ?? [];
    if (before !== undefined) starts.add(match.index - before.length);
  }
  return [...starts].sort((a, b) => a - b);
}

const wordBefore = new RegExp(`(?<![\\p{L}-])${word}${gap}$`, 'u');
