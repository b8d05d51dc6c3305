/** Who proposed the words of a bracket, and where it says so (rules 6.2, step 7): «EU: », « (CAN, NOR)», «(JPN) » before it. */
import type { BracketWords } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { Span } from '../span';
import type { Bracket } from '../tree';

/**
 * «EU, supported by Norway», «CAN, NOR»; undefined when nobody is named.
 * @param before the characters before the bracket, `after` those after it
 */
export function proposerOf(inner: string, before: string, after: string, words: BracketWords): string | undefined {
  const { proposal, position } = patternsOf(words);
  const by =
    proposal.exec(inner)?.[1] ??
    /\(([A-Z]{2,4}(?:, [A-Z]{2,4})*)\)$/.exec(inner)?.[1] ??
    position.exec(inner)?.[1] ??
    /\(([A-Z]{2,4}(?:, [A-Z]{2,4})*)\) $/.exec(before)?.[1] ??
    /^ \(([A-Z]{2,4}(?:, [A-Z]{2,4})*)\)/.exec(after)?.[1];
  if (by === undefined || !isDelegation(by, words)) return undefined;
  const named = inner.endsWith(`(${by})`) ? inner.slice(0, -by.length - 2) : after.startsWith(` (${by})`) ? inner : '';
  return isAcronymOf(by, named) ? undefined : by;
}

/** «USA, GBR, JPN» */
export const isListOfNames = (inner: string): boolean => /^[A-Z]{2,4}(?:, [A-Z]{2,4})+$/.test(inner);

function isDelegation(by: string, words: BracketWords): boolean {
  const first = by.split(patternsOf(words).between)[0] ?? by;
  return /^[A-Z]{2,3}$/.test(first) || words.delegations.some((name) => name.toLowerCase() === first.toLowerCase());
}

/** «EU», «Norway» of «EU, supported by Norway». */
export function delegationsIn(attribution: string, words: BracketWords): string[] {
  const { between, supporting } = patternsOf(words);
  return [...new Set(attribution.split(between).map((name) => name.replace(supporting, '').trim()).filter((name) => name !== ''))];
}

/** «GDP» after «gross domestic product»: short for the words, and nobody's name. */
function isAcronymOf(short: string, before: string): boolean {
  const initials = before.trim().split(/[\s-]+/).slice(-short.length).map((word) => word.charAt(0).toUpperCase());
  return initials.length === short.length && initials.join('') === short;
}

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
    if (patternsOf(words).wish.test(after) || after.trim() === '') return { span, whole: true };
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

const patternsOf = once(({ positions, support }: BracketWords) => ({
  /** «EU, supported by Norway: » */
  proposal: new RegExp(`^[+-]?\\s*([^:;,.]{2,60}?(?:, ${anyOf([support])} [^:]{2,60})?)\\s*:\\s`),
  /** «USA reserves» */
  position: new RegExp(`^([A-Z]{2,4}|[A-Z][\\w ]{2,30}?) ${anyOf(positions)}\\b`),
  /** «: delete» after the name. */
  wish: new RegExp(`^[*_]{0,3}\\s*:?[*_]{0,3}\\s*${anyOf(positions)}[.!]?(?:\\s|$)`),
  /** What stands between the delegations of a proposal. */
  between: new RegExp(`, | ${anyOf([support])} `),
  /** «supported by » after the comma. */
  supporting: new RegExp(`^${anyOf([support])} `),
}));
