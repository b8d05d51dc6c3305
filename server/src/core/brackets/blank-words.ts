/** Words that ask for something to be filled in: «xx/xxx», «to be inserted», «name of the Convention», «city, country» (rules 6.2, steps 4 to 6). */
import type { BracketWords } from './words';
import { anyOf, once } from '../languages/patterns';
import type { Doubt } from './doubt';
import { beginsWithAny, plain } from './plain-words';

/** Whether the words between two brackets ask for something to be filled in. */
export function isBlankWords(raw: string, words: BracketWords): boolean {
  const inner = plain(raw);
  return isDummy(raw.trim(), words) || isInstruction(inner, words) || isGenericNoun(inner, words);
}

/** Why words that do may be wording all the same. */
export function doubtOnBlank(inner: string, words: BracketWords): Doubt | undefined {
  const lower = inner.toLowerCase();
  if (patternsOf(words).either.test(lower)) return 'either-word';
  const beginsAsOne = beginsWithAny(lower, words.instructions) || isNaming(lower, words);
  return !beginsAsOne && lower.split(' ').length > 5 ? 'long-instruction' : undefined;
}

/** «address of the contractor»: short, and all but one of its words name what is to be filled in. */
export function isNearlyBlank(inner: string, words: BracketWords): boolean {
  const pieces = inner.toLowerCase().split(/\s*[,/]\s*|\s+/);
  if (pieces.length < 2 || pieces.length > 5 || /\d/.test(inner)) return false;
  const { forms } = nounsOf(words);
  const isSmall = (piece: string) => words.joiners.includes(piece) || words.articles.includes(piece);
  if (words.conjunctions.includes(pieces[0] ?? '') || isSmall(pieces.at(-1) ?? '')) return false;
  const nouns = pieces.filter((piece) => forms.has(piece));
  return nouns.length > 0 && pieces.filter((piece) => !forms.has(piece) && !isSmall(piece)).length === 1;
}

const isDummy = (inner: string, words: BracketWords): boolean =>
  // A full stop by itself is on trial.
  (/^[\s_.…–—?*●•$€£-]*$/u.test(inner) && inner !== '.') ||
  /^[$€£]?[xX]{1,4}(?:[/.-][xX]{1,4})*$/.test(inner) ||
  /^0{2,}$/.test(inner) ||
  /^(?:dd?|mm?|yy(?:yy)?)(?:[/. -](?:dd?|mm?|yy(?:yy)?))+$/i.test(inner) ||
  words.dummies.includes(inner.toLowerCase());

function isInstruction(inner: string, words: BracketWords): boolean {
  const lower = inner.toLowerCase().replace(/[.;,]$/, '');
  if (beginsWithAny(lower, words.instructions)) return true;
  return words.completions.map((done) => `${words.toBe} ${done}`).some((said) => lower.endsWith(said) || lower.startsWith(`${said} `));
}

/** «name of the Convention», «city, country», «relevant body»: only words for kinds of datum. */
export function isGenericNoun(inner: string, words: BracketWords): boolean {
  if (inner.length > 80 || /\d/.test(inner)) return false;
  const { article, verb } = patternsOf(words);
  const said = inner.replace(article, '');
  if (isNaming(said.toLowerCase(), words) && /^[\p{L} ’'-]+$/u.test(said) && said.split(' ').length <= 7) return !verb.test(said);
  const pieces = said.split(/\s*[,/]\s*|\s+/).filter((piece) => piece !== '');
  // «[and/or entities]» goes on from what stands before it.
  if (pieces.length === 0 || pieces.length > 8 || words.conjunctions.includes((pieces[0] ?? '').toLowerCase())) return false;
  let nouns = 0;
  for (let at = 0; at < pieces.length; ) {
    const length = nounAt(pieces, at, words);
    if (length > 0) at += length;
    else if (words.joiners.includes((pieces[at] ?? '').toLowerCase())) {
      at += 1;
      continue;
    } else return false;
    nouns++;
  }
  return nouns > 0 && !words.joiners.includes((pieces.at(-1) ?? '').toLowerCase());
}

/** «name of the Convention» */
const isNaming = (lower: string, { naming }: BracketWords): boolean => naming.some((start) => lower.startsWith(`${start} `));

/** How many of the pieces from here on are a noun together, the longest that fits: 2 for «host country»; 0 for none. */
function nounAt(pieces: readonly string[], at: number, words: BracketWords): number {
  const { forms, longest } = nounsOf(words);
  for (let length = Math.min(longest, pieces.length - at); length > 0; length--) {
    if (forms.has(pieces.slice(at, at + length).join(' ').toLowerCase())) return length;
  }
  return 0;
}

/** A word in singular and plural. */
const formsOf = (noun: string): string[] => [noun, `${noun}s`, noun.replace(/y$/, 'ies')];

/** The nouns in singular and plural, and how many words the longest has. */
const nounsOf = once(({ nouns }: BracketWords) => {
  const known = nouns.map((noun) => noun.trim().toLowerCase().split(/\s+/));
  return { forms: new Set(known.map((noun) => noun.join(' ')).flatMap(formsOf)), longest: Math.max(...known.map(({ length }) => length)) };
});

const patternsOf = once(({ articles, verbs, joiners, either }: BracketWords) => ({
  /** «the » at the beginning. */
  article: new RegExp(`^${anyOf(articles)} `, 'i'),
  /** « shall » within a name: it is a sentence. */
  verb: new RegExp(` ${anyOf(verbs)} `, 'i'),
  /** «committees», «the country» */
  either: new RegExp(`^(?:(?:${anyOf(articles)}|${anyOf(joiners)}) ){0,2}${anyOf(either.flatMap((word) => formsOf(word.toLowerCase())))}$`),
}));
