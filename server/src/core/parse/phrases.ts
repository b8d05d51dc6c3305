/** The set phrase with which a paragraph opens: listed, listed with an adverb, or built as the field builds them (rules 2.3, 2.5). */
import { grouped } from '../grouped';
import type { LanguagePack, Phrase } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';

export interface SetPhrase {
  /** The listed phrase as it stands here, with its adverb: «Also takes note of». */
  readonly phrase: string;
  readonly kind: Phrase['kind'];
  readonly addressee: boolean;
  /** How many characters of the words belong to it. */
  readonly length: number;
  /** How many of them are italic in print: «Also takes note», «Notes with great concern». */
  readonly italic: number;
}

/** @param words as they open a paragraph, without emphasis marks and brackets */
export const setPhraseAt = (words: string, pack: LanguagePack): SetPhrase | undefined =>
  plainPhrase(words, pack) ?? partedPhrase(words, pack);

/** The longest listed phrase with which the words begin. A phrase may lack its last preposition: «Takes note, …». */
export function phraseAt(words: string, pack: LanguagePack): Phrase | undefined {
  const candidates = phrasesOf(pack).get(firstWord(words.toLowerCase())) ?? [];
  return candidates.find(({ phrase }) => beginWith(words, phrase)) ?? candidates.find(({ italic }) => beginWith(words, italic));
}

export const firstWord = (words: string): string => /^[\p{L}’'-]+/u.exec(words)?.[0] ?? '';

/** Phrases by their first word, the longest first. */
const phrasesOf = once(({ phrases }: LanguagePack): ReadonlyMap<string, readonly Phrase[]> =>
  grouped([...phrases].sort((a, b) => b.phrase.length - a.phrase.length), ({ phrase }) => firstWord(phrase.toLowerCase())));

const beginWith = (words: string, phrase: string): boolean =>
  words.slice(0, phrase.length).toLowerCase() === phrase.toLowerCase() && !/[\p{L}-]/u.test(words.charAt(phrase.length));

/** «Takes note of», «Urgently calls upon», «Expresses its firm conviction». */
function plainPhrase(words: string, pack: LanguagePack): SetPhrase | undefined {
  const { built, manner } = patternsOf(pack);
  const whole = phraseAt(words, pack);
  const lead = whole ? '' : adverbsBefore(words, pack);
  const rest = words.slice(lead.length);
  const listed = whole ?? (lead ? phraseAt(rest, pack) : undefined);
  const kind = listed?.kind ?? (built.preambular.test(rest) ? 'preambular' : 'operative');
  const own = built[kind].exec(rest)?.[0].length ?? 0;
  if (!listed && own === 0) return undefined;
  const begun = Math.max(listed?.italic.length ?? 0, own);
  const italic = begun + (manner.exec(rest.slice(begun))?.[0].length ?? 0);
  const asListed = listed?.phrase ?? rest.slice(0, italic);
  const length = Math.max(italic, listed && beginWith(rest, listed.phrase) ? listed.phrase.length : 0);
  return {
    kind,
    phrase: lead ? lead + asListed.charAt(0).toLowerCase() + asListed.slice(1) : asListed,
    addressee: listed?.addressee ?? false,
    length: lead.length + length,
    italic: lead.length + italic,
  };
}

/** «Also », «Once again », «Urgently »: what stands before the verb, with the space. */
export const adverbsBefore = (words: string, pack: LanguagePack): string => patternsOf(pack).adverb.exec(words)?.[0] ?? '';

/** «Taking further note of», «Calls urgently for»: the adverb stands within. */
function partedPhrase(words: string, pack: LanguagePack): SetPhrase | undefined {
  const [all, before = ''] = patternsOf(pack).within.exec(words) ?? [];
  if (!all) return undefined;
  const found = plainPhrase(before + words.slice(all.length), pack);
  if (!found || found.italic <= before.length) return undefined;
  const adverb = all.slice(before.length);
  return {
    ...found,
    phrase: found.phrase.slice(0, before.length) + adverb + found.phrase.slice(before.length),
    length: found.length + adverb.length,
    italic: found.italic + adverb.length,
  };
}

const patternsOf = once(({ openers }: LanguagePack) => {
  const { adverbs, holders, owned, qualities, feelings, manner } = openers;
  const quality = `(?:${anyOf(qualities)} ){0,4}`;
  const built = (verbs: readonly string[]) => new RegExp(`^${anyOf(verbs)} (?:${anyOf(openers.articles)} )?${quality}${anyOf([...feelings, ...owned])}(?![\\p{L}-])`, 'iu');
  return {
    adverb: new RegExp(`^(?:${anyOf(adverbs)} ){1,3}(?=\\p{L})`, 'iu'),
    within: new RegExp(`^(\\p{L}+(?: \\p{L}+){0,2}?) ${anyOf(adverbs)}(?= )`, 'iu'),
    built: { preambular: built(holders.preambular), operative: built(holders.operative) },
    manner: new RegExp(`^ ${manner} ${quality}${anyOf(feelings)}(?![\\p{L}-])`, 'iu'),
  };
});
