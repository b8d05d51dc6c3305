/** Names: those that this draft writes, then the bodies that everybody knows, by their beginning or by the letters they are known by. */
import type { Analysis } from '../../analyze';
import { once } from '../../languages/patterns';
import type { OfferedWords } from '../../languages/pack';
import { phraseAt } from '../../parse/phrases';
import { addressees, usedIn } from './addressees';
import { sortKey, type Completer } from './completion';
import { namesUsed } from './names';
import { timesUsed, typedSpan } from './place';
import { wordsItem } from './words';

export const bodies: Completer = (place) => {
  const { analysis } = place;
  // A title or a line of the masthead is left alone, unless it is the beginning of a paragraph that has no mark yet.
  if (place.block?.role === 'title' && !phraseAt(place.before, analysis.pack)) return [];
  const tail = /[\p{L}\p{N},;)”] (?<tail>\p{Lu}[^,;:.()[\]]{0,80})$/u.exec(place.before)?.groups?.['tail'];
  if (tail === undefined) return [];
  const offered = addressees(place).map(({ label }) => label);
  const names = [...ofDraft(analysis), ...lowered(analysis.pack.offered)].filter(({ name }) => !offered.some((label) => label.endsWith(` ${name}`)));
  for (const typed of endsOf(tail)) {
    const found = names.filter(({ lower, shorts }) => lower.startsWith(typed.toLowerCase()) || shorts.some((short) => short.startsWith(typed)));
    const span = found.length > 0 ? typedSpan(place, typed) : undefined;
    if (!span) continue;
    const once = new Map(found.map((name) => [name.name, name]));
    return [...once.values()].map(({ name, short, times = 0 }, index) =>
      wordsItem({ kind: 'body', label: name, detail: times > 0 ? timesUsed(analysis, times) : short, span, sort: sortKey(0, times, index), ...(short ? { found: short } : {}) }));
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
  /** How often the draft writes it, where it is offered for that. */
  readonly times?: number;
}

const lowered = once(({ bodies: known }: OfferedWords): readonly Name[] =>
  known.map(({ name, short }) => ({ name, short, lower: name.toLowerCase(), shorts: short.split(' ') })));

/** What it names twice, and whom it speaks to even once, without the article: «Conference of the States Parties». */
const ofDraft = once((analysis: Analysis): readonly Name[] => {
  const spokenTo = usedIn(analysis).flatMap(({ name, spans }) => {
    const own = /^\p{Ll}+ (?<own>\p{Lu}.*)$/u.exec(name)?.groups?.['own'];
    return own ? [{ name: own, times: spans.length }] : [];
  });
  const names = new Map([...spokenTo, ...namesUsed(analysis)].map(({ name, times }) => [name, times]));
  return [...names].map(([name, times]) => ({ name, times, short: '', lower: name.toLowerCase(), shorts: [] }));
});
