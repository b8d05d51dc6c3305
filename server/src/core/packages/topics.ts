/** What several brackets are about and nothing else in the draft is: a phrase or a word that stands in them alone. */
import type { Term, Vocabulary } from './vocabulary';

export interface Topic {
  /** Brackets by their place in the list that was asked about, in order. */
  readonly members: readonly number[];
  /** What they share, that of which they all speak first. */
  readonly terms: readonly Term[];
}

/** A word that stands in more brackets than this is what the whole draft is about. */
const mostBrackets = 8;
/** How much of their words the brackets of a topic have to do with it, on average and each: found by reading what comes out of real drafts. */
const least = { phrase: 0.3, each: 0.12 };

/**
 * The plainest first: many brackets, and much of each. One bracket may be in several topics. A single word makes a topic
 * only where the brackets say nothing else, and are no choices: «[shall][should]» is chosen place by place.
 */
export function topicsIn({ terms, sizes }: Vocabulary, isChoice: (bracket: number) => boolean): Topic[] {
  const telling = terms.filter(({ outside, brackets }) => outside === 0 && brackets.size > 1 && brackets.size <= mostBrackets);
  const termsOf = sizes.map((): Term[] => []);
  for (const term of telling) for (const bracket of term.brackets) termsOf[bracket]?.push(term);
  const found = telling.flatMap((core) => {
    const members = core.stems.length > 1 ? withNearest(core, termsOf) : [...core.brackets];
    const shared = [core, ...sharedAmong(members, termsOf).filter((term) => term !== core)];
    const shares = members.map((one) => shareOf(one, shared, sizes));
    const mean = shares.reduce((sum, share) => sum + share, 0) / members.length;
    const isPlain = core.stems.length > 1 ? mean >= least.phrase && shares.every((share) => share >= least.each) : mean === 1 && !members.some(isChoice);
    return isPlain ? [{ members, terms: shared, strength: members.length * mean }] : [];
  });
  return found.sort((a, b) => b.strength - a.strength);
}

/** The brackets that have a phrase, and those that have a word of it and another word in common with most of these. */
function withNearest({ brackets, stems }: Term, termsOf: readonly (readonly Term[])[]): number[] {
  const known = [...brackets];
  const ofPhrase = known.flatMap((one) => (termsOf[one] ?? []).filter((term) => term.stems.length === 1 && stems.includes(term.stems[0] ?? '')));
  const near = [...new Set(ofPhrase.flatMap((term) => [...term.brackets]))].filter((one) => !brackets.has(one));
  const isTied = (one: number): boolean => known.filter((other) => (termsOf[one] ?? []).filter((term) => term.brackets.has(other)).length > 1).length * 3 >= known.length * 2;
  return [...known, ...near.filter(isTied)].sort((a, b) => a - b);
}

const sharedAmong = (members: readonly number[], termsOf: readonly (readonly Term[])[]): Term[] =>
  [...new Set(members.flatMap((one) => termsOf[one] ?? []))].filter(({ brackets }) => members.filter((one) => brackets.has(one)).length > 1);

/** How much of a bracket's words are in what is shared. */
const shareOf = (bracket: number, shared: readonly Term[], sizes: readonly number[]): number =>
  new Set(shared.flatMap(({ stems, brackets }) => (brackets.has(bracket) ? stems : []))).size / Math.max(1, sizes[bracket] ?? 1);
