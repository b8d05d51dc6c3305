/** What ties brackets to each other beyond their words: one refers to the paragraph in another, or they leave the same blank. */
import type { Evidence } from '../analyze';
import { excerpt } from '../excerpt';
import { whereabouts } from '../features/whereabouts';
import { grouped } from '../grouped';
import { countBegun, lastBegun } from '../in-order';
import { isPart } from '../references/reference';
import { contains, type Span } from '../span';
import type { Said } from '../speech';
import type { Bracket } from '../tree';
import type { Vocabulary } from './vocabulary';

export interface Tie {
  /** Brackets by their place in the list that was asked about, in order. */
  readonly members: readonly number[];
  readonly name: string;
  readonly reason: Said;
}

/** @param open in the order of the text, none within another */
export function tiesIn(evidence: Evidence, open: readonly Bracket[], vocabulary: Vocabulary): Tie[] {
  const homeOf = ({ start, end }: Span): number | undefined => {
    const index = countBegun(open, start, ({ span }) => span.start) - 1;
    return (open[index]?.span.end ?? 0) >= end ? index : undefined;
  };
  return [...references(evidence, open, homeOf, vocabulary), ...blanks(evidence, homeOf)];
}

type HomeOf = (at: Span) => number | undefined;

/** «paragraph 8 bis» within a bracket, when 8 bis stands in brackets whole. */
function references({ text, draft, facts, say }: Evidence, open: readonly Bracket[], homeOf: HomeOf, vocabulary: Vocabulary): Tie[] {
  const named = facts.references.flatMap(({ numbers, span }) => numbers.flatMap(({ target, place }) => {
    if (!target || isPart(target) || place !== target.span || !target.bracket) return [];
    const [from, to] = [homeOf(span), homeOf(target.bracket.span)];
    const isAlone = to !== undefined && open[to] === target.bracket && target.bracket.span.end <= target.span.end;
    return from !== undefined && isAlone && from !== to && isInOne(open[from], draft) ? [{ from, to, target, span }] : [];
  }));
  return [...grouped(named, ({ to }) => to).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { from, to, target, span } = first;
    const where = say('{number} in brackets', { number: target.marker?.label ?? '' });
    return [{
      members: [...new Set([...all.map((one) => one.from), to])].sort((a, b) => a - b),
      name: subjectOf(to, vocabulary) ?? where,
      reason: say('The words in brackets in {place} refer to “{reference}”, and that stands in brackets itself.', { place: whereabouts({ draft, say }, open[from]?.span.start ?? 0), reference: excerpt(text, span, 60) }),
    }];
  });
}

/** It ends in the paragraph in which it begins: what is longer refers to many things. */
const isInOne = (bracket: Bracket | undefined, { blocks }: Evidence['draft']): boolean =>
  bracket !== undefined && contains(lastBegun(blocks, bracket.span.start)?.span ?? { start: 0, end: 0 }, bracket.span);

/** What a bracket speaks of and nothing else does. */
function subjectOf(bracket: number, { terms }: Vocabulary): string | undefined {
  const own = terms.filter(({ brackets, outside, stems }) => stems.length > 1 && outside === 0 && brackets.has(bracket));
  return own[0]?.says;
}

/** «[name of the host city]» stands in two brackets and nowhere else: without them nobody asks. */
function blanks({ text, facts, say }: Evidence, homeOf: HomeOf): Tie[] {
  return facts.blanks.flatMap(({ blanks: alike, same }) => {
    const homes = alike.map(({ span }) => homeOf(span));
    const members = [...new Set(homes)].flatMap((home) => home ?? []).sort((a, b) => a - b);
    const [first] = alike;
    if (!same || !first || homes.includes(undefined) || members.length < 2) return [];
    const words = excerpt(text, first.inner, 60);
    return [{ members, name: words, reason: say('The blank “{words}” stands in them and nowhere else.', { words }) }];
  });
}
