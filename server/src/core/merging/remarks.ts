/** What a drafter should know of a merge: what is not written as a proposal, and what looks more than it is. */
import type { Analysis } from '../analyze';
import { excerpt } from '../excerpt';
import { whereabouts } from '../features/whereabouts';
import { textOf, type Span } from '../span';
import { joined, listed, type Said } from '../speech';
import type { Note } from '../tree';
import { inCommon, type Aligned } from './align';
import type { Renumbered } from './numbers';
import type { Stretch } from './reading';
import type { Unit } from './units';

export interface Remark {
  readonly says: Said;
  /** The words of the other version that are not in the merged text; absent where none are lost. */
  readonly words?: string;
}

export interface Compared {
  /** The draft, and what it is without proposals. */
  readonly base: Analysis;
  readonly plain: Analysis;
  readonly other: Analysis;
  readonly aligned: readonly Aligned[];
  readonly olds: readonly Stretch[];
  readonly news: readonly Stretch[];
  readonly changes: Renumbered['changes'];
  /** Delegations that the other version names in brackets. */
  readonly named: readonly string[];
}

/** @param left what could not be written */
export function remarksOn(compared: Compared, left: readonly Unit[]): Remark[] {
  const { base: { say }, changes, named } = compared;
  return [
    ...left.map((unit) => leftOut(compared, unit)),
    ...(named.length > 0 ? [{ says: say('The other version names delegations in brackets. What its own delegation proposes there is taken as its text, what others propose is left out: {names}', { names: listed(named, say) }) }] : []),
    ...movedIn(compared),
    ...(changes.length > 0 ? [{ says: numbersIn(compared) }] : []),
    ...unprinted(compared),
  ];
}

function leftOut({ plain, base: { say } }: Compared, { olds, other }: Unit): Remark {
  const [first] = olds;
  const place = first && whereabouts(plain, first.span.start);
  if (other === '') return { says: place ? say('The other version does not have {paragraph}. This could not be written in brackets.', { paragraph: place }) : say('This could not be written in brackets.') };
  return {
    says: place ? say('{paragraph} is left as it is: what the other version says there could not be written in brackets.', { paragraph: place.charAt(0).toUpperCase() + place.slice(1) }) : say('Words of the other version could not be written in brackets.'),
    words: other,
  };
}

/** So much of the words, and so many of them, make one paragraph of two. */
const samePart = 0.75;
const fewestWords = 5;
/** Of versions that differ in more than this nobody is told what has moved. */
const mostPairs = 40_000;

/** A paragraph that stands elsewhere in the other version is deleted in one place and added in another. */
function movedIn({ plain, base: { say }, aligned, olds, news }: Compared): Remark[] {
  const gone = aligned.flatMap(({ old, new: fresh }) => (fresh === undefined ? olds[old ?? -1] ?? [] : []));
  const come = aligned.flatMap(({ old, new: fresh }, at) => (old === undefined ? [{ stretch: news[fresh ?? -1], at }] : []));
  if (gone.length * come.length > mostPairs) return [];
  return gone.flatMap((stretch): Remark[] => {
    if (stretch.words.length < fewestWords) return [];
    const found = come.findIndex((other) => other.stretch && inCommon(stretch.words, other.stretch.words) >= samePart);
    const [there] = found < 0 ? [] : come.splice(found, 1);
    if (!there) return [];
    const before = aligned.slice(0, there.at).findLast(({ old, new: fresh }) => old !== undefined && fresh !== undefined);
    const behind = olds[before?.old ?? -1];
    const paragraph = whereabouts(plain, stretch.span.start);
    return [{
      says: behind
        ? say('The other version moves {paragraph} behind {other}: it is deleted in the one place and added in the other.', { paragraph, other: whereabouts(plain, behind.span.start) })
        : say('The other version moves {paragraph} to the beginning: it is deleted in the one place and added in the other.', { paragraph }),
    }];
  });
}

const mostNumbers = 6;

function numbersIn({ base: { say }, changes }: Compared): Said {
  const shown = changes.slice(0, mostNumbers).map(({ old, new: here }) => `${old} → ${here}`);
  const more = changes.length - shown.length;
  return say('The numbers of this draft are kept. In the other version: {changes}', { changes: listed(more > 0 ? [...shown, say('{count} more', { count: more })] : shown, say) });
}

/** Notes and settings do not print: nothing can be proposed there. */
function unprinted({ plain, base: { say }, other }: Compared): Remark[] {
  const own = new Set(plain.draft.notes.map((note) => wordsOf(plain.text, note)));
  const notes = other.draft.notes.map((note) => wordsOf(other.text, note)).filter((words) => !own.has(words));
  const settings = (analysis: Analysis): string => (analysis.draft.frontMatter ? textOf(analysis.text, analysis.draft.frontMatter) : '');
  const theirs = settings(other);
  return [
    ...notes.map((words): Remark => ({ says: say('A note of the other version is left out, since it does not print.'), words })),
    ...(theirs !== '' && theirs !== settings(plain) ? [{ says: say('The settings at the top of the other version are left out.'), words: theirs }] : []),
  ];
}

const wordsOf = (text: string, { span }: Note): string => textOf(text, span);

/** One line for a list; the words, where there are any, cut short. */
export const remarkInWords = ({ says, words }: Remark): Said => (words === undefined ? says : joined([says, `“${excerpt(words, whole(words), mostShown)}”` as Said]));

const mostShown = 120;
const whole = (words: string): Span => ({ start: 0, end: words.length });
