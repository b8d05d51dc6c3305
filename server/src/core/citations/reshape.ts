/** How a citation that is written in a makeshift way reads in good order (rules 7.1, 7.3 CIT-5). */
import { textOf, type Edit } from '../span';
import type { Citation, CitedNumber } from './citation';
import { yearsOf } from './council';
import { compareNumbers } from './lists';

/** A number with its spaces and its letter where they belong: «217 A (III)» for «217(III)A», «68/247 B» for «68/247B». */
export function inGoodOrder({ shape, letters = '', text }: CitedNumber): string {
  if (shape === 'session') return letters ? `${text.slice(0, -letters.length).trimEnd()} ${letters}` : text;
  if (shape !== 'roman' && shape !== 'year') return text;
  const [serial = '', parenthesis = ''] = [/^\d+/.exec(text)?.[0], /\([^()]*\)/.exec(text)?.[0]];
  return [serial, ...(letters ? [letters] : []), parenthesis].join(' ');
}

/** The Security Council's numbers as the draft writes them in full: «1325 (2000)» by 1325. */
export const numbersWithYear = (citations: readonly Citation[]): ReadonlyMap<number, string> =>
  new Map(citations.flatMap(({ number }) => (number.shape === 'year' ? [[number.serial, number.text] as const] : [])));

/** «1325 (2000)» for «1325»: as the draft says elsewhere, or as the numbers of the Council tell; undefined at the turn of a year. */
export function withYear({ number: { serial } }: Citation, numbered: ReadonlyMap<number, string>): string | undefined {
  const { from, to } = yearsOf(serial);
  return numbered.get(serial) ?? (from === to ? `${serial} (${from})` : undefined);
}

/** The items of a list in the order of their numbers; undefined where a date is shared or markup stands between them. */
export function inOrder(text: string, list: readonly Citation[]): Edit[] | undefined {
  const dated = list.filter(({ date }) => date).length;
  const spans = list.map(({ at, date }) => ({ start: at.start, end: date?.span.end ?? at.end }));
  const marked = spans.some(({ end }, index) => /[[\]*_<(]/.test(text.slice(end, spans[index + 1]?.start ?? end)));
  if (marked || (dated > 0 && dated < list.length)) return undefined;
  const sorted = list.map((citation, index) => ({ citation, span: spans[index] ?? citation.at })).sort((a, b) => compareNumbers(a.citation, b.citation));
  return spans.map((span, index) => ({ span, text: textOf(text, sorted[index]?.span ?? span) }));
}
