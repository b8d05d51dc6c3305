/** A stretch of a draft as it is read aloud: without note marks, link targets and emphasis, on one line. Every place in it leads back to the draft. */
import { countBegun } from './in-order';
import { moved } from './moved';
import type { Span } from './span';

export interface PlainText {
  /** «resolution 70/1 of 25 September 2015», however it is wrapped and marked up. */
  readonly words: string;
  /** Where the words from one place to another stand in the draft. */
  readonly spanOf: (from: number, to: number) => Span;
  /** Whether markup stands between two places, other than a broken line. */
  readonly isMarked: (from: number, to: number) => boolean;
}

/** What is not read aloud, and white space other than a single space, which is read as one. Every alternative is bounded or simple. */
const unheard = new RegExp(
  [
    // «[^8]», «<sup>8</sup>», «⁸»
    '\\[\\^[^\\]\\s]{1,20}\\]|<sup>[^<]{0,20}</sup>|[⁰¹²³⁴-⁹]{1,3}',
    // the two ends of «[70/1](https://…)»: one pair of parentheses may stand in the target
    '\\[(?=[^[\\]]{1,80}\\]\\()|\\]\\((?:[^()\\s]|\\([^()\\s]{0,80}\\)){0,300}(?: "[^"]{0,100}")?\\)',
    // marks of emphasis, but not a blank of underscores
    '(?<![*_~])[*_~]{1,3}(?![*_~])',
    '</?[a-z]{1,6}>|[\\u00ad\\u200b-\\u200f\\u2060]|\\\\(?=[^\\w\\s])',
    // most white space is a single space, and need not be found
    '(?: (?=[\\s>])|[^\\S ])\\s*(?:> ?){0,40}',
  ].join('|'),
  'g',
);

/** @param span all of the text where it is left out */
export function plainText(text: string, { start, end }: Span = { start: 0, end: text.length }): PlainText {
  const source = text.slice(start, end);
  const pieces: string[] = [];
  /** For each piece, where it begins in the words and in the draft. */
  const heard: number[] = [];
  const stands: number[] = [];
  let length = 0;
  const push = (piece: string, at: number): void => {
    if (piece === '') return;
    pieces.push(piece);
    heard.push(length);
    stands.push(start + at);
    length += piece.length;
  };
  let at = 0;
  for (const { 0: mark, index } of source.matchAll(unheard)) {
    push(source.slice(at, index), at);
    if (/^\s/.test(mark)) push(' ', index);
    at = index + mark.length;
  }
  push(source.slice(at), at);

  const standsAt = (place: number): number => {
    const piece = countBegun(heard, place, (at) => at) - 1;
    return (stands[piece] ?? start) + place - (heard[piece] ?? 0);
  };
  const spanOf = (from: number, to: number): Span => ({ start: standsAt(from), end: to > from ? standsAt(to - 1) + 1 : standsAt(from) });
  return {
    words: pieces.join(''),
    spanOf,
    isMarked: (from, to) => /[[*_~<\\]/.test(source.slice(standsAt(from) - start, standsAt(to) - start)),
  };
}

/** What was read of a stretch by itself, further on by so many places. */
export const movedText = (plain: PlainText, by: number): PlainText => ({
  ...plain,
  spanOf: (from, to) => moved(plain.spanOf(from, to), by),
});
