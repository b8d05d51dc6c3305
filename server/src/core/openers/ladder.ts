/** How strong an operative opener is, and what stands beside it on the ladder from a note to a decision (rules 2.1). */
import type { LanguagePack, Phrase } from '../languages/pack';
import { once } from '../languages/patterns';
import type { Said, Say } from '../speech';

/** The top of the ladder: what decides. */
export const strongest = 6;

/** «soft ask»: the rung in words; undefined for an opener whose strength nobody has judged. */
export function rungName({ strength, category }: Phrase, say: Say): Said | undefined {
  const asks = ladders[0]?.includes(category);
  switch (strength) {
    case 0: return say('neutral note');
    case 1: return say('stand');
    case 2: return asks ? say('soft ask') : say('concern');
    case 3: return say('ask');
    case 4: return asks ? say('strong ask') : say('strong disapproval');
    case 5: return say('demand');
    case strongest: return say('decision');
    default: return undefined;
  }
}

/** The phrases one rung down, on the same rung and one rung up, the most used first. */
export interface Neighbours {
  readonly weaker: readonly Phrase[];
  readonly level: readonly Phrase[];
  readonly stronger: readonly Phrase[];
}

/** Categories that are stages of one thing: to ask, to disapprove, to take note. */
const ladders: readonly (readonly string[])[] = [
  ['ask-soft', 'ask', 'ask-strong', 'demand'],
  ['concern', 'condemn'],
  ['note', 'note-qualified', 'positive'],
];

const mostBeside = 2;

/** None for a preambular phrase, and for one that is on no ladder: «Decides» has nothing above or below. */
export function neighboursOf(phrase: Phrase, pack: LanguagePack): Neighbours {
  const ladder = ladders.find((categories) => categories.includes(phrase.category));
  const known = ladder ? plainPhrases(pack).filter(({ kind, category }) => kind === phrase.kind && ladder.includes(category)) : [];
  const { strength = 0 } = phrase;
  const at = (rung: number | undefined) => (rung === undefined ? [] : known.filter((other) => other.strength === rung && other.phrase !== phrase.phrase).slice(0, mostBeside));
  const rungsOf = known.flatMap((other) => other.strength ?? []);
  return {
    weaker: at(rungsOf.filter((rung) => rung < strength).sort((a, b) => b - a)[0]),
    level: at(strength),
    stronger: at(rungsOf.filter((rung) => rung > strength).sort((a, b) => a - b)[0]),
  };
}

/** The phrases that were counted in real texts, without those that repeat («Also …»); the most used first. */
export const plainPhrases = once((pack: LanguagePack): readonly Phrase[] => unrepeatedPhrases(pack).filter(({ frequency }) => frequency > 0));

/** With those that were never counted, last. */
export const unrepeatedPhrases = once(({ phrases, openers }: LanguagePack): readonly Phrase[] => {
  const repeats = ({ italic }: Phrase): boolean => openers.repetitions.some((word) => italic.toLowerCase().split(' ').includes(word));
  return phrases.filter((phrase) => !repeats(phrase)).sort((a, b) => b.frequency - a.frequency);
});

/** A listed phrase by its words; undefined for one that is built or unknown. */
export const phraseCalled = (words: string, pack: LanguagePack): Phrase | undefined => byWords(pack).get(words.toLowerCase());

const byWords = once(({ phrases }: LanguagePack): ReadonlyMap<string, Phrase> => new Map(phrases.map((phrase) => [phrase.phrase.toLowerCase(), phrase])));
