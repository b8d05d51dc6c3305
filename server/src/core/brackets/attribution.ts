/** Who proposed the words of a bracket, and where it says so (rules 6.2, step 7): «EU: », « (CAN, NOR)», «(JPN) » before it. */
import type { BracketWords } from './words';
import { anyOf, once } from '../languages/patterns';
import type { Span } from '../span';
import type { Bracket } from '../tree';

/**
 * «EU, supported by Norway», «CAN, NOR»; undefined when nobody is named.
 * @param before the characters before the bracket, `after` those after it
 */
export function proposerOf(inner: string, before: string, after: string, words: BracketWords): string | undefined {
  const { position } = patternsOf(words);
  const by =
    beforeColon(inner, words) ??
    atEnd.exec(inner)?.[1] ??
    position.exec(inner)?.[1] ??
    rightBefore(before, words) ??
    /^ \(([A-Z]{2,4}(?:, [A-Z]{2,4})*)\)/.exec(after)?.[1];
  if (by === undefined || !isDelegation(by, words)) return undefined;
  const named = inner.endsWith(`(${by})`) ? inner.slice(0, -by.length - 2) : after.startsWith(` (${by})`) ? inner : '';
  return isAcronymOf(by, named) ? undefined : by;
}

/** «as appropriate (CAN, NOR)» */
const atEnd = /\(([A-Z]{2,4}(?:, [A-Z]{2,4})*)\)$/;

/** «USA, GBR, JPN» */
export const isListOfNames = (inner: string): boolean => /^[A-Z]{2,4}(?:, [A-Z]{2,4})+$/.test(inner);

/** «EU» of «EU: »; of what is a list, «EU, Norway: », all have to be delegations: other words may stand before a colon too. */
function beforeColon(inner: string, words: BracketWords): string | undefined {
  const by = patternsOf(words).proposal.exec(inner)?.[1];
  if (by === undefined) return undefined;
  const { makers } = namesIn(by, words);
  return makers.length === 1 || makers.every((name) => isName(name, words)) ? by : undefined;
}

/** Where the words begin after «EU: » at the offset; undefined where nobody is named, or only a wish is told. */
export function afterName(text: string, at: number, words: BracketWords): number | undefined {
  const within = /^[^\][\r\n]*/.exec(text.slice(at, at + longestNames + longestGap))?.[0] ?? '';
  const by = beforeColon(within, words);
  const head = by === undefined || !isDelegation(by, words) ? undefined : patternsOf(words).proposal.exec(within)?.[0];
  return head === undefined || wishIn(within.slice(head.length), words) !== undefined ? undefined : at + head.length;
}

/** «EU: delete», «USA reserves»: what stands between two brackets and is no wording. */
export function isWish(inner: string, words: BracketWords): boolean {
  const by = proposerOf(inner, '', '', words);
  return by !== undefined && inner.startsWith(by) && wishIn(inner.slice(by.length), words) !== undefined;
}

/** «(JPN) »; but behind another bracket a name is that one's, «[soon] (CAN) [later] (NOR)», unless that has one. */
function rightBefore(before: string, words: BracketWords): string | undefined {
  const found = /(?:[[［]([^\][］［]*)[\]］] )?\(([A-Z]{2,4}(?:, [A-Z]{2,4})*)\) $/.exec(before);
  const [, other, by] = found ?? [];
  return other === undefined || beforeColon(other, words) !== undefined || atEnd.test(other) ? by : undefined;
}

function isDelegation(by: string, words: BracketWords): boolean {
  const [first = by] = namesIn(by, words).makers;
  return isName(first, words);
}

const isName = (name: string, words: BracketWords): boolean => /^[A-Z]{2,3}$/.test(name) || knownNames(words).has(name.toLowerCase());

/** Every name is on our list, or several are named by their codes; a single «GDP» may be anything. */
export function isSurelyNamed(by: string, words: BracketWords): boolean {
  const { makers } = namesIn(by, words);
  return makers.length > 1 || makers.every((name) => knownNames(words).has(name.toLowerCase()));
}

/** «Annex» of «Annex: …»: one that is on no list and may be somebody's all the same. */
export function mayBeNamed(inner: string, words: BracketWords): boolean {
  const by = patternsOf(words).proposal.exec(inner)?.[1] ?? '';
  return /^\p{Lu}\P{N}*$/u.test(by) && by.split(' ').length <= 4;
}

const knownNames = once(({ delegations }: BracketWords) => new Set(delegations.map((name) => name.toLowerCase())));

/** Who proposes and who only supports it: «Switzerland» and «Kenya» of «Switzerland, supported by Kenya». */
export interface Names {
  readonly makers: readonly string[];
  readonly supporters: readonly string[];
}

