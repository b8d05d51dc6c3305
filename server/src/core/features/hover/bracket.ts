/** What a bracket is for, and what becomes of the sentence; what a blank asks for, and where else it is asked. */
import type { Analysis } from '../../analyze';
import { givenFor } from '../../blanks/given';
import { rivalsOf } from '../../brackets/around';
import { excerpt } from '../../excerpt';
import { naming } from '../../references/naming';
import { textOf } from '../../span';
import type { Said, Say } from '../../speech';
import type { Bracket } from '../../tree';
import { bracketName } from '../bracket-name';
import { blanksLike } from '../same';
import { paragraphsAround } from '../../paragraphs-around';
import { allWhereabouts } from '../whereabouts';
import { says, type Card, type Line } from './card';
import { outcomeOf } from './outcome';
import { packageLine } from './package';

/** Undefined for a bracket that is ordinary text: a link, a note at the foot, an omission in a quotation. */
export function bracketCard(analysis: Analysis, bracket: Bracket): Card | undefined {
  switch (bracket.kind) {
    case 'placeholder': return blankCard(analysis, bracket);
    case 'negotiation': return bracket.subtype === 'paragraph' ? paragraphCard(analysis, bracket) : wordingCard(analysis, bracket);
    case 'alternative': return wordingCard(analysis, bracket);
    case 'editorial': return bracket.subtype === 'remark' ? { title: analysis.say('Remark'), lines: says(analysis.say('A word of the drafters about the text, not of it.')) } : undefined;
    default: return undefined;
  }
}

function blankCard(analysis: Analysis, bracket: Bracket): Card {
  const { text, facts, say } = analysis;
  const { blanks = [], same = false } = blanksLike(facts, bracket) ?? {};
  const asked = /\p{L}/u.test(textOf(text, bracket.inner)) && bracket.subtype !== 'bare' ? excerpt(text, bracket.inner, 80) : '';
  const others = blanks.filter((other) => other !== bracket).map(({ span }) => span);
  const elsewhere = others.length > 0 && asked ? say('Asked {count} times, also in {places}.', { count: blanks.length, places: allWhereabouts(analysis, others) }) : undefined;
  const given = bracket.key === undefined ? undefined : givenFor(analysis, bracket.key);
  const filling = others.length === 0 || !asked ? undefined : same ? say('A new name fills all of them at once.') : say('One word may stand for several things: each is filled by itself.');
  return { title: asked ? say('Blank: {name}', { name: asked }) : say('Blank'), lines: says(elsewhere ?? (asked ? say('Asked nowhere else.') : say('Something is still to be filled in.')), given && say('The top of the draft says what belongs here: “{words}”.', { words: given.words }), filling) };
}

function wordingCard(analysis: Analysis, bracket: Bracket): Card {
  const { draft, say } = analysis;
  const rivals = rivalsOf(draft, bracket);
  const choice = rivals.length > 1 ? say('One of {count} alternatives for one place.', { count: rivals.length }) : undefined;
  return {
    title: bracketName(bracket, say),
    lines: [
      ...says(choice, bracket.attribution === undefined ? undefined : say('Proposed by {who}.', { who: bracket.attribution }), nested(bracket, say), packageLine(analysis, bracket)),
      ...outcomes(analysis, bracket, rivals.filter((rival) => rival !== bracket)),
    ],
  };
}

const nested = ({ depth }: Bracket, say: Say): Said | undefined =>
  depth === 0 ? undefined : depth === 1 ? say('It stands within another bracket.') : say('It stands within {count} other brackets.', { count: depth });

const outcomes = (analysis: Analysis, bracket: Bracket, rivals: readonly Bracket[]): Line[] => [
  { as: analysis.say('If it is kept:'), quotes: outcomeOf(analysis, bracket, rivals, 'keep') },
  { as: analysis.say('If it is dropped:'), quotes: outcomeOf(analysis, bracket, rivals, 'drop') },
];

function paragraphCard(analysis: Analysis, bracket: Bracket): Card {
  const { draft, facts, say } = analysis;
  const [paragraph] = paragraphsAround(draft, bracket.inner.start);
  const spoken = paragraph ? naming(facts.references, paragraph).map(({ span }) => span) : [];
  return {
    title: say('Paragraph in brackets'),
    lines: says(
      bracket.attribution === undefined ? undefined : say('Proposed by {who}.', { who: bracket.attribution }),
      packageLine(analysis, bracket),
      say('If it is kept, its two brackets go. If it is dropped, the whole paragraph goes.'),
      spoken.length > 0 ? say('Its number is referred to in {places}.', { places: allWhereabouts(analysis, spoken) }) : undefined,
    ),
  };
}
