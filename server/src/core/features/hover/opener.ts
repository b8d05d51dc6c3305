/** What there is to say of an opener, and why it says «also». */
import type { Analysis } from '../../analyze';
import type { LanguagePack, Phrase } from '../../languages/pack';
import { aboutPhrase } from '../../openers/about';
import { phraseCalled } from '../../openers/ladder';
import { adverbsBefore, phraseAt } from '../../parse/phrases';
import { plainText } from '../../plain-text';
import { turnOf } from '../../repetition/turn-of';
import { textOf, type Span } from '../../span';
import type { Said } from '../../speech';
import type { Opener, Paragraph } from '../../tree';
import { whereabouts } from '../whereabouts';
import { says, type Card } from './card';

/** Undefined for an opener of which nothing is known. */
export function openerCard(analysis: Analysis, paragraph: Paragraph, opener: Opener): Card | undefined {
  const { text, pack } = analysis;
  const phrase = phraseOf(text, opener, pack);
  const lines = says(...(phrase ? aboutPhrase(phrase, analysis) : []), turn(analysis, paragraph));
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

function turn(analysis: Analysis, paragraph: Paragraph): Said | undefined {
  const judged = turnOf(analysis.facts.repetition, paragraph);
  const { adverb } = judged?.opening ?? {};
  if (!judged?.before || !adverb || judged.fault) return undefined;
  return analysis.say('It says “{adverb}” because {place} opens alike.', {
    adverb: textOf(analysis.text, adverb.span).toLowerCase(), place: whereabouts(analysis, judged.before.paragraph.span.start),
  });
}