/** The delegations in a bracket's attribution, in its order; one whose name has an «and» in it is one: «G77 and China». */
export function namesIn(by: string, words: BracketWords): Names {
  const { support, joint } = patternsOf(words);
  const split = (list: string | undefined) => (list ?? '').split(',').flatMap((part) => {
    const name = part.trim();
    return isName(name, words) ? [name] : name.split(joint).map((one) => one.trim());
  }).filter((name) => name !== '');
  const [makers, supporters] = by.split(support);
  return { makers: split(makers), supporters: split(supporters) };
}

/** All of them, whether they propose or support, each once: «EU», «Norway». */
export function delegationsIn(attribution: string, words: BracketWords): string[] {
  const { makers, supporters } = namesIn(attribution, words);
  return [...new Set([...makers, ...supporters])];
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
  /** The names alone: «USA, GBR, JPN». */
  readonly names: Span;
  /** What they would like, in lower case: "delete". */
  readonly wish?: string;
}

/** The bracket with the name outside it: «(JPN) [where feasible]». */
export function withItsName(text: string, bracket: Bracket, words: BracketWords): Span {
  const { span } = bracket;
  const named = attributionOf(text, bracket, words)?.span ?? span;
  return { start: Math.min(span.start, named.start), end: Math.max(span.end, named.end) };
}

/** Where a bracket names whoever proposed its words; undefined when it names nobody. */
export function attributionOf(text: string, { span, inner, attribution }: Bracket, words: BracketWords): Attribution | undefined {
  if (attribution === undefined) return undefined;
  const start = inner.start + (/^[\s*_+-]*/.exec(text.slice(inner.start, Math.min(inner.end, inner.start + longestGap)))?.[0].length ?? 0);
  const end = start + attribution.length;
  if (text.startsWith(attribution, start)) {
    const after = text.slice(end, Math.min(inner.end, end + longestGap));
    const wish = wishIn(after, words);
    if (wish !== undefined || after.trim() === '') return { span, whole: true, names: { start, end }, ...(wish === undefined ? {} : { wish }) };
    const colon = /^[*_]{0,3}\s*:[*_]{0,3}\s*/.exec(after)?.[0];
    if (colon) return { span: { start: inner.start, end: end + colon.length }, whole: false, names: { start, end } };
  }
  const listed = `(${attribution})`;
  const gap = /\s*$/.exec(text.slice(Math.max(inner.start, inner.end - longestGap), inner.end))?.[0].length ?? 0;
  const places: readonly [string, number][] = [
    [` ${listed}`, inner.end - gap - listed.length - 1],
    [`${listed} `, span.start - listed.length - 1],
    [` ${listed}`, span.end],
  ];
  const found = places.find(([form, at]) => at >= 0 && text.startsWith(form, at));
  if (!found) return undefined;
  const [form, at] = found;
  const names = at + form.indexOf(attribution);
  return { span: { start: at, end: at + form.length }, whole: false, names: { start: names, end: names + attribution.length } };
}

function wishIn(after: string, words: BracketWords): string | undefined {
  const { wish, soleWish } = patternsOf(words);
  return (wish.exec(after) ?? soleWish.exec(after))?.[1]?.toLowerCase();
}

/** Between the bracket, the name, its colon and what the delegation does. */
const longestGap = 30;
/** More characters than this before a colon are no names. */
const longestNames = 120;

const patternsOf = once(({ positions, support, joint }: BracketWords) => ({
  /** «EU, supported by Norway: » */
  proposal: new RegExp(`^[+-]?\\s*([^:;.]{2,${longestNames}}?)\\s*:\\s`),
  /** «USA reserves» */
  position: new RegExp(`^([A-Z]{2,4}|[A-Z][\\w ]{2,30}?) ${anyOf(positions)}\\b`),
  /** «: delete» after the name; with a capital, nothing may follow: it could begin a paragraph. */
  wish: new RegExp(`^[*_]{0,3}\\s*:?[*_]{0,3}\\s*(${anyOf(positions)})[.!]?(?:\\s|$)`),
  soleWish: new RegExp(`^[*_]{0,3}\\s*:?[*_]{0,3}\\s*(${anyOf(positions)})[.!*_\\s]*$`, 'i'),
  /** « supported by », with a comma before it or without. */
  support: new RegExp(`,? ${anyOf([support])} `),
  /** What stands between two that propose together, beside the comma. */
  joint: new RegExp(joint.map((word) => (/^\p{L}/u.test(word) ? ` ${anyOf([word])} ` : ` ?${anyOf([word])} ?`)).join('|')),
}));
