/** What is open in any stretch of a draft, a paragraph or a whole resolution: gathered once, then looked up. */
import { begunWithin } from '../in-order';
import type { Span } from '../span';
import type { Said, Say } from '../speech';
import { everyBracket, type Draft } from '../tree';

/** What a drafter still has to settle. */
export type OpenKind = 'blanks' | 'brackets' | 'unmatched';

/** Where it stands, each kind in the order of the text. */
export type OpenPlaces = Readonly<Record<OpenKind, readonly Span[]>>;

export type OpenCounts = Readonly<Record<OpenKind, number>>;

/** Blanks to be filled, wording to be agreed (negotiation text and alternatives), and brackets without a partner. */
export function openPlaces(draft: Draft): OpenPlaces {
  const blanks: Span[] = [];
  const brackets: Span[] = [];
  for (const { kind, span } of everyBracket(draft)) {
    if (kind === 'placeholder') blanks.push(span);
    else if (kind === 'negotiation' || kind === 'alternative') brackets.push(span);
  }
  return { blanks, brackets, unmatched: draft.unmatched.map(({ span }) => span) };
}

/** Those that begin within the stretch. */
export const openWithin = (places: OpenPlaces, stretch: Span): OpenPlaces => ({
  blanks: begunWithin(places.blanks, stretch, startOf),
  brackets: begunWithin(places.brackets, stretch, startOf),
  unmatched: begunWithin(places.unmatched, stretch, startOf),
});

const startOf = ({ start }: Span): number => start;

export const countsOf = ({ blanks, brackets, unmatched }: OpenPlaces): OpenCounts => ({
  blanks: blanks.length, brackets: brackets.length, unmatched: unmatched.length,
});

/** «2 blanks», «1 bracket», «1 unmatched»: what there is, and nothing for what there is not. */
export const openInWords = (counts: OpenCounts, say: Say): Said[] =>
  openKinds.filter((kind) => counts[kind] > 0).map((kind) => countInWords(kind, counts[kind], say));

export const openKinds: readonly OpenKind[] = ['blanks', 'brackets', 'unmatched'];

/** «17 blanks» */
export function countInWords(kind: OpenKind, count: number, say: Say): Said {
  if (kind === 'blanks') return count === 1 ? say('1 blank') : say('{count} blanks', { count });
  if (kind === 'brackets') return count === 1 ? say('1 bracket') : say('{count} brackets', { count });
  return say('{count} unmatched', { count });
}
