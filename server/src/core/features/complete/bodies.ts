/** The names of bodies, by their beginning or by the letters they are known by. */
import { once } from '../../languages/patterns';
import type { OfferedWords } from '../../languages/pack';
import { phraseAt } from '../../parse/phrases';
import { addressees, usedIn } from './addressees';
import { sortKey, type Completer } from './completion';
import { typedSpan } from './place';
import { wordsItem } from './words';

export const bodies: Completer = (place) => {
  const { analysis } = place;
  // A title or a line of the masthead is left alone, unless it is the beginning of a paragraph that has no mark yet.
  if (place.block?.role === 'title' && !phraseAt(place.before, analysis.pack)) return [];
  const tail = /[\p{L}\p{N},;)”] (?<tail>\p{Lu}[^,;:.()[\]]{0,80})$/u.exec(place.before)?.groups?.['tail'];
  if (tail === undefined) return [];
  const offered = addressees(place).map(({ label }) => label);
  const names = [...namesUsed(usedIn(analysis)), ...lowered(analysis.pack.offered)].filter(({ name }) => !offered.some((label) => label.endsWith(` ${name}`)));
  for (const typed of endsOf(tail)) {
    const found = names.filter(({ lower, shorts }) => lower.startsWith(typed.toLowerCase()) || shorts.some((short) => short.startsWith(typed)));
    const span = found.length > 0 ? typedSpan(place, typed) : undefined;
    if (!span) continue;
    const once = new Map(found.map((name) => [name.name, name]));
    return [...once.values()].map(({ name, short }, index) => wordsItem({ kind: 'body', label: name, detail: short, span, sort: sortKey(0, 0, index), ...(short ? { found: short } : {}) }));
  }
  return [];
};

/** «Commission on the St», «St»: the words from each capital on, the longest first. «C» is too short, and «Committee » may be all. */
const endsOf = (tail: string): string[] =>
  [...tail.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}/gu)].map(({ index }) => tail.slice(index)).filter((words) => words.length > 1 && !/^\S+ $/.test(words));

interface Name {
  readonly name: string;
  readonly lower: string;
  readonly short: string;
  readonly shorts: readonly string[];
}

const lowered = once(({ bodies: known }: OfferedWords): readonly Name[] =>
  known.map(({ name, short }) => ({ name, short, lower: name.toLowerCase(), shorts: short.split(' ') })));

/** «the Conference of the States Parties»: bodies that this draft speaks to, without their article. */
const namesUsed = once((used: readonly { readonly name: string }[]): readonly Name[] =>
  used.flatMap(({ name }) => {
    const own = /^\p{Ll}+ (?<own>\p{Lu}.*)$/u.exec(name)?.groups?.['own'];
    return own ? [{ name: own, short: '', lower: own.toLowerCase(), shorts: [] }] : [];
  }));
