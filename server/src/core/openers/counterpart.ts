/** The same opener for the other kind of paragraph: «Recalling also» and «Also recalls» (rules 1.6, 3.1). */
import type { LanguagePack, Phrase } from '../languages/pack';
import { once } from '../languages/patterns';
import { phraseAt } from '../parse/phrases';

type Kind = Phrase['kind'];

/** The verb of an opener, as it is written there, and its form for the other kind. */
export interface TurnedVerb {
  readonly here: string;
  readonly there: string;
}

/** Undefined where no verb that we know both forms of opens the words: «Deeply concerned». */
export function turnedVerb(words: string, kind: Kind, pack: LanguagePack): TurnedVerb | undefined {
  for (const here of words.split(' ')) {
    const there = formsOf(pack)[kind].get(here.toLowerCase());
    if (there) return { here, there: here === here.toLowerCase() ? there : capital(there) };
  }
  return undefined;
}

/** The whole opener, with «also» or «further» where it stands in the other part. */
export function counterpart(words: string, kind: Kind, pack: LanguagePack): string | undefined {
  const verb = turnedVerb(words, kind, pack);
  if (!verb) return undefined;
  const { repetitions } = pack.openers;
  const turned = words.split(' ').map((word) => (word === verb.here ? verb.there : word).toLowerCase());
  const adverb = turned.find((word) => repetitions.includes(word));
  const others = turned.filter((word) => word !== adverb);
  if (adverb === undefined) return capital(others.join(' '));
  if (kind === 'preambular') return capital([adverb, ...others].join(' '));
  const places = others.map((_, index) => capital([...others.slice(0, index + 1), adverb, ...others.slice(index + 1)].join(' ')));
  return places.find((place) => phraseAt(place, pack)?.italic === place) ?? places[others.indexOf(verb.there.toLowerCase())];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const formsOf = once(({ openers }: LanguagePack) => ({
  preambular: new Map(openers.verbs),
  operative: new Map(openers.verbs.map(([preambular, operative]) => [operative, preambular])),
}));
