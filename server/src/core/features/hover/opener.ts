/** What an opener means, how strong it is, what stands beside it, what it comes to in this house, and why it says «also». */
import type { Analysis } from '../../analyze';
import type { LanguagePack, Phrase } from '../../languages/pack';
import { forceOf } from '../../openers/force';
import { neighboursOf, phraseCalled, plainPhrases, rungName, strongest } from '../../openers/ladder';
import { meaningOf } from '../../openers/meaning';
import { adverbsBefore, phraseAt } from '../../parse/phrases';
import { plainText } from '../../plain-text';
import { turnOf } from '../../repetition/turn-of';
import { textOf, type Span } from '../../span';
import type { Said, Say } from '../../speech';
import type { Opener, Paragraph } from '../../tree';
import { whereabouts } from '../whereabouts';
import { says, type Card } from './card';

/** Undefined for an opener of which nothing is known. */
export function openerCard(analysis: Analysis, paragraph: Paragraph, opener: Opener): Card | undefined {
  const { text, pack, profile, say } = analysis;
  const phrase = phraseOf(text, opener, pack);
  const lines = says(
    phrase && strengthOf(phrase, say),
    phrase && meaningOf(phrase, say),
    phrase && pack.remarks[phrase.phrase]?.(say),
    phrase && forceOf(phrase, profile, say),
    phrase && besides(phrase, pack, say),
    turn(analysis, paragraph),
  );
  return lines.length > 0 ? { title: plainText(text, opener.set ?? opener.span).words, lines } : undefined;
}

/** The listed phrase without its adverb; undefined where the words say more than the list knows: «Notes with the greatest regret». */
function phraseOf(text: string, { set, italic, phrase: called }: Opener, pack: LanguagePack): Phrase | undefined {
  if (!set || !called) return undefined;
  const plain = plainOpener(text, set, pack);
  const found = phraseAt(plain, pack) ?? phraseCalled(called, pack);
  const isWhole = found?.italic.toLowerCase() === plain || plainText(text, set).words.toLowerCase() === found?.italic.toLowerCase();
  const goesOn = italic && italic.end > set.end && !found?.phrase.toLowerCase().startsWith(plainOpener(text, italic, pack));
  return isWhole && !goesOn ? found : undefined;
}

const plainOpener = (text: string, at: Span, pack: LanguagePack): string => {
  const { words } = plainText(text, at);
  return words.slice(adverbsBefore(words, pack).length).toLowerCase();
};

function strengthOf(phrase: Phrase, say: Say): Said | undefined {
  const rung = rungName(phrase, say);
  return rung && say('Strength {strength} of {strongest}: {rung}.', { strength: phrase.strength ?? 0, strongest, rung });
}

/** On the ladder, or for what is on none the most used of its group: «Weaker: Requests. Stronger: Demands.» */
function besides(phrase: Phrase, pack: LanguagePack, say: Say): Said | undefined {
  const { weaker, level, stronger } = neighboursOf(phrase, pack);
  const alike = weaker.length + level.length + stronger.length > 0 ? level : kin(phrase, pack);
  const rows = ([['Weaker: {phrases}.', weaker], ['Alike: {phrases}.', alike], ['Stronger: {phrases}.', stronger]] as const).filter(([, phrases]) => phrases.length > 0);
  return rows.length > 0 ? (rows.map(([template, phrases]) => say(template, { phrases: phrases.map(({ phrase: words }) => words).join(', ') })).join(' ') as Said) : undefined;
}

const mostKin = 3;

const kin = (phrase: Phrase, pack: LanguagePack): Phrase[] =>
  plainPhrases(pack).filter(({ kind, category, phrase: words }) => kind === phrase.kind && category === phrase.category && words !== phrase.phrase).slice(0, mostKin);

function turn(analysis: Analysis, paragraph: Paragraph): Said | undefined {
  const judged = turnOf(analysis.facts.repetition, paragraph);
  const { adverb } = judged?.opening ?? {};
  if (!judged?.before || !adverb || judged.fault) return undefined;
  return analysis.say('It says “{adverb}” because {place} opens alike.', {
    adverb: textOf(analysis.text, adverb.span).toLowerCase(), place: whereabouts(analysis, judged.before.paragraph.span.start),
  });
}
