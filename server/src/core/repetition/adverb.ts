/** «Also» and «further»: where they stand in an opener, and how far the opener runs without them (rules 3.1). */
import type { LanguagePack } from '../languages/pack';
import { setPhraseAt } from '../parse/phrases';
import type { Span } from '../span';
import type { Opener } from '../tree';
import type { Word } from './words';

/** The place in the cycle: 0 plain, 1 «also», 2 «further». */
export type Turn = 0 | 1 | 2;

export interface Adverb {
  readonly span: Span;
  readonly turn: Turn;
  /** It stands before the opener, not in it or after it. */
  readonly leads: boolean;
  /** In brackets of its own: whether it stays is being negotiated. */
  readonly bracketed: boolean;
}

export function adverbIn(text: string, words: readonly Word[], opener: Opener, pack: LanguagePack): Adverb | undefined {
  const index = words.findIndex(({ lower }) => pack.openers.repetitions.includes(lower));
  const word = words[index];
  const next = words[index + 1];
  if (!word || (index === 0 && !next)) return undefined;
  const turn = pack.openers.repetitions.indexOf(word.lower) === 0 ? 1 : 2;
  const length = lengthOf(words.filter((other) => other !== word), opener, pack);
  if (index > length) return undefined;
  const within = index < length && !Object.values(pack.openers.holders).flat().includes(words[0]?.lower ?? '');
  // «Encourages further efforts», «Expressing further concern»: there the word is no adverb of the verb.
  const free = within || !next || word.span.end === opener.italic?.end || /^\p{Lu}/u.test(next.text) || pack.repetition.afterAdverb.includes(next.lower);
  if (turn === 2 && index > 0 && !free) return undefined;
  return { span: word.span, turn, leads: index === 0, bracketed: isBracketed(text, word.span) };
}

const isBracketed = (text: string, { start, end }: Span): boolean =>
  /[[［][*_]{0,3}$/.test(text.slice(Math.max(0, start - 4), start)) && /^[*_]{0,3}[\]］]/.test(text.slice(end, end + 4));

/** How many of the words, which have no adverb among them, are the opener: the set phrase, or what is italic. */
export function lengthOf(words: readonly Word[], opener: Opener, pack: LanguagePack): number {
  const set = setPhraseAt(joined(words), pack);
  const italic = words.filter(({ span }) => span.end <= opener.span.end).length;
  const length = set ? joined(words).slice(0, set.italic).split(' ').length : italic;
  // «*Reaffirms its concern* about»: of such a verb the italics tell whether its noun belongs to it (rules 3.2, step 3).
  const repeats = opener.italic && pack.repetition.repeats.includes(words[0]?.lower ?? '');
  const own = pack.repetition.prepositions.includes(words[italic - 1]?.lower ?? '') ? italic - 1 : italic;
  return Math.min(Math.max(1, length, repeats ? own : 0), words.length);
}

export const joined = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
