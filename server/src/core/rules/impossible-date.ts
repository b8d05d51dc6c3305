import { faultOf, lastDayOf, weekdayOf } from '../citations/calendar';
import type { DateMention } from '../citations/citation';
import type { Fix } from '../finding';
import { textOf } from '../span';
import type { Say } from '../speech';
import { offer, rule } from './rule';
import docs from './impossible-date.md';

export const impossibleDate = rule({
  id: 'impossible-date',
  levels: { negotiation: 'warning', final: 'warning' },
  summary: 'Every date is a day of the calendar, and falls on the weekday that is named.',
  docs,
  messages: {
    day: '{date} is not in the calendar: {month} has {last} days. Look the date up.',
    leap: '{date} is not in the calendar: {year} was no leap year, and its February has 28 days. Look the date up.',
    month: '{date} is not in the calendar: there are twelve months. Look the date up.',
    weekday: '{date}: that day is a {weekday}. Check the weekday and the date.',
  },
  *check({ text, pack, say, facts: { cited } }) {
    for (const date of cited.dates) {
      const { day, month, year } = date;
      const last = lastDayOf(month.value, year?.value);
      const said = { date: textOf(text, date.span).replace(/\s+/g, ' '), month: pack.structure.months[month.value - 1] ?? '', year: year?.value ?? '', last };
      const fault = faultOf(day.value, month.value, year?.value);
      if (fault) {
        // «No. 45 March»: a figure so large is a day only where a year follows.
        if (day.value > 39 && !year) continue;
        yield { at: date.span, say: fault, with: said, fixes: () => lastOfMonth(date, last, say) };
      } else if (date.weekday && year) {
        const right = pack.citations.weekdays[weekdayOf(day.value, month.value, year.value)] ?? '';
        const { weekday } = date;
        if (right === pack.citations.weekdays[weekday.value]) continue;
        yield { at: date.span, say: 'weekday', with: { ...said, weekday: right }, fixes: () => [offer(say('Write {right}', { right }), [{ span: weekday.span, text: right }])] };
      }
    }
  },
});

/** The day after the last is most often meant for the last. */
const lastOfMonth = ({ day }: DateMention, last: number, say: Say): Fix[] =>
  day.value > last && last > 0 ? [offer(say('Make it the last of the month, {last}', { last }), [{ span: day.span, text: String(last) }])] : [];
