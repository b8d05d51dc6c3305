/** What there is to say of a listed opener: how strong it is, what it means, what it comes to in this house, what stands beside it. */
import type { Evidence } from '../analyze';
import type { LanguagePack, Phrase } from '../languages/pack';
import { joined, type Said, type Say } from '../speech';
import { forceOf } from './force';
import { neighboursOf, plainPhrases, rungName, strongest } from './ladder';
import { meaningOf } from './meaning';

/** A sentence or two each, in that order. */
export const aboutPhrase = (phrase: Phrase, { pack, profile, say }: Pick<Evidence, 'pack' | 'profile' | 'say'>): readonly Said[] =>
  [strengthOf(phrase, say), meaningOf(phrase, say), pack.remarks[phrase.phrase]?.(say), forceOf(phrase, profile, say), besides(phrase, pack, say)]
    .filter((words) => words !== undefined);

function strengthOf(phrase: Phrase, say: Say): Said | undefined {
  const rung = rungName(phrase, say);
  return rung && say('Strength {strength} of {strongest}: {rung}.', { strength: phrase.strength ?? 0, strongest, rung });
}

/** On the ladder, or for what is on none the most used of its group: «Weaker: Requests. Stronger: Demands.» */
function besides(phrase: Phrase, pack: LanguagePack, say: Say): Said | undefined {
  const { weaker, level, stronger } = neighboursOf(phrase, pack);
  const alike = weaker.length + level.length + stronger.length > 0 ? level : kin(phrase, pack);
  const rows = ([['Weaker: {phrases}.', weaker], ['Alike: {phrases}.', alike], ['Stronger: {phrases}.', stronger]] as const).filter(([, phrases]) => phrases.length > 0);
  return rows.length > 0 ? joined(rows.map(([template, phrases]) => say(template, { phrases: phrases.map(({ phrase: words }) => words).join(', ') }))) : undefined;
}

const mostKin = 3;

const kin = (phrase: Phrase, pack: LanguagePack): Phrase[] =>
  plainPhrases(pack).filter(({ kind, category, italic }) => kind === phrase.kind && category === phrase.category && italic !== phrase.italic).slice(0, mostKin);
