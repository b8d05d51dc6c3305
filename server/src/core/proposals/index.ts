/** Every proposal of a draft: who makes it, what it does, and what it competes with. */
import type { Evidence } from '../analyze';
import { attributionOf, namesIn } from '../brackets/attribution';
import { isStatus } from '../brackets/kind';
import { endsParagraph } from '../brackets/pairing';
import { lastBegun } from '../in-order';
import { once } from '../languages/patterns';
import type { BracketWords } from '../brackets/words';
import type { LanguagePack } from '../languages/pack';
import { paragraphsAround } from '../paragraphs-around';
import { textOf, type Span } from '../span';
import { everyBracket, type Bracket, type Draft } from '../tree';
import { placesOf, type Place } from './choices';
import type { Deed, Proposal } from './proposal';

type Read = Pick<Evidence, 'text' | 'draft' | 'pack'>;

/** In the order of the text; none for a draft that names nobody. */
export const proposalsOf = once((read: Read): readonly Proposal[] => {
  const { text, draft, pack } = read;
  const atEnd = statesAtEnd(text, draft, pack.brackets);
  return placesOf(text, draft, pack.brackets)
    .flatMap((place) => place.choice.offers.flatMap((bracket) => proposalOf(read, place, bracket, atEnd) ?? []))
    .sort((a, b) => a.bracket.span.start - b.bracket.span.start);
});

function proposalOf({ text, draft, pack }: Read, place: Place, bracket: Bracket, atEnd: ReadonlyMap<number, readonly Bracket[]>): Proposal | undefined {
  const named = place.names.get(bracket);
  const found = attributionOf(text, named ?? bracket, pack.brackets);
  if (!found) return undefined;
  const { makers, supporters } = namesIn(textOf(text, found.names), pack.brackets);
  const words = named ? bracket.inner : found.whole ? undefined : wordsOf(bracket, found.span);
  const block = lastBegun(draft.blocks, bracket.span.start)?.span.start ?? -1;
  const paragraph = paragraphsAround(draft, bracket.span.start).at(-1);
  return {
    bracket, by: makers, supporters, names: found.names, choice: place.choice,
    does: words ? (place.choice.base.length > 0 || place.choice.offers.length > 1 ? 'offers' : 'adds') : deedOf(found.wish, pack),
    ...(words ? { words } : {}),
    ...(named ? { named } : {}),
    ...(paragraph ? { paragraph } : {}),
    states: [...new Set([...(place.remarks.get(bracket) ?? []).filter((remark) => says(text, remark, pack.brackets)), ...(atEnd.get(block) ?? [])])],
  };
}

/** Without the name and the colon before them, or the names in parentheses behind. */
function wordsOf({ inner }: Bracket, named: Span): Span {
  if (named.start <= inner.start && named.end <= inner.end && named.end > inner.start) return { start: named.end, end: inner.end };
  return named.start > inner.start && named.end <= inner.end ? { start: inner.start, end: named.start } : inner;
}

const deedOf = (wish: string | undefined, { brackets: { deletions, retentions } }: LanguagePack): Deed =>
  wish === undefined ? 'reserves' : deletions.includes(wish) ? 'deletes' : retentions.includes(wish) ? 'retains' : 'reserves';

const says = (text: string, { inner }: Bracket, words: BracketWords): boolean => isStatus(textOf(text, inner), words);

/** «5. *Decides* … ; [agreed ad ref]»: of the whole paragraph, by where that begins. */
function statesAtEnd(text: string, draft: Draft, words: BracketWords): Map<number, Bracket[]> {
  const states = new Map<number, Bracket[]>();
  for (const bracket of everyBracket(draft)) {
    if (bracket.subtype !== 'remark' || !says(text, bracket, words)) continue;
    const block = lastBegun(draft.blocks, bracket.span.start);
    if (block && endsParagraph(text, bracket.span.end - 1, block.span)) states.set(block.span.start, [...(states.get(block.span.start) ?? []), bracket]);
  }
  return states;
}
