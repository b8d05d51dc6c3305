/** The opening phrase of a paragraph: longest match in the pack, or what is italic, or the shape of the first word. */
import { grouped } from '../grouped';
import type { LanguagePack, Phrase } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { Span } from '../span';
import { addresseeAfter } from './addressee';
import { isSpace } from './lines';
import type { Emphasis, Opener } from '../tree';

/** An opener and what it makes of its paragraph, when that can be told. */
export interface FoundOpener extends Opener {
  readonly kind?: Phrase['kind'];
}

/** The longest phrase has some fifty characters; emphasis marks and brackets may stand between its words. */
const window = 160;

/**
 * @param at where the words begin, after a marker
 * @param end the end of the paragraph
 * @param emphasis the runs of the paragraph
 */
export function openerAt(text: string, at: number, end: number, emphasis: readonly Emphasis[], pack: LanguagePack): FoundOpener | undefined {
  const plain = plainWords(text, at, Math.min(end, at + window));
  const first = plain.offsets[0];
  if (first === undefined) return undefined;
  const found = phraseAt(plain.words, pack) ?? phraseAfterAdverb(plain.words, pack);
  const italic = emphasis.find(({ inner }) => inner.start <= first && first < inner.end && inner.end - first <= 90)?.inner;
  const word = firstWord(plain.words);
  const shape = kindByShape(word, plain.words, pack);
  if (!found && !italic && !shape) return undefined;
  const phraseEnd = found ? plain.offsetAfter(found.italic.length) : plain.offsetAfter(shape?.length ?? word.length);
  const words = italic ? trimmed(text, italic) : { start: first, end: phraseEnd };
  const kind = found?.kind ?? shape?.kind;
  const afterPhrase = Math.max(plain.offsetAfter(found ? lengthOf(found, plain.words) : 0), italic?.end ?? 0);
  const addressee = found?.addressee ? addresseeAfter(text, afterPhrase, end, pack) : undefined;
  return {
    span: words,
    ...(italic ? { italic } : {}),
    ...(found ? { phrase: found.phrase } : {}),
    ...(kind ? { kind } : {}),
    ...(addressee ? { addressee } : {}),
  };
}

interface PlainWords {
  /** Without emphasis marks and brackets, white space as single spaces. */
  readonly words: string;
  /** The place in the text of each of its characters. */
  readonly offsets: readonly number[];
  readonly offsetAfter: (length: number) => number;
}

const notWords = new Set(['*', '_', '[', ']', '~', '{', '}']);

export function plainWords(text: string, start: number, end: number): PlainWords {
  const offsets: number[] = [];
  let words = '';
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (notWords.has(character)) continue;
    const space = isSpace(character.charCodeAt(0));
    if (space && (words === '' || words.endsWith(' '))) continue;
    words += space ? ' ' : character;
    offsets.push(at);
  }
  return { words, offsets, offsetAfter: (length) => (offsets[Math.min(length, offsets.length) - 1] ?? start) + 1 };
}

/** Phrases by their first word, the longest first. */
const phrasesOf = once(({ phrases }: LanguagePack): ReadonlyMap<string, readonly Phrase[]> =>
  grouped([...phrases].sort((a, b) => b.phrase.length - a.phrase.length), ({ phrase }) => firstWord(phrase.toLowerCase())));

const firstWord = (words: string): string => /^[\p{L}’'-]+/u.exec(words)?.[0] ?? '';

/** The longest listed phrase with which the words begin. A phrase may lack its last preposition: «Takes note, …». */
export function phraseAt(words: string, pack: LanguagePack): Phrase | undefined {
  const candidates = phrasesOf(pack).get(firstWord(words.toLowerCase())) ?? [];
  return candidates.find(({ phrase }) => beginWith(words, phrase)) ?? candidates.find(({ italic }) => beginWith(words, italic));
}

const beginWith = (words: string, phrase: string): boolean =>
  words.slice(0, phrase.length).toLowerCase() === phrase.toLowerCase() && !/[\p{L}-]/u.test(words.charAt(phrase.length));

const lengthOf = ({ phrase, italic }: Phrase, words: string): number => (beginWith(words, phrase) ? phrase : italic).length;

/** «Also» or «Further» before a listed phrase opens a paragraph too, whether that order is right or not (rules 3.1). */
function phraseAfterAdverb(words: string, pack: LanguagePack): Phrase | undefined {
  const adverb = patternsOf(pack).repetition.exec(words)?.[0];
  const phrase = adverb ? phraseAt(words.slice(adverb.length), pack) : undefined;
  return phrase && { ...phrase, phrase: adverb + phrase.phrase, italic: adverb + phrase.italic };
}

/** A participle opens a preambular paragraph, a verb in the third person an operative one (rules 1.6, 2.5). */
function kindByShape(word: string, words: string, pack: LanguagePack): { kind: Phrase['kind']; length: number } | undefined {
  if (!/^\p{Lu}/u.test(words)) return undefined;
  const { participle, thirdPerson, afterThirdPerson } = pack.openers;
  const adverb = patternsOf(pack).adverb.exec(words)?.[0] ?? '';
  const verb = firstWord(words.slice(adverb.length)) || word;
  const length = adverb.length + verb.length;
  if (participle.test(verb)) return { kind: 'preambular', length };
  if (thirdPerson.test(verb) && afterThirdPerson.test(words.slice(length, length + 6))) return { kind: 'operative', length };
  return undefined;
}

const patternsOf = once(({ openers }: LanguagePack) => ({
  repetition: new RegExp(`^${anyOf(openers.repetitions)} `, 'i'),
  adverb: new RegExp(`^${anyOf(openers.adverbs)} (?=\\p{L})`, 'u'),
}));

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s*_]/.test(text.charAt(start))) start++;
  while (end > start && /[\s*_]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
