/** Why paragraphs had better stay where they are, in the drafter's words. */
import type { Analysis } from '../analyze';
import { bracketsAround } from '../brackets/around';
import { lockedIn } from '../numbering/locks';
import { isSameNumber } from '../numbering/number';
import { emptyAt, type Span } from '../span';
import type { Said } from '../speech';
import type { Draft } from '../tree';
import type { NewNumbers } from './numbers';
import type { Exchange } from './stretches';

/** Undefined when nothing is in the way. */
export function hindrance({ draft, say }: Analysis, { upper, lower, past }: Exchange, numbers: NewNumbers): Said | undefined {
  if (isTornByBracket(draft, upper.span) || isTornByBracket(draft, lower.span)) {
    return say('A bracket begins in one paragraph and ends in another here. Keep it or drop it, then move the paragraph.');
  }
  if (past?.alone) return say('This is the only paragraph under its title, so it stays.');
  const isLocked = lockedIn(draft);
  for (const [paragraph, number] of numbers) {
    const { marker } = paragraph;
    if (marker && isLocked(paragraph) && !isSameNumber(number, marker)) return say('The number {number} is locked. Unlock it, then move the paragraph.', { number: marker.label });
  }
  return undefined;
}

/** A bracket has one end in the stretch and the other outside. */
function isTornByBracket(draft: Draft, { start, end }: Span): boolean {
  return (
    bracketsAround(draft, emptyAt(end)).some(({ span }) => span.start >= start && span.start < end && span.end > end) ||
    bracketsAround(draft, emptyAt(start)).some(({ span }) => span.start < start && span.end > start && span.end <= end)
  );
}
