/** The values that a front matter gives for blanks, held against the text: what is spelled otherwise there, and what is given twice. */
import type { Evidence } from '../analyze';
import type { BlankValue } from '../front-matter/values';
import { once } from '../languages/patterns';
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
  return [...text.slice(from).matchAll(beginningLike(tokens))].flatMap(({ index }) => {
    const start = from + index;
    const found = new RegExp(`^${tokens.map(() => '[\\p{L}\\p{M}’\'-]+').join('[^\\S\\r\\n]+')}`, 'u').exec(text.slice(start, start + 2 * words.length))?.[0];
    if (found === undefined || found === words || !isSlip(found, words)) return [];
    return [{ start, end: start + found.length }];
  });
}

const fewestWords = 3;
const fewestLetters = 20;
const mostSlips = 2;

/** A plural or a possessive is none, nor is the same in small letters or in the capitals of a heading. */
function isSlip(found: string, words: string): boolean {
  const [own, given] = [found, words].map((said) => said.replace(/[’']s?$/, '').replace(/s$/, '').replace(/'/g, '’'));
  return own !== given && found.charAt(0) === words.charAt(0) && slipsBetween(found, words, mostSlips) <= mostSlips;
}

/** One of the first two words is as it should be. */
function beginningLike([first = '', second = '']: readonly string[]): RegExp {
  const [one, two] = [first, second].map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}-])(?:${one}[^\\S\\r\\n]+\\p{L}|\\p{L}[\\p{L}’'-]{0,30}[^\\S\\r\\n]+${two}(?!\\p{L}))`, 'giu');
}
