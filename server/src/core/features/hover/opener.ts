/** What there is to say of an opener, and why it says «also». */
import type { Analysis } from '../../analyze';
import type { LanguagePack, Phrase } from '../../languages/pack';
import { aboutPhrase } from '../../openers/about';
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

/** The listed phrase without «also»; undefined where the words say more than the list knows: «Notes with the greatest regret». */
function phraseOf(text: string, { set, italic }: Opener, pack: LanguagePack): Phrase | undefined {
  if (!set) return undefined;
  const words = plainOpener(text, set, pack);
  const found = [words, words.slice(adverbsBefore(words, pack).length)].flatMap((said) => {
    const phrase = phraseAt(said, pack);
    return phrase?.italic.toLowerCase() === said ? phrase : [];
  })[0];
  const goesOn = italic && italic.end > set.end && !found?.phrase.toLowerCase().startsWith(plainOpener(text, italic, pack));
  return goesOn ? undefined : found;
}

const plainOpener = (text: string, at: Span, { openers }: LanguagePack): string =>
  plainText(text, at).words.toLowerCase().split(' ').filter((word) => !openers.repetitions.includes(word)).join(' ');

function turn(analysis: Analysis, paragraph: Paragraph): Said | undefined {
  const judged = turnOf(analysis.facts.repetition, paragraph);
  const { adverb } = judged?.opening ?? {};
  if (!judged?.before || !adverb || judged.fault) return undefined;
  return analysis.say('It says “{adverb}” because {place} opens alike.', {
    adverb: textOf(analysis.text, adverb.span).toLowerCase(), place: whereabouts(analysis, judged.before.paragraph.span.start),
  });
}
