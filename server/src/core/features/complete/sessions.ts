/** Sessions in words, the next one first: «seventy-ninth session» behind «at its», or as soon as one is begun. */
import type { Analysis } from '../../analyze';
import { speakerAt } from '../../citations/bodies';
import type { CitedBody } from '../../citations/citation';
import type { LanguagePack } from '../../languages/pack';
import { anyOf, once } from '../../languages/patterns';
import { sortKey, type Completer } from './completion';
import { typedSpan } from './place';
import { wordsItem } from './words';

export const sessions: Completer = (place) => {
  const { analysis, analysis: { pack, draft, say }, before, after, offset } = place;
  const { asked, typed } = patternsOf(pack).asked.exec(before)?.groups ?? {};
  if (typed === undefined || (asked === undefined && typed.length < fewestLetters)) return [];
  const { ordinals, session } = pack.citations;
  const span = typedSpan(place, typed);
  const speaker = speakerAt(draft, offset, pack);
  const begun = ordinals.flatMap((word, index) => (isBegun(word, index + 1, typed) ? [index + 1] : []));
  const near = asked === undefined ? [] : nearbySessions(currentSession(analysis, speaker));
  const numbers = [...new Set([...near.filter((number) => typed === '' || begun.includes(number)), ...(typed === '' ? [] : begun)])];
  if (!span || numbers.length > mostOffers) return [];
  const isNamed = new RegExp(`^\\]? ?${session}(?!\\p{L})`, 'u').test(after);
  return numbers.map((number, index) => {
    const word = ordinals[number - 1] ?? '';
    return wordsItem({
      kind: 'session', span,
      label: `${word} ${session}`,
      words: isNamed ? word : `${word} ${session}`,
      // A session of the Assembly opens in September (rules 7.3, CIT-1).
      detail: speaker === 'general-assembly' ? say('from September {year}', { year: firstYear + number }) : '',
      found: String(number),
      sort: sortKey(0, 0, index),
    });
  }).filter(({ label }) => !label.startsWith(' '));
};

/** Which are likely to be named, seen from the present one: most often it is the next that gets a report. */
const nearbySessions = (current: number | undefined): number[] =>
  current === undefined ? [] : [1, 0, 2, 3, -1].map((step) => current + step).filter((number) => number > 0);

const firstYear = 1945;
const fewestLetters = 3;
/** «t» begins dozens. */
const mostOffers = 20;

/** The low ordinals are words of every day: «first», «third countries». */
const lowestAlone = 20;

const isBegun = (word: string, number: number, typed: string): boolean =>
  typed !== '' && (/^\d/.test(typed) ? String(number).startsWith(typed) : number >= lowestAlone && word.startsWith(typed.toLowerCase()));

const patternsOf = once(({ offered, citations: { ordinals, session } }: LanguagePack) => ({
  asked: new RegExp(`(?:(?<asked>(?<!\\p{L})${anyOf(offered.beforeSession)} \\[?)|(?<![\\p{L}\\d-]))(?<typed>[\\p{Ll}-]*|\\d{1,3})$`, 'u'),
  said: new RegExp(`(?<!\\p{L})(?<word>${anyOf(ordinals)}) ${session}`, 'iu'),
}));

/** What the front matter or the masthead says, or else the latest session that is cited; undefined where nothing tells. */
const currentSession = (analysis: Analysis, speaker: CitedBody | undefined): number | undefined =>
  saidSession(analysis) ?? latestCited(analysis)(speaker);

const saidSession = once(({ frontMatter, draft, pack }: Analysis): number | undefined => {
  const said = frontMatter?.values.session ?? '';
  const first = draft.parts.findIndex(({ enactingLine }) => enactingLine);
  const head = draft.parts.slice(0, first + 1).flatMap(({ headings }) => headings.map(({ text }) => text));
  for (const words of [`${said} ${pack.citations.session}`, ...head]) {
    const word = patternsOf(pack).said.exec(words)?.groups?.['word'];
    if (word !== undefined) return pack.citations.ordinals.indexOf(word.toLowerCase()) + 1;
  }
  return /^\d+/.test(said) ? Number.parseInt(said, 10) : undefined;
});

const latestCited = once(({ facts: { cited } }: Analysis) => (speaker: CitedBody | undefined): number | undefined => {
  const own = cited.citations.flatMap(({ body, number: { shape, special, session } }) => (body === speaker && shape === 'session' && !special && session < 200 ? [session] : []));
  const known = [...own, ...(speaker === 'general-assembly' ? cited.sessions.map(({ session }) => session.value) : [])];
  return known.length > 0 ? known.reduce((most, one) => Math.max(most, one)) : undefined;
});
