/**
 * Where a lettered or indented marker belongs in the list it stands in. «(i)» after «(h)» is a letter, after a
 * colon a roman one: the siblings decide first, not the sign (rules 4.1).
 */
import { letterValue, romanValue } from './marker';
import type { Marker } from '../tree';

/** One open level of a list; the levels of a paragraph stand outermost first. */
export interface Level {
  readonly shape: Marker['shape'];
  readonly style: Marker['style'];
  /** Column of its first marker: further in, a list of the same shape is a list of its own. */
  readonly indent: number;
  last: number;
}

/** The marker with the style and value its place gives it, and its level: 0 for the outermost of the list. */
export interface Placed {
  readonly marker: Marker;
  readonly level: number;
}

/**
 * Places the next marker and updates the open levels: deeper ones close, a new one may open.
 * @param indent the column of the marker
 * @param introduced a colon stands right before it
 */
export function place(levels: Level[], marker: Marker, indent: number, introduced: boolean): Placed {
  const { level, style, value } = choose(levels, marker, indent, introduced);
  levels.length = Math.min(levels.length, level + 1);
  const open = levels[level];
  if (open) open.last = value;
  else levels.push({ shape: marker.shape, style, indent, last: value });
  return { marker: { ...marker, style, value }, level };
}

interface Choice {
  readonly level: number;
  readonly style: Marker['style'];
  readonly value: number;
}

function choose(levels: readonly Level[], marker: Marker, indent: number, introduced: boolean): Choice {
  const same = choicesIn(levels, marker);
  const next = same.find(({ level, value }) => follows(levels[level], value, marker)) ?? sisterShape(levels, marker);
  if (next) return next;
  const first = readings(marker).find(({ value }) => value === 1);
  // Begun anew at the same column it is the same list; further in, a list of its own.
  const restarted = first && same.find(({ style, level }) => style === first.style && indent < (levels[level]?.indent ?? 0) + 2);
  // «(i)» after «(g)» or «(j)»: a letter was lost or two were swapped, unless a colon announces a list below.
  const skipped = introduced ? undefined : same.find(({ level, style, value }) => style !== first?.style && Math.abs(value - (levels[level]?.last ?? 0)) <= 2 && indent < (levels[level]?.indent ?? 0) + 2);
  if (first && skipped) return skipped;
  if (first && !restarted) return { level: levels.length, ...first };
  return restarted ?? romanBelow(levels, marker, same) ?? nearest(levels, same) ?? { level: levels.length, style: marker.style, value: marker.value };
}

/** «(ii)» below «(b)»: its (i) was lost. As letters «ii» would come far after «z». */
function romanBelow(levels: readonly Level[], marker: Marker, same: readonly Choice[]): Choice | undefined {
  const roman = readings(marker).find(({ style }) => style === 'roman');
  const isLetters = same.every(({ level, style, value }) => style === 'letter' && Math.abs(value - (levels[level]?.last ?? 0)) > 20);
  return roman && roman.value <= 3 && same.length > 0 && isLetters ? { level: levels.length, ...roman } : undefined;
}

/** The open levels that the marker could belong to, innermost first. */
function choicesIn(levels: readonly Level[], marker: Marker): Choice[] {
  return levels
    .flatMap(({ shape, style }, level) => (shape === marker.shape ? readings(marker).filter((r) => r.style === style).map((r) => ({ level, ...r })) : []))
    .reverse();
}

/** «xx)» after «(xix)»: a parenthesis was forgotten, the list goes on. */
function sisterShape(levels: readonly Level[], marker: Marker): Choice | undefined {
  const sister = ({ '(a)': 'a)', 'a)': '(a)' } as const)[marker.shape as 'a)' | '(a)'];
  return sister && choicesIn(levels, { ...marker, shape: sister }).find(({ level, value }) => value > 1 && follows(levels[level], value, marker));
}

const follows = (level: Level | undefined, value: number, { insertion }: Marker): boolean =>
  level !== undefined && (value === level.last + 1 || (insertion > 0 && value === level.last));

const nearest = (levels: readonly Level[], choices: readonly Choice[]): Choice | undefined =>
  [...choices].sort((a, b) => distance(levels, a) - distance(levels, b))[0];

const distance = (levels: readonly Level[], { level, value }: Choice): number => Math.abs(value - ((levels[level]?.last ?? 0) + 1));

/** What a marker may be: «i» is the ninth letter and the first roman number. */
export function readings({ style, value, label, shape }: Marker): { style: Marker['style']; value: number }[] {
  if (style === 'number' || shape === 'Option') return [{ style, value }];
  const letters = /[a-z]+/.exec(label)?.[0] ?? '';
  const alpha = letterValue(letters);
  const roman = romanValue(letters);
  return [...(alpha > 0 ? [{ style: 'letter' as const, value: alpha }] : []), ...(roman > 0 ? [{ style: 'roman' as const, value: roman }] : [])];
}
