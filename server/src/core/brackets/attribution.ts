/** Where a bracket says who proposed its words (rules 6.2, step 7): «EU: », « (CAN, NOR)», «(JPN) » before it. */
import type { BracketWords } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { Span } from '../span';
import type { Bracket } from '../tree';

export interface Attribution {
  /** What has to go for nobody to be named. */
  readonly span: Span;
  /** The bracket says nothing else: «[USA: delete]», «[USA, GBR, JPN]». */
  readonly whole: boolean;
}

export function attributionOf(text: string, { span, inner, attribution }: Bracket, words: BracketWords): Attribution | undefined {
  if (attribution === undefined) return undefined;
  const start = inner.start + (/^[\s*_+-]*/.exec(text.slice(inner.start, Math.min(inner.end, inner.start + longestGap)))?.[0].length ?? 0);
  const end = start + attribution.length;
  if (text.startsWith(attribution, start)) {
    const after = text.slice(end, Math.min(inner.end, end + longestGap));
    if (positionOf(words).test(after) || after.trim() === '') return { span, whole: true };
    const colon = /^[*_]{0,3}\s*:[*_]{0,3}\s*/.exec(after)?.[0];
    if (colon) return { span: { start: inner.start, end: end + colon.length }, whole: false };
  }
  const listed = `(${attribution})`;
  const gap = /\s*$/.exec(text.slice(Math.max(inner.start, inner.end - longestGap), inner.end))?.[0].length ?? 0;
  const places: readonly [string, number][] = [
    [` ${listed}`, inner.end - gap - listed.length - 1],
    [`${listed} `, span.start - listed.length - 1],
    [` ${listed}`, span.end],
  ];
  const found = places.find(([form, at]) => at >= 0 && text.startsWith(form, at));
  return found && { span: { start: found[1], end: found[1] + found[0].length }, whole: false };
}

/** Between the bracket, the name, its colon and what the delegation does. */
const longestGap = 30;

const positionOf = once(({ positions }: BracketWords) => new RegExp(`^[*_]{0,3}\\s*:?[*_]{0,3}\\s*${anyOf(positions)}[.!]?(?:\\s|$)`));
