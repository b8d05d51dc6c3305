/** Brackets that compete: of these one is kept at most, so a decision to keep them all would be none. */
import type { Evidence } from '../analyze';
import { lastBegun } from '../in-order';
import type { BracketWords } from '../brackets/words';
import { anyOf, once } from '../languages/patterns';
import { paragraphsAround } from '../paragraphs-around';
import type { Bracket, Marker } from '../tree';

/** So many brackets on either side «[Alt. 1 …]» may be about the same place. */
const reach = 3;

/**
 * Whether two of the brackets, by their place in the list, compete: alternatives in one paragraph, two paragraphs for one
 * number (rules 4.3, both readings of bis), or one that calls itself an alternative and one close by.
 */
export function competing({ text, draft, pack }: Pick<Evidence, 'text' | 'draft' | 'pack'>, brackets: readonly Bracket[]): (one: number, other: number) => boolean {
  const blockOf = ({ span }: Bracket) => lastBegun(draft.blocks, span.start);
  const isLabelled = ({ inner }: Bracket): boolean => label(pack.brackets).test(text.slice(inner.start, Math.min(inner.end, inner.start + 30)));
  /** The number of the paragraph that begins in the bracket. */
  const numberOf = ({ span, inner }: Bracket): Marker | undefined =>
    paragraphsAround(draft, inner.start).find(({ own, marker }) => marker && own.start === span.start && marker.span.start >= span.start)?.marker;
  return (one, other) => {
    const [a, b] = [brackets[one], brackets[other]];
    if (!a || !b) return false;
    if (a.group !== undefined && a.group === b.group) return true;
    if (blockOf(a) === blockOf(b) && (a.kind === 'alternative' || b.kind === 'alternative')) return true;
    if (Math.abs(one - other) <= reach && (isLabelled(a) || isLabelled(b))) return true;
    const [numberA, numberB] = [numberOf(a), numberOf(b)];
    return numberA !== undefined && numberB !== undefined && numberA.style === numberB.style && numberA.value === numberB.value && Math.abs(one - other) <= reach;
  };
}

/** «Alt. 1», «(b) Alt.», «Option A» */
const label = once(({ alternatives }: BracketWords) => new RegExp(`^[\\s*_]*(?:\\S{1,8}\\s)?[\\s*_]*${anyOf(alternatives)}(?!\\p{L})`, 'iu'));
