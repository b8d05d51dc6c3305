/** Gives an opener its adverb, or takes it away: capitals, italics and brackets stay as they are. */
import type { LanguagePack } from '../languages/pack';
import { emptyAt, type Edit, type Span } from '../span';
import type { Turn } from './adverb';
import type { Judged } from './judge';
import type { Word } from './words';

/** The opener with the adverb of a turn, in its right place; undefined when it cannot be set without touching emphasis marks. */
export function withTurn(text: string, { opening, seat }: Judged, turn: Turn, pack: LanguagePack, put: Put = plainly): Edit[] | undefined {
  const { adverb, words } = opening;
  const [first] = words;
  if (!first || adverb?.bracketed) return undefined;
  const word = pack.openers.repetitions[turn - 1];
  if (adverb && word && adverb.leads === (seat === 'before')) return [{ span: adverb.span, text: put(likeIn(text.slice(adverb.span.start, adverb.span.end), word)) }];
  const taken = adverb ? withoutAdverb(text, adverb.span, adverb.leads ? first : undefined) : [];
  if (!taken || !word) return taken;
  const model = adverb?.leads ? text.slice(adverb.span.start, adverb.span.end) : first.text;
  if (seat === 'after') return [...taken, { span: emptyAt(seatOf(words, pack).span.end), text: ` ${put(isCapitals(model) ? word.toUpperCase() : word)}` }];
  const letter = isCapitals(model) ? first.text.charAt(0) : first.lower.charAt(0);
  return [...taken, { span: { start: first.span.start, end: first.span.start + 1 }, text: `${put(likeIn(model, word))} ${letter}` }];
}

/** The opener as it reads with the adverb of a turn: «Also requests», «Noting further with concern». */
export function wording({ opening, seat }: Judged, turn: Turn, pack: LanguagePack, put: Put = plainly): string {
  const { words } = opening;
  const word = pack.openers.repetitions[turn - 1];
  const [first = '', ...rest] = words.map(({ text }) => text);
  if (!word) return [capitalized(first), ...rest].join(' ');
  if (seat === 'before') return [put(capitalized(word)), first.charAt(0).toLowerCase() + first.slice(1), ...rest].join(' ');
  const at = words.indexOf(seatOf(words, pack));
  return [capitalized(first), ...rest.slice(0, at), put(word), ...rest.slice(at)].join(' ');
}

/** How the adverb is put: as it is, or in brackets where it depends on a paragraph that is. */
export type Put = (word: string) => string;
const plainly: Put = (word) => word;
export const inBrackets: Put = (word) => `[${word}]`;

/** The word an adverb follows: the last of the opener, or the one before «with appreciation». */
function seatOf(words: readonly Word[], { openers }: LanguagePack): Word {
  const manner = words.findIndex(({ lower }, index) => index > 0 && lower === openers.manner);
  return words[(manner < 0 ? words.length : manner) - 1] as Word;
}

/** Takes the adverb with the space beside it; one that leads hands its capital to the opener. */
function withoutAdverb(text: string, { start, end }: Span, first: Word | undefined): Edit[] | undefined {
  if (first) {
    if (/\S/.test(text.slice(end, first.span.start))) return undefined;
    const letter = first.text.charAt(0);
    return [{ span: { start, end: first.span.start + 1 }, text: /^\p{Lu}/u.test(text.slice(start, end)) ? letter.toUpperCase() : letter }];
  }
  const space = /\s+$/.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  return space ? [{ span: { start: start - space.length, end }, text: '' }] : undefined;
}

/** The word in the capitals of another: «Also» for «Further», «ALSO» for «FURTHER». */
const likeIn = (model: string, word: string): string => (isCapitals(model) ? word.toUpperCase() : /^\p{Lu}/u.test(model) ? capitalized(word) : word);
const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
