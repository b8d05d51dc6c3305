/** The calendar of the drafts: Gregorian, days written as one figure, 20191227. */
import type { DateMention } from './citation';

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month; 0 for a month that there is not. Without a year, February has 29. */
export function lastDayOf(month: number, year?: number): number {
  const isCommon = year !== undefined && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && isCommon ? 28 : (lengths[month - 1] ?? 0);
}

/** Why a date is no day of the calendar: no such month, no 29 February that year, no such day. Undefined when it is one. */
export function faultOf(day: number, month: number, year?: number): 'month' | 'leap' | 'day' | undefined {
  const last = lastDayOf(month, year);
  if (day >= 1 && day <= last) return undefined;
  return last === 0 ? 'month' : last === 28 && day === 29 ? 'leap' : 'day';
}

export const isPossible = ({ day, month, year }: DateMention): boolean => faultOf(day.value, month.value, year?.value) === undefined;

/** 0 for Sunday. */
export const weekdayOf = (day: number, month: number, year: number): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** 20191227; undefined when no year is said. */
export const dayOf = ({ day, month, year }: DateMention): number | undefined => year && year.value * 10000 + month.value * 100 + day.value;
