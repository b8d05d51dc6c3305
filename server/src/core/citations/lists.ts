/** Citations that stand in one list: «resolutions 74/247 of 27 December 2019, 75/282 of 26 May 2021 and 75/1». */
import { lazily } from '../lazily';
import { dayOf } from './calendar';
import type { Citation } from './citation';

export function listsOf(citations: readonly Citation[]): Citation[][] {
  const lists: Citation[][] = [];
  for (const citation of citations) {
    const open = lists.at(-1);
    if (citation.item > 0 && open) open.push(citation);
    else lists.push([citation]);
  }
  return lists;
}

/** Those that have a date of their own, or share the one behind the next: «60/2 and 60/14 of 6 October 2025». */
export function datedIn(list: readonly Citation[]): Citation[] {
  const last = list.findLastIndex(({ date }) => date);
  return list.slice(0, last + 1);
}

/** The days of the items, each its own or the one behind it that it shares. */
function daysIn(list: readonly Citation[]): readonly (number | undefined)[] {
  const days: (number | undefined)[] = [];
  for (const { date } of [...list].reverse()) days.push(date ? dayOf(date) : days.at(-1));
  return days.reverse();
}

/** The first item that stands behind a later one, by its number and, where there is one, by its date: «77/262 of 2022, 77/253 B of 2023» is in order. */
export function outOfOrder(list: readonly Citation[]): { readonly before: Citation; readonly citation: Citation } | undefined {
  const days = lazily(() => daysIn(list));
  for (const [index, citation] of list.entries()) {
    const before = list[index - 1];
    if (!before || compareNumbers(before, citation) <= 0) continue;
    const [first, second] = [days()[index - 1], days()[index]];
    if (first === undefined || second === undefined || first >= second) return { before, citation };
  }
  return undefined;
}

/** Below zero when the first was adopted before the second, as far as their numbers tell; 0 when they do not. */
export function compareNumbers({ kind, number: a }: Citation, { kind: other, number: b }: Citation): number {
  if (kind !== other || a.shape !== b.shape || a.special !== b.special || a.shape === 'other') return 0;
  const bySession = a.shape === 'session' ? a.session - b.session : 0;
  return bySession || a.serial - b.serial || (a.letters ?? '').localeCompare(b.letters ?? '');
}
