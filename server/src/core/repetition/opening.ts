/** An opener as the repetition rule compares it: without its adverb, with the words that make it another (rules 3.2). */
import type { LanguagePack } from '../languages/pack';
import { setPhraseAt } from '../parse/phrases';
import { span as spanOf, type Span } from '../span';
import type { Opener } from '../tree';
import { adverbIn, joined, lengthOf, type Adverb } from './adverb';
import { wordsAt, type Word } from './words';

export interface Opening {
  /** «requests», «notes with concern»: with another key it is another opener. */
  readonly key: string;
  /** Whom a directive verb speaks to: «secretary-general». Absent for other verbs, and where nobody can be made out. */
  readonly addressee?: Addressee;
  readonly adverb?: Adverb;
  /** The words of the opener without the adverb, from the first to the last. */
  readonly words: readonly Word[];
  /** The verb speaks to somebody, whether or not we can tell to whom. */
  readonly directive: boolean;
  /** The verb repeats what was said before: «Reiterates». */
  readonly repeats: boolean;
  /** «, in this regard,» follows. */
  readonly tied: boolean;
  /** With its adverb. */
  readonly span: Span;
}

export interface Addressee {
  readonly key: string;
  /** The key up to the first preposition: «united nations high commissioner». */
  readonly head: string;
  readonly span: Span;
  /** It may be a thing, point back, or be negotiated: «Encourages efforts», «Invites those countries», «Urges [all] States». */
  readonly vague: boolean;
  /** Some of them only: «States that have not done so». */
  readonly some: boolean;
}

/**
 * @param end the end of the paragraph's own words
 * @returns undefined where the words of the opener are still being negotiated, «[Requests] [Invites]», or take no adverb
 */
export function openingOf(text: string, opener: Opener, end: number, pack: LanguagePack): Opening | undefined {
  const all = wordsAt(text, opener.span.start, end);
  const adverb = adverbIn(text, all, opener, pack);
  const others = all.filter(({ span }) => span !== adverb?.span);
  const words = others.slice(0, lengthOf(others, opener, pack));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || pack.repetition.unmarked.includes(first.lower)) return undefined;
  const span = spanOf(Math.min(first.span.start, adverb?.span.start ?? first.span.start), Math.max(last.span.end, adverb?.span.end ?? 0));
  const within = text.slice(first.span.start, last.span.end);
  const after = text.slice(last.span.end, last.span.end + 4);
  if (/[[\]［］/]/.test(within) || /^[*_]{0,3}[\]］/]/.test(after)) return undefined;
  const set = setPhraseAt(joined(others), pack);
  const name = nameOf(opener, others[joined(others).slice(0, set?.length).split(' ').length]);
  const addressee = name && addresseeOf(text, name, first, pack);
  return {
    key: words.map(({ lower }) => lower).filter((word) => !pack.repetition.passedOver.includes(word)).join(' '),
    words, span,
    repeats: pack.repetition.repeats.includes(first.lower),
    tied: pack.repetition.tied.test(text.slice(span.end, span.end + 30).replace(/[*_]/g, '').replace(/\s+/g, ' ')),
    directive: set?.addressee ?? false,
    ...(addressee ? { addressee } : {}),
    ...(adverb ? { adverb } : {}),
  };
}

/** Italics that run on past the opener have taken the beginning of the name with them. */
const nameOf = ({ addressee, italic }: Opener, object: Word | undefined): Span | undefined =>
  addressee && italic && object && object.span.start < italic.end ? { start: object.span.start, end: addressee.end } : addressee;

function addresseeOf(text: string, span: Span, verb: Word, pack: LanguagePack): Addressee | undefined {
  const { repetition } = pack;
  const words = nameWords(text.slice(span.start, span.end), pack);
  const [first] = words;
  if (first === undefined) return undefined;
  const [next] = wordsAt(text, span.end, span.end + 20);
  const preposition = words.findIndex((word) => repetition.prepositions.includes(word));
  const head = words.slice(0, preposition < 0 ? words.length : preposition);
  // «developing countries» are somebody, «the adoption by countries» is not.
  const isActor = /^\p{Lu}/u.test(first) || head.some((word) => repetition.actors.includes(word.replace(/,$/, '')));
  const isThing = repetition.takesThing.includes(verb.lower) && !isActor;
  const negotiated = /[[\]［］]/.test(text.slice(span.start, span.end + 1));
  return {
    span,
    key: words.join(' ').toLowerCase(),
    head: head.join(' ').toLowerCase(),
    vague: isThing || negotiated || repetition.pointing.includes(first.toLowerCase()),
    some: repetition.relative.includes(next?.lower ?? ''),
  };
}

/** Without «the» and «all», and without the adverb at the end of «the Secretary-General urgently to …». */
function nameWords(name: string, { repetition, openers }: LanguagePack): string[] {
  const words = name.replace(/[*_[\]［］]/g, '').replace(/[-‑]/g, ' ').split(/\s+/).filter((word) => ![...repetition.passedOver, ...openers.repetitions].includes(word.toLowerCase()));
  const last = words.at(-1) ?? '';
  return /^\p{Ll}/u.test(last) && openers.adverb.test(last) ? words.slice(0, -1) : words;
}

/** «Requests the Secretary-General»: the opener and whom it speaks to, as they stand, in one line. */
export function openingWords(text: string, { span, addressee }: Opening): string {
  const words = text.slice(span.start, addressee?.span.end ?? span.end).replace(/[*_[\]［］]/g, '').replace(/\s+/g, ' ');
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
