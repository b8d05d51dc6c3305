/** Dates as values: a day of the calendar, a period or a list of days, as United Nations documents write them. */
import { faultOf, lastDayOf, weekdayOf } from '../citations/calendar';
import { dateAt } from '../citations/dates';
import type { DateMention } from '../citations/citation';
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import { plainText } from '../plain-text';
import type { Say } from '../speech';
import { reshaped } from '../terms/find';
import { written, type Judge, type Judgement } from './judgement';

export const judgeDate: Judge = (value, pack, say) => {
  const days = daysIn(value, pack);
  if (!days) {
    return { says: say('“{said}” is not written as a date. Write day, month and year, such as {example}.', { said: value, example: pack.blanks.examples.date ?? '' }), proposed: [] };
  }
  const amiss = faultIn(days.map(({ date }) => date), pack, say);
  if (amiss) return amiss;
  const right = days.map(({ before, words }) => before + words).join('');
  return right === value ? undefined : written(value, right, say);
};

/** One day of the value as it should be written, with what stands between it and the day before. */
interface Day {
  readonly before: string;
  readonly words: string;
  readonly date: Figures;
}

/** In the value the day may leave its month and year to the next: they are filled in here. */
interface Figures {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly weekday?: number;
}

/** Undefined where a piece of the value is no day. The last piece tells month and year for those that leave them out. */
function daysIn(value: string, pack: LanguagePack): Day[] | undefined {
  const { from, between } = patternsOf(pack);
  const begins = from.exec(value)?.[0] ?? '';
  const pieces = figured(reshaped(value.slice(begins.length), pack.terms)).split(between);
  const days: Day[] = [];
  let next: Figures | undefined;
  for (let at = pieces.length - 1; at >= 0; at -= 2) {
    const day = dayIn(pieces[at] ?? '', next, pack);
    if (!day) return undefined;
    days.unshift({ before: at === 0 ? begins : mark(pieces[at - 1] ?? ''), ...day });
    next = day.date;
  }
  return days;
}

/** A hyphen between two days is meant for a dash. */
const mark = (between: string): string => (/^\s*[–-]\s*$/.test(between) ? '–' : between);

/** «27.12.2019», «27/12/2019» where the order is plain. */
const figured = (value: string): string =>
  value.replace(/^(\d{1,2})([./])(\d{1,2})\2([12]\d{3})$/, (whole, day: string, sign: string, month: string, year: string) =>
    sign === '.' || Number(day) > 12 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : whole);

const patternsOf = once(({ blanks, structure, citations }: LanguagePack) => ({
  from: new RegExp(`^${anyOf(blanks.fromDay)} `, 'i'),
  // «29–31 January», «29 January - 9 February», «3, 5 and 7 June»; the commas of «Friday, 27 January» and «January 29, 2024» are none.
  between: new RegExp(`(\\s*–\\s*|\\s+-\\s+|(?<=\\p{L}|(?<!\\d)\\d{1,2}|\\s\\d{4})-(?=\\d{1,2}\\s\\p{L})|(?<=\\p{L})-(?=\\d|${anyOf(structure.months)})|,? ${anyOf(blanks.between)} |(?<!${anyOf(citations.weekdays)}), (?!\\d{4}))`, 'u'),
  /** «January 29», of which the calendar reader would see the year first. */
  monthFirst: new RegExp(`^(${anyOf(structure.months)}) (\\d{1,2})$`),
}));

function dayIn(piece: string, next: Figures | undefined, pack: LanguagePack): Pick<Day, 'words' | 'date'> | undefined {
  const { months } = pack.structure;
  const said = piece.trim().replace(/\s+/g, ' ').replace(patternsOf(pack).monthFirst, '$2 $1');
  if (/^\d{1,2}$/.test(said)) return next && { words: String(Number(said)), date: withoutWeekday({ ...next, day: Number(said) }) };
  const plain = plainText(said);
  const found = dateAt(plain, 0, pack);
  if (!found || found.to !== plain.words.length) return undefined;
  const { day, month, year, weekday } = figuresOf(found.date);
  const name = months[month - 1];
  const words = [weekday === undefined ? '' : `${pack.citations.weekdays[weekday]},`, day, name ?? month, year ?? ''].filter((word) => word !== '').join(' ');
  const within = year ?? next?.year;
  return { words, date: { day, month, ...(within === undefined ? {} : { year: within }), ...(weekday === undefined ? {} : { weekday }) } };
}

const withoutWeekday = ({ day, month, year }: Figures): Figures => ({ day, month, ...(year === undefined ? {} : { year }) });

const figuresOf = ({ day, month, year, weekday }: DateMention): Figures => ({
  day: day.value, month: month.value, ...(year ? { year: year.value } : {}), ...(weekday ? { weekday: weekday.value } : {}),
});

function faultIn(dates: readonly Figures[], pack: LanguagePack, say: Say): Judgement | undefined {
  const { structure: { months }, citations: { weekdays } } = pack;
  for (const { day, month, year, weekday } of dates) {
    const name = months[month - 1] ?? '';
    const date = [day, name || month, year ?? ''].join(' ').trim();
    switch (faultOf(day, month, year)) {
      case 'month': return lookUp(say('{date} is not in the calendar: there are twelve months. Look the date up.', { date }));
      case 'leap': return lookUp(say('{date} is not in the calendar: {year} was no leap year, and its February has 28 days. Look the date up.', { date, year: year ?? '' }));
      case 'day': return lookUp(say('{date} is not in the calendar: {month} has {last} days. Look the date up.', { date, month: name, last: lastDayOf(month, year) }));
    }
    const right = year === undefined ? undefined : weekdayOf(day, month, year);
    if (weekday !== undefined && right !== undefined && weekday !== right) {
      return lookUp(say('{date}: that day is a {weekday}. Check the weekday and the date.', { date, weekday: weekdays[right] ?? '' }));
    }
  }
  const isLater = dates.some((date, index) => index > 0 && isBefore(date, dates[index - 1] ?? date));
  return isLater ? lookUp(say('The first of these days comes after the last. Check the dates.')) : undefined;
}

const lookUp = (says: Judgement['says']): Judgement => ({ says, proposed: [] });

/** Without a year, January may follow December. */
const isBefore = (a: Figures, b: Figures): boolean => (a.year === undefined || b.year === undefined ? a.month === b.month && a.day < b.day : orderOf(a) < orderOf(b));
const orderOf = ({ day, month, year = 0 }: Figures): number => year * 10_000 + month * 100 + day;
