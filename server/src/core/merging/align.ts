/** Which paragraph of one version is which of the other: by number, opener and likeness of words, in the order of the text. */
import { diffArrays } from 'diff';
import type { Stretch } from './reading';

/** What stands in one place of the two versions: changed or not, or in one of them alone. Indices into their stretches. */
export interface Aligned {
  readonly old?: number;
  readonly new?: number;
}

/** Everything of both, in an order that keeps each version's own; of what is deleted and added at one place the deleted comes first. */
export function align(olds: readonly Stretch[], news: readonly Stretch[]): Aligned[] {
  const aligned: Aligned[] = [];
  let [old, fresh] = [0, 0];
  let [toOld, toNew] = [0, 0];
  const between = (): void => {
    for (const pair of alike(olds, news, { old, toOld, fresh, toNew })) aligned.push(pair);
    [old, fresh] = [toOld, toNew];
  };
  for (const { added, removed, count } of diffArrays(olds.map(keyOf), news.map(keyOf), { maxEditLength: mostEdits }) ?? []) {
    if (removed) toOld += count;
    else if (added) toNew += count;
    else {
      between();
      for (let at = 0; at < count; at++) aligned.push({ old: old + at, new: fresh + at });
      [old, fresh] = [old + count, fresh + count];
      [toOld, toNew] = [old, fresh];
    }
  }
  [toOld, toNew] = [olds.length, news.length];
  between();
  return aligned;
}

/** Versions that have less in common than this are likened paragraph by paragraph. */
const mostEdits = 2000;

const keyOf = ({ key, paragraph }: Stretch): string => `${paragraph?.marker?.style ?? ''} ${key}`;

interface Gap {
  readonly old: number;
  readonly toOld: number;
  readonly fresh: number;
  readonly toNew: number;
}

/** More than this many pairs are not weighed one by one. */
const mostPairs = 40_000;

/** The pairs of paragraphs that have most in common together. */
function alike(olds: readonly Stretch[], news: readonly Stretch[], { old, toOld, fresh, toNew }: Gap): Aligned[] {
  const [rows, columns] = [toOld - old, toNew - fresh];
  const alone = (from: number, to: number, which: keyof Aligned): Aligned[] => Array.from({ length: to - from }, (_, at) => ({ [which]: from + at }));
  if (rows * columns === 0 || rows * columns > mostPairs) return [...alone(old, toOld, 'old'), ...alone(fresh, toNew, 'new')];
  const worth = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => likeness(olds[old + row], news[fresh + column])));
  const best = new Float64Array((rows + 1) * (columns + 1));
  const at = (row: number, column: number): number => best[row * (columns + 1) + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const here = worth[row]?.[column] ?? 0;
      best[row * (columns + 1) + column] = Math.max(at(row + 1, column), at(row, column + 1), here > 0 ? here + at(row + 1, column + 1) : 0);
    }
  }
  const pairs: Aligned[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const here = worth[row]?.[column] ?? 0;
    if (here > 0 && at(row, column) === here + at(row + 1, column + 1)) pairs.push({ old: old + row++, new: fresh + column++ });
    else if (at(row, column) === at(row + 1, column)) pairs.push({ old: old + row++ });
    else pairs.push({ new: fresh + column++ });
  }
  return [...pairs, ...alone(old + row, toOld, 'old'), ...alone(fresh + column, toNew, 'new')];
}

/** 0 for two that are different paragraphs; more, the more they have in common. */
export function likeness(a: Stretch | undefined, b: Stretch | undefined): number {
  if (!a || !b) return 0;
  const [ours, theirs] = [a.paragraph?.marker, b.paragraph?.marker];
  if (ours && theirs && ours.style !== theirs.style) return 0;
  if ((a.role === 'paragraph') !== (b.role === 'paragraph') && (a.paragraph ?? b.paragraph)) return 0;
  const isSameNumber = ours !== undefined && ours.label === theirs?.label;
  const opener = a.paragraph?.opener?.phrase;
  const isSameOpener = opener !== undefined && opener === b.paragraph?.opener?.phrase;
  const shared = inCommon(a.words, b.words);
  return shared >= (isSameNumber ? 0.3 : 0.5) ? shared + (isSameNumber ? 0.1 : 0) + (isSameOpener ? 0.1 : 0) : 0;
}

/** 1 when both have the same words, whatever their order. */
export function inCommon(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
