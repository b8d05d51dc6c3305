/** What an opener with a slip in it was meant to be: the listed phrases, and the forms of known verbs, that are nearest to it. */
import { grouped } from '../grouped';
import type { LanguagePack, Phrase } from '../languages/pack';
import { once } from '../languages/patterns';
import { slipsBetween } from '../nearest';

type Kind = Phrase['kind'];

const mostOffers = 3;

/**
 * The nearest first, as the words of a listed phrase in lower case; none when the words are no near miss: «Expreses its
 * apreciation» has two slips, and what has more is another phrase (rules 2.5).
 */
export function likelyOpeners(words: readonly string[], kind: Kind, pack: LanguagePack, mostSlips = 2): (readonly string[])[] {
  const known = isKnownStart(words[0] ?? '', kind, pack);
  const saidIn = words.map((_, index) => words.slice(0, index + 1).join(' '));
  const near = candidatesOf(pack)[kind].flatMap((candidate) => {
    const said = saidIn[candidate.words.length - 1] ?? '';
    // Where the first word is right, only the others can be wrong.
    if (known && (candidate.words.length < 2 || candidate.words[0] !== words[0])) return [];
    // The first letter is seldom the wrong one: «Pending» is not «Amending».
    const strange = Number(said[0] !== candidate.text[0]);
    const slips = strange + slipsBetween(said, candidate.text, (candidate.text.length > 7 ? mostSlips : 1) - strange);
    if (slips <= mostSlips) return [{ ...candidate, slips }];
    // «Emphasized» for «Emphasizing»: the same verb in another form.
    const sameVerb = !known && mostSlips > 1 && candidate.stem !== undefined && said.startsWith(candidate.stem) && said.length <= candidate.text.length + 1;
    return sameVerb ? [{ ...candidate, slips: mostSlips + 1 }] : [];
  });
  near.sort((a, b) => a.slips - b.slips || b.frequency - a.frequency);
  // What makes the same opening of it is one offer: «expresses», «expresses its appreciation».
  const offers = grouped(near, ({ words: wanted }) => [...wanted, ...words.slice(wanted.length)].join(' '));
  return [...offers.values()].slice(0, mostOffers).flatMap(([first]) => (first ? [first.words] : []));
}

/** The word begins a listed phrase of this kind, or is the form that a known verb has in it. */
export const isKnownStart = (word: string, kind: Kind, pack: LanguagePack): boolean => startsOf(pack)[kind].has(word.toLowerCase());

/** The two openers that were counted most often: an example of how such a paragraph begins. */
export const usualOpeners = once(({ phrases }: LanguagePack) =>
  ofBoth((kind) => {
    const [first, second] = phrases.filter((phrase) => phrase.kind === kind).sort((a, b) => b.frequency - a.frequency);
    return { first: first?.italic ?? '', second: second?.italic ?? '' };
  }));

interface Candidate {
  readonly text: string;
  readonly words: readonly string[];
  readonly frequency: number;
  /** What the forms of its verb have in common, for a phrase that is a verb alone: «emphasiz». */
  readonly stem?: string;
}

const candidatesOf = once((pack: LanguagePack) => ofBoth((kind) => candidates(kind, pack)));

function candidates(kind: Kind, { phrases, openers }: LanguagePack): Candidate[] {
  const listed = grouped(phrases.filter((phrase) => phrase.kind === kind), ({ italic }) => italic.toLowerCase());
  const stems = new Map(openers.verbs.map((forms) => [formFor(kind, forms), sharedStart(...forms)]));
  const firsts = [...listed.keys()].flatMap((text) => text.split(' ', 1)).filter(({ length }) => length > 3);
  return [...new Set([...listed.keys(), ...stems.keys(), ...firsts])].map((text) => {
    const stem = stems.get(text);
    const frequency = (listed.get(text) ?? []).reduce((sum, phrase) => sum + phrase.frequency, 0);
    return { text, words: text.split(' '), frequency, ...(stem !== undefined && stem.length > 2 ? { stem } : {}) };
  });
}

const startsOf = once(({ phrases, openers }: LanguagePack) =>
  ofBoth((kind) => new Set([
    ...phrases.flatMap((phrase) => (phrase.kind === kind ? phrase.phrase.toLowerCase().split(' ', 1) : [])),
    ...openers.verbs.map((forms) => formFor(kind, forms)),
  ])));

const formFor = (kind: Kind, [preambular, operative]: readonly [string, string]): string => (kind === 'preambular' ? preambular : operative);

const ofBoth = <Made>(make: (kind: Kind) => Made): Readonly<Record<Kind, Made>> => ({ preambular: make('preambular'), operative: make('operative') });

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
