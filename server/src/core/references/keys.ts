/** How a number or letter is looked up, however it is written: «8 bis», «8bis.» and «OP8-bis» are one (rules 4.3). */
import { ordinalIndex } from '../parse/marker';
import type { Marker } from '../tree';

export const keyOf = (value: number, insertion: number, alternative = 0): string =>
  `${value}${insertion > 0 ? `/${insertion}` : ''}${alternative > 0 ? ` alt ${alternative}` : ''}`;

/** A letter goes by what is written: (i) may be the ninth letter or the first roman number. */
export function keyOfMarker({ style, value, insertion, alternative, label }: Marker): string {
  return style === 'number' ? keyOf(value, insertion, alternative) : (/[a-z]+/.exec(label)?.[0] ?? '');
}

/** «8», «bis», «alt 2» */
export const keyOfNumber = (digits: string, ordinal: string | undefined, alternative: string | undefined): string =>
  keyOf(Number(digits), ordinalIndex(ordinal), alternative === undefined ? 0 : Number(/\d+/.exec(alternative)?.[0] ?? 1));

/** «6» for «6 alt»: what is left of the choice once it is made. */
export const keyWithoutChoice = (key: string): string => key.replace(/ alt \d+$/, '');

/** «6 alt» for «6»: the first thing there would be to choose. */
export const withChoice = (key: string): string => `${key} alt 1`;
