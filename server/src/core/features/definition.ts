/** Where the thing is that a place speaks of: the paragraph that a reference names, the first use of a blank, what «also» goes on from. */
import type { Analysis } from '../analyze';
import { meantIn } from '../references/named';
import type { ReferenceNumber } from '../references/reference';
import { turnOf } from '../repetition/turn-of';
import type { Span } from '../span';
import { standingAt, type Standing } from './at';
import { blanksLike, nameOf } from './same';

export interface Definition {
  /** What leads there: «5» in «paragraph 5 above». */
  readonly from: Span;
  /** The whole paragraph, section or annex. */
  readonly whole: Span;
  /** Where the cursor goes: its number or title. */
  readonly name: Span;
}

/** Several for «paragraphs 3 to 5»; none where nothing leads anywhere. A number leads to itself: an editor then lists its references. */
export function definitions(analysis: Analysis, offset: number): readonly Definition[] {
  for (const standing of standingAt(analysis, offset)) {
    const found = definitionsOf(analysis, standing);
    if (found.length > 0) return found;
  }
  return [];
}

function definitionsOf({ facts }: Analysis, standing: Standing): readonly Definition[] {
  const { span: from } = standing;
  switch (standing.kind) {
    case 'number': return named(from, standing.number);
    case 'reference': return meantIn(standing.reference).flatMap((number) => named(from, number));
    case 'marker': return [{ from, whole: standing.paragraph.span, name: standing.marker.span }];
    case 'title': return [{ from, whole: standing.part.span, name: from }];
    case 'bracket': {
      const { same = false, blanks = [] } = blanksLike(facts, standing.bracket) ?? {};
      const first = blanks[0]?.span;
      return first && same ? [{ from, whole: first, name: first }] : [];
    }
    case 'opener': {
      const { turn = 0, before } = turnOf(facts.repetition, standing.paragraph) ?? {};
      const opener = before?.paragraph.opener;
      return opener && turn > 0 ? [{ from, whole: before.paragraph.span, name: opener.span }] : [];
    }
    // A citation is a link: what it names is not in the draft.
    default: return [];
  }
}

function named(from: Span, { target, place }: ReferenceNumber): readonly Definition[] {
  if (!target || !place) return [];
  const name = place === target.span ? nameOf(target) : place;
  return [{ from, whole: place, name: name ?? { start: place.start, end: place.start } }];
}
