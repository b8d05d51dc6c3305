/** What a doubtful citation may have meant. The year can often be computed; whether it was the year that slipped, or the number, a person has to look up. */
import type { LanguagePack } from '../languages/pack';
import type { Edit } from '../span';
import type { Said, Say } from '../speech';
import { dayOf, lastDayOf } from './calendar';
import type { Citation } from './citation';
import { yearsOf } from './council';
import type { Doubt } from './doubts';
import { holds, type Window } from './series';
import { dayInWords } from './wording';

export interface Correction {
  readonly title: Said;
  readonly edit: Edit;
}

export function corrections(doubt: Doubt, citation: Citation, pack: LanguagePack, say: Say): Correction[] {
  switch (doubt.is) {
    case 'window':
    case 'nobody': return yearsIn(doubt.window, citation).flatMap((year) => dated(year, citation, pack, say));
    case 'parenthesis': {
      const { from, to } = yearsOf(citation.number.serial);
      const reached = (year: number): boolean => from <= year && year <= to;
      return [...(reached(doubt.written) ? dated(doubt.written, citation, pack, say) : []), ...(reached(doubt.dated) ? numbered(doubt.dated, citation, say) : [])];
    }
    default: return [];
  }
}

/** The same day of another year; none for 29 February of a common one. */
function dated(year: number, { date }: Citation, pack: LanguagePack, say: Say): Correction[] {
  if (!date?.year || date.day.value > lastDayOf(date.month.value, year)) return [];
  const title = say('Date it {date}', { date: dayInWords(year * 10000 + date.month.value * 100 + date.day.value, pack) });
  return [{ title, edit: { span: date.year.span, text: String(year) } }];
}

/** «1325 (2000)» with another year; not where markup stands within. */
function numbered(year: number, { at, number }: Citation, say: Say): Correction[] {
  if (at.end - at.start !== number.text.length) return [];
  const start = at.start + number.text.lastIndexOf('(') + 1;
  return [{ title: say('Write {right}', { right: `${number.serial} (${year})` }), edit: { span: { start, end: start + 4 }, text: String(year) } }];
}

/** The year in which the day and month fall into the window; none where there are two, or years without end. */
function yearsIn(window: Window, { date }: Citation): number[] {
  const day = (date && dayOf(date)) ?? 0;
  const first = Math.floor(window.from / 10000);
  const fitting = [first, first + 1].filter((year) => holds(window, year * 10000 + (day % 10000)));
  return fitting.length === 1 ? fitting : [];
}
