/** What this draft cites already, with its date, behind «resolution» and «decision» and in their lists; and its symbols (rules 7.1). */
import type { Analysis } from '../../analyze';
import { sceneOf, speakerAt, whoseBefore, type Whose } from '../../citations/bodies';
import { dayOf } from '../../citations/calendar';
import type { Citation } from '../../citations/citation';
import { dayInWords, nameOf } from '../../citations/wording';
import { grouped } from '../../grouped';
import type { LanguagePack } from '../../languages/pack';
import { anyOf, once } from '../../languages/patterns';
import { sortKey, type Completer, type Completion } from './completion';
import { timesUsed, typedSpan, type Place } from './place';
import { wordsItem } from './words';

export const citations: Completer = (place) => {
  const { lead, typed } = /^(?<lead>.*[ (])(?<typed>[\p{L}\d/.-]{0,24})$/u.exec(place.before)?.groups ?? {};
  if (lead === undefined || typed === undefined) return [];
  return /^[A-Z]{1,6}\//.test(typed) ? symbols(place, typed) : resolutions(place, lead, typed);
};

function symbols(place: Place, typed: string): readonly Completion[] {
  const { analysis, analysis: { facts }, offset } = place;
  const span = typedSpan(place, typed);
  if (!span) return [];
  const elsewhere = facts.cited.symbols.filter((mention) => mention.span.end < span.start || mention.span.start > offset);
  return [...grouped(elsewhere, ({ symbol }) => (symbol.startsWith(typed) ? symbol : undefined))].map(([symbol, mentions], index) =>
    wordsItem({ kind: 'citation', label: symbol, detail: timesUsed(analysis, mentions.length), span, sort: sortKey(0, mentions.length, index) }));
}

function resolutions(place: Place, lead: string, typed: string): readonly Completion[] {
  const { analysis: { pack }, after } = place;
  const span = typedSpan(place, typed);
  const asked = span && askedFor(place, lead, typed);
  if (!asked) return [];
  const isDated = new RegExp(`^ ${anyOf(pack.citations.of)}(?!\\p{L})`, 'u').test(after);
  return citedElsewhere(place).filter(({ kind, text }) => kind === asked.kind && text.startsWith(typed) && !asked.listed.includes(text)).flatMap(({ text, body, day, times }, index) => {
    const isTheirs = body === asked.whose.body;
    if (asked.whose.certain && !isTheirs && body !== undefined) return [];
    const date = day === undefined ? '' : dayInWords(day, pack);
    return [wordsItem({
      kind: 'citation', label: text, span,
      words: date === '' || isDated ? text : `${text} ${pack.citations.of[0] ?? ''} ${date}`,
      detail: [date, nameOf(body, pack)].filter(Boolean).join(' · '),
      sort: sortKey(isTheirs ? 0 : 1, times, index),
      about: { is: 'citation', number: text },
    })];
  });
}

interface AskedFor {
  readonly kind: Citation['kind'];
  readonly whose: Whose;
  /** The numbers that stand in the same list already. */
  readonly listed: readonly string[];
}

/** Undefined where nothing is to be named. */
function askedFor(place: Place, lead: string, typed: string): AskedFor | undefined {
  const { analysis: { pack, draft, facts }, offset } = place;
  const { own, head: heads, joiner: joiners } = patternsOf(pack);
  if (own.test(lead)) return undefined;
  const head = heads.exec(lead);
  if (head) {
    const scene = sceneOf(lead, speakerAt(draft, offset, pack), pack);
    return { kind: head.groups?.['decision'] === undefined ? 'resolution' : 'decision', whose: whoseBefore(scene, head.index, pack), listed: [] };
  }
  // «resolutions 74/247 of 27 December 2019 and »
  const joiner = joiners.exec(lead)?.[0];
  if (joiner === undefined) return undefined;
  const end = offset - typed.length - joiner.length;
  const { citations: cited } = facts.cited;
  const index = cited.findLastIndex(({ at, date }) => (date?.span.end ?? at.end) === end);
  const last = cited[index];
  if (!last) return undefined;
  const { kind, certain, body, item } = last;
  return { kind, whose: { certain, ...(body ? { body } : {}) }, listed: cited.slice(index - item, index + 1).map(({ number }) => number.text) };
}

const patternsOf = once(({ references: { resolution, decision, thisText }, citations: { numberSigns, joiners } }: LanguagePack) => ({
  head: new RegExp(`(?<!\\p{L})(?:${anyOf(resolution)}|(?<decision>${anyOf(decision)})) (?:${anyOf(numberSigns)} )?$`, 'iu'),
  /** «the present resolution »: that text has no number yet. */
  own: new RegExp(`(?<!\\p{L})${anyOf(thisText)} $`, 'iu'),
  joiner: new RegExp(`(?:,|,? ${anyOf(joiners)}) $`, 'u'),
}));

interface CitedOnce {
  readonly kind: Citation['kind'];
  /** «74/247» */
  readonly text: string;
  readonly body: Citation['body'];
  readonly day: number | undefined;
  readonly times: number;
}

/** The number that is being typed is none yet. */
const citedElsewhere = ({ analysis, offset }: Place): CitedOnce[] =>
  numbersIn(analysis).flatMap((mentions) => {
    const others = mentions.filter(({ at }) => at.end < offset || at.start > offset);
    const [first] = others;
    if (!first) return [];
    const dated = others.find(({ date }) => date?.year)?.date;
    const { kind, number: { text }, body = others.find((other) => other.body)?.body } = first;
    return [{ kind, text, body, day: dated && dayOf(dated), times: others.length }];
  });

const numbersIn = once(({ facts }: Analysis): readonly (readonly Citation[])[] =>
  [...grouped(facts.cited.citations, ({ kind, number: { text, shape } }) => (shape === 'bare' ? undefined : `${kind} ${text}`)).values()]);
