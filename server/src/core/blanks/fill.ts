/** Filling blanks: the bracket goes with its words, all in one step, and the values may be kept in the front matter. */
import type { Evidence } from '../analyze';
import { joined } from '../commands/changing';
import { keepValues, type KeptValue } from '../front-matter/keep-values';
import { grouped } from '../grouped';
import type { Edit, Span } from '../span';
import type { Said } from '../speech';
import type { Bracket } from '../tree';
import { remarksOn, type Remark } from './remarks';
import { spellingOf } from './spelling';

/** What each blank is filled with; a blank that is not named, or gets no words, stays open. */
export type Fillings = ReadonlyMap<Bracket, string>;

export interface Filled {
  /** In the order of the text; none overlaps or touches another. */
  readonly edits: readonly Edit[];
  /** What a drafter should look at. */
  readonly remarks: readonly FilledRemark[];
  /** How many blanks are filled. */
  readonly count: number;
  /** Why the values could not be kept. */
  readonly notKept?: Said;
}

export interface FilledRemark extends Remark {
  /** Where the words stand in the changed text. */
  readonly after: Span;
}

/** @param keep writes the values into the front matter, as far as one value holds for all blanks of a name */
export function fill(evidence: Evidence, fillings: Fillings, keep = false): Filled {
  const chosen = chosenFrom(fillings);
  const kept = keep ? keepValues(evidence.text, keepable(evidence, new Map(chosen))) : [];
  // The front matter comes before every blank.
  let by = (kept ?? []).reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  const remarks = chosen.flatMap(([blank, words]) => {
    const start = blank.span.start + by;
    by += words.length - (blank.span.end - blank.span.start);
    return remarksOn(evidence, blank, words).map((remark) => ({ ...remark, after: { start, end: start + words.length } }));
  });
  return {
    edits: joined([...(kept ?? []), ...chosen.map(([{ span }, text]) => ({ span, text }))]),
    remarks: eachOnce(remarks),
    count: chosen.length,
    ...(kept ? {} : { notKept: evidence.say('The values are not kept: the front matter is written in a way that nothing can be added to.') }),
  };
}

/** In the order of the text. What lies in a blank that is filled goes with it: «[to be decided by [date]]». */
function chosenFrom(fillings: Fillings): [Bracket, string][] {
  let end = -1;
  return [...fillings].sort(([a], [b]) => a.span.start - b.span.start).flatMap(([blank, value]): [Bracket, string][] => {
    const words = value.replace(/\s+/g, ' ').trim();
    if (blank.kind !== 'placeholder' || words === '' || blank.span.start < end) return [];
    end = blank.span.end;
    return [[blank, words]];
  });
}

/** What is said of a value is said at the first blank that gets it. */
const eachOnce = (remarks: readonly FilledRemark[]): FilledRemark[] => [...new Map([...remarks].reverse().map((remark) => [remark.says, remark])).values()].reverse();

/** A name of several words means one thing. A single word may mean many: its value is kept when all of them are filled alike. */
function keepable({ text, facts }: Evidence, chosen: Fillings): KeptValue[] {
  return facts.blanks.flatMap(({ key, blanks, same }) => {
    const words = [...grouped(blanks, (blank) => chosen.get(blank)).keys()];
    const [one] = words;
    if (one === undefined || words.length > 1 || key === '' || !/\p{L}{2}/u.test(key)) return [];
    return same || blanks.every((blank) => chosen.has(blank)) ? [{ key, name: spellingOf(text, blanks), words: one }] : [];
  });
}

/** All blanks that the values are given for, by key; the blanks of a key that has none stay open. */
export const fillingsFor = ({ facts }: Pick<Evidence, 'facts'>, valueOf: (key: string) => string | undefined): Fillings =>
  new Map(facts.blanks.flatMap(({ key, blanks }) => {
    const words = valueOf(key);
    return words === undefined ? [] : blanks.map((blank) => [blank, words] as const);
  }));
