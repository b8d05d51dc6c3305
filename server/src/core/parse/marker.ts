/** Markers: «1.», «[8bis.», «OP6 alt», «(a)», «(iv)» ↔ style and value. Forms: drafting rules 4.1 to 4.3. */
import type { Span } from '../span';
import type { Marker } from '../tree';

/** Latin ordinals in order; the second spelling of the ninth is accepted (rules 4.3). */
const ordinals = [
  'bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies', 'undecies', 'duodecies', 'terdecies', 'quaterdecies',
  'quindecies', 'sexdecies', 'septdecies', 'octodecies', 'novodecies', 'vicies',
];
const otherSpellings: Readonly<Record<string, string>> = { nonies: 'novies', septendecies: 'septdecies', novendecies: 'novodecies' };
/** All of them as part of a pattern, the longest first. */
export const ordinalWords = [...ordinals, ...Object.keys(otherSpellings)].sort((a, b) => b.length - a.length).join('|');

/** 0 for none, 1 for «bis», 2 for «ter». */
export const ordinalIndex = (word: string | undefined): number => {
  const lower = word?.toLowerCase() ?? '';
  return ordinals.indexOf(otherSpellings[lower] ?? lower) + 1;
};
/** The number of the last ordinal that there is a word for. */
export const lastOrdinal = ordinals.length;
export const ordinalName = (index: number): string => ordinals[index - 1] ?? '';

const numberWith = (suffix: string): RegExp => new RegExp(
  String.raw`(?<open>\()?(?:(?<part>OP|PP) ?\.?)?(?<digits>\d{1,3})` +
    suffix +
    String.raw`(?<alt>[.\- \u00a0]{0,2}alt\b\.?(?: ?(?<which>\d{1,2})\b)?)?(?<stop>[*_]{0,2}[.):]|\.\)|[,;](?=[ \t]+[*_]{1,2}\p{L}))?`,
  'iydu',
);
const number = numberWith(String.raw`(?<suffix>[.\- \u00a0]{0,2}[*_]?(?<ordinal>${ordinalWords})\b[*_]?)?`);
/** «6. Decies to …»: a sentence with a slip in its verb, not the tenth insertion. */
const sentence = /^\d{1,3}\. [*_]{0,2}\p{Lu}\p{Ll}+[*_]{0,2} \p{Ll}/u;
const numberOfSentence = numberWith('');
/** «(a)», «a.», and «(*a*)» with its letter in italics. */
const letter = new RegExp(String.raw`(?:(?<open>\()(?<emphasis>[*_])?)?(?<digits>[a-z]{1,2}|[ivxl]{1,6})\k<emphasis>(?<stop>[.)])(?<suffix> ?[*_]?(?<ordinal>${ordinalWords})\b[*_]?)?`, 'yd');
const label = /(?:Option|Alternative|Alt\.?) ?(?<which>\d{1,2}|[A-Z])\b(?<stop>[.:)]|(?= |$|\]))/yd;

/**
 * The marker that begins at the offset, or undefined. Reads at most a few dozen characters. What follows a
 * marker has to look like the start of a paragraph, so that «72/93.», «1.5 million» and «7 July» are none.
 */
export function markerAt(text: string, offset: number): Marker | undefined {
  return numberAt(text, offset) ?? letterAt(text, offset) ?? labelAt(text, offset);
}

function numberAt(text: string, offset: number): Marker | undefined {
  const match = exec(sentence.test(text.slice(offset, offset + 40)) ? numberOfSentence : number, text, offset);
  if (!match) return undefined;
  const { open, part, digits = '', suffix, ordinal, alt, which, stop } = match.groups;
  const { end } = match;
  if (open && !stop?.endsWith(')')) return undefined;
  if (!open && stop?.endsWith('.)')) return undefined;
  const named = Boolean(part || ordinal || alt);
  if (!stop && !named && !/^(?:[ \t]+[-–][ \t]+(?=\p{L})|[ \t]+(?=[*_]{1,2}\p{Lu}))/u.test(text.slice(end, end + 8))) return undefined;
  if (stop?.endsWith(':') && !named) return undefined;
  if (!followed(text, end, named)) return undefined;
  const suffixText = suffix ? suffix.replace(/[*_]/g, '') : '';
  return {
    span: { start: offset, end },
    label: `${part ?? ''}${digits}${suffixText}${alt ? alt.replace(/\.$/, '') : ''}`,
    style: 'number',
    shape: open ? '(1)' : stop?.endsWith(')') ? '1)' : '1.',
    value: Number(digits),
    insertion: ordinalIndex(ordinal),
    alternative: alt ? Number(which ?? 1) : 0,
    digits: match.at('digits'),
    ...(suffix ? { suffix: match.at('suffix') } : {}),
  };
}

