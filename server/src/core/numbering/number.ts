/** The number or letter that a paragraph is to have, and how it is written. */
import { digitsFor, ordinalName } from '../parse/marker';
import { keyOf } from '../references/keys';
import type { Marker } from '../tree';

/** 8, or 8 with bis; for a subparagraph 2 is (b). */
export interface NewNumber {
  readonly value: number;
  readonly insertion: number;
  /** Given where a choice changes places with another; otherwise what is an alternative stays the one it is. */
  readonly alternative?: number;
}

export const isSameNumber = (a: NewNumber, b: NewNumber): boolean =>
  a.value === b.value && a.insertion === b.insertion && (a.alternative === undefined || b.alternative === undefined || a.alternative === b.alternative);

/** As a reference would look it up: "8/1", "b". */
export const keyFor = ({ style, alternative }: Marker, number: NewNumber): string =>
  style === 'number' ? keyOf(number.value, number.insertion, number.alternative ?? alternative) : digitsFor(style, number.value);

/**
 * «8 bis»: the ordinal in the manner (space, italics) in which the old one was written, and the words of a choice kept.
 * @param old what stood behind the digits: « *ter*», « alt 2»
 * @param model how insertions are written in this draft, for a number that had none
 */
export function written({ value, insertion, alternative }: NewNumber, style: Marker['style'], old: string, model = ''): string {
  const at = old.search(/[.\- \u00a0]{0,2}alt\b/i);
  const choice = at < 0 ? '' : old.slice(at);
  const before = at < 0 ? old : old.slice(0, at);
  const inserted = ordinalLike(/\p{L}/u.test(before) ? before : model, insertion);
  return digitsFor(style, value) + inserted + (alternative === undefined ? choice : chosen(alternative));
}

/** « *ter*» for « *bis*»; nothing for no insertion. */
export const ordinalLike = (manner: string, insertion: number): string =>
  insertion === 0 ? '' : /\p{L}/u.test(manner) ? manner.replace(/\p{L}+/u, ordinalName(insertion)) : ordinalName(insertion);

const chosen = (alternative: number): string => (alternative === 0 ? '' : alternative === 1 ? ' alt' : ` alt ${alternative}`);

/** The label of a marker with its new number: "OP7 alt", "(c)". */
export const labelled = ({ label, style }: Pick<Marker, 'label' | 'style'>, number: NewNumber): string =>
  style === 'number'
    ? label.replace(/\d.*$/, (old) => written(number, style, old.replace(/^\d+/, '')))
    : label.replace(/[a-z]+/, digitsFor(style, number.value));
