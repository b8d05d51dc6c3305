/** The calendar of the drafts: Gregorian, days written as one figure, 20191227. */
import type { DateMention } from './citation';

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month; 0 for a month that there is not. Without a year, February has 29. */
export function lastDayOf(month: number, year?: number): number {
  const isCommon = year !== undefined && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && isCommon ? 28 : (lengths[month - 1] ?? 0);
}

export const isPossible = ({ day, month, year }: DateMention): boolean => day.value >= 1 && day.value <= lastDayOf(month.value, year?.value);

/** 0 for Sunday. */
export const weekdayOf = (day: number, month: number, year: number): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** 20191227; undefined when no year is said. */
export const dayOf = ({ day, month, year }: DateMention): number | undefined => year && year.value * 10000 + month.value * 100 + day.value;