function letterAt(text: string, offset: number): Marker | undefined {
  const match = exec(letter, text, offset);
  if (!match) return undefined;
  const { open, digits = '', stop = '', suffix, ordinal } = match.groups;
  const { end } = match;
  if (open && stop !== ')') return undefined;
  const alpha = letterValue(digits);
  const roman = romanValue(digits);
  if (alpha === 0 && roman === 0) return undefined;
  if (!followed(text, end, false)) return undefined;
  const style = alpha > 0 && !(roman > 0 && digits.length > 1) ? 'letter' : 'roman';
  return {
    span: { start: offset, end },
    label: `${open ?? ''}${digits}${stop === ')' ? ')' : ''}${suffix ? suffix.replace(/[*_]/g, '') : ''}`,
    style,
    shape: open ? '(a)' : stop === ')' ? 'a)' : 'a.',
    value: style === 'letter' ? alpha : roman,
    insertion: ordinalIndex(ordinal),
    alternative: 0,
    digits: match.at('digits'),
    ...(suffix ? { suffix: match.at('suffix') } : {}),
  };
}

function labelAt(text: string, offset: number): Marker | undefined {
  const match = exec(label, text, offset);
  if (!match) return undefined;
  const { which = '' } = match.groups;
  const { end } = match;
  const value = /\d/.test(which) ? Number(which) : which.charCodeAt(0) - 64;
  return {
    span: { start: offset, end }, label: text.slice(offset, end).replace(/[.:)]$/, ''), style: 'label', shape: 'Option',
    value, insertion: 0, alternative: value, digits: match.at('which'),
  };
}

/** A paragraph, a bracket, an emphasis mark or nothing stands after a marker: never a digit or a letter run on. */
function followed(text: string, end: number, named: boolean): boolean {
  const next = text.charAt(end);
  return next === '' || /[\s*_[\]~“"]/.test(next) || (named && next !== '/' && !/\p{L}|\d/u.test(next));
}

interface Match {
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly at: (group: string) => Span;
}

function exec(pattern: RegExp, text: string, offset: number): Match | undefined {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const at = (group: string): Span => {
    const [start, end] = match.indices?.groups?.[group] ?? [offset, offset];
    return { start, end };
  };
  return { end: offset + match[0].length, groups: match.groups ?? {}, at };
}

/** 1 for a, 26 for z, 27 for aa, 28 for bb (rules 4.1: doubled, not ab); 0 when it is no such letter. */
export function letterValue(letters: string): number {
  const first = letters.charCodeAt(0) - 96;
  if (first < 1 || first > 26) return 0;
  return [...letters].every((other) => other === letters[0]) ? first + 26 * (letters.length - 1) : 0;
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** 4 for iv; 0 when it is not a well-formed roman number in lower case. */
export function romanValue(letters: string): number {
  let value = 0;
  for (let at = 0; at < letters.length; at++) {
    const here = romanDigits[letters[at] ?? ''] ?? 0;
    if (here === 0) return 0;
    value += here < (romanDigits[letters[at + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value > 0 && romanOf(value) === letters ? value : 0;
}

/** "iv" for 4. */
export function romanOf(value: number): string {
  const steps: readonly (readonly [number, string])[] = [[100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
  let rest = value;
  return steps.map(([worth, letters]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return letters.repeat(times);
  }).join('');
}

/** "b" for 2, "aa" for 27. */
export const letterOf = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

/** The digits or letters of a value in a marker's own style. */
export const digitsFor = (style: Marker['style'], value: number): string =>
  style === 'letter' ? letterOf(value) : style === 'roman' ? romanOf(value) : String(value);
