/** Whom a directive verb speaks to: those that this draft speaks to already, then the usual ones (rules 3.2). */
import type { Analysis } from '../../analyze';
import { grouped } from '../../grouped';
import type { LanguagePack } from '../../languages/pack';
import { anyOf, once } from '../../languages/patterns';
import { textOf, type Span } from '../../span';
import { sortKey, type Completer } from './completion';
import { timesUsed, typedSpan, type Place } from './place';
import { wordsItem } from './words';

export const addressees: Completer = (place) => {
  const { analysis } = place;
  const { typed } = patternOf(analysis.pack).exec(place.before)?.groups ?? {};
  if (typed === undefined || hasAsked(analysis.pack).test(typed)) return [];
  const span = typedSpan(place, typed);
  if (!span) return [];
  const begins = (name: string): boolean => !typed.includes(' ') || name.toLowerCase().startsWith(typed.toLowerCase());
  const used = usedElsewhere(place).filter(({ name }) => begins(name));
  const known = new Set(used.map(({ name }) => name.toLowerCase()));
  const usual = analysis.pack.offered.addressees.filter((name) => begins(name) && !known.has(name.toLowerCase()));
  return [
    ...used.map(({ name, times }, index) => wordsItem({ kind: 'addressee', label: name, detail: timesUsed(analysis, times), span, sort: sortKey(0, times, index) })),
    ...usual.map((name, index) => wordsItem({ kind: 'addressee', label: name, detail: '', span, sort: sortKey(1, 0, index) })),
  ];
};

/** A directive verb at the head of a paragraph, or a later one of its sentence, and what is typed behind it. */
const patternOf = once(({ phrases, openers, structure }: LanguagePack) => {
  const directives = anyOf(phrases.flatMap(({ addressee, phrase }) => (addressee ? [phrase.toLowerCase()] : [])));
  const head = `(?:^\\[?|[.)\\]] \\[?|,? ${anyOf(structure.conjunctions)} |, )`;
  return new RegExp(`${head}(?:${anyOf(openers.adverbs)} ){0,2}${directives}(?: ${anyOf(openers.repeated)})? (?<typed>[^,;:.()[\\]]{0,100})$`, 'iu');
});

/** «the Secretary-General to report»: somebody has been named, and asked. */
const hasAsked = once(({ openers }: LanguagePack) => new RegExp(` (?:${anyOf(openers.afterAddressee)}|${openers.infinitive.source})`, 'u'));

interface Used {
  readonly name: string;
  readonly times: number;
}

/** The name that is being typed counts nowhere: it is half a name. */
const usedElsewhere = ({ analysis, block }: Place): Used[] =>
  usedIn(analysis).flatMap(({ name, spans }) => {
    const times = spans.filter(({ start }) => !block || start < block.span.start || start >= block.span.end).length;
    return times > 0 ? [{ name, times }] : [];
  });

/** Whom the openers of a draft speak to, and where. */
export const usedIn = once(({ text, facts }: Analysis): readonly { readonly name: string; readonly spans: readonly Span[] }[] => {
  const named = facts.repetition.flatMap(({ opening: { addressee } }) => (addressee && !addressee.vague ? [addressee.span] : []));
  const byName = grouped(named, (span) => textOf(text, span).replace(/[*_]/g, '').replace(/\s+/g, ' '));
  return [...byName].map(([name, spans]) => ({ name, spans }));
});
