/** One resolution with two dates in one draft: one of the two is a slip (rules 7.3, CIT-5). */
import { grouped } from '../grouped';
import { dayOf, isPossible } from './calendar';
import type { Citation, DateMention } from './citation';

export interface Contradiction {
  readonly citation: Citation;
  readonly date: DateMention;
  /** The same resolution with the date that it has more often, or first. */
  readonly other: { readonly citation: Citation; readonly date: DateMention };
}

type Dated = Contradiction['other'] & { readonly day: number };

export function contradictions(citations: readonly Citation[]): Contradiction[] {
  const dated = citations.flatMap((citation): Dated[] => {
    const { date, body } = citation;
    const day = date && isPossible(date) ? dayOf(date) : undefined;
    return date && day !== undefined && body !== 'other' ? [{ citation, date, day }] : [];
  });
  const byNumber = grouped(dated, ({ citation: { kind, number } }) => `${kind} ${number.text.replace(/\s/g, '').toLowerCase()}`);
  return [...byNumber.values()].flatMap((mentions) => {
    const days = [...grouped(mentions, ({ day }) => day).values()];
    const usual = days.reduce((most, same) => (same.length > most.length ? same : most))[0];
    return usual ? mentions.filter((mention) => mention.day !== usual.day && isSame(mention, usual)).map(({ citation, date }) => ({ citation, date, other: usual })) : [];
  });
}

/** Two bodies may have the same number, years apart. */
const isSame = (a: Dated, b: Dated): boolean =>
  a.citation.body !== undefined && a.citation.body === b.citation.body ? true : isOpen(a, b) && Math.abs(Math.floor(a.day / 10000) - Math.floor(b.day / 10000)) <= 1;

const isOpen = (a: Dated, b: Dated): boolean => a.citation.body === undefined || b.citation.body === undefined;
