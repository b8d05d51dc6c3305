/** «Also requests …» is offered where the paragraph before calls for it (rules 3). */
import type { Analysis } from '../../analyze';
import { emphasisIn } from '../../parse/emphasis';
import { openerAt } from '../../parse/opener';
import { following } from '../../repetition/judge';
import { likeness } from '../../repetition/likeness';
import { openingOf } from '../../repetition/opening';

/**
 * @param words the clause as it would be written, with its marks of emphasis
 * @param at where it would stand, a UTF-16 offset
 */
export function standsInTurn(words: string, { draft, facts, pack }: Analysis, at: number): boolean {
  const whole = { start: 0, end: words.length };
  const opener = openerAt(words, 0, words.length, emphasisIn(words, whole).runs, pack);
  const opening = opener && openingOf(words, opener, words.length, pack);
  if (!opening?.adverb) return true;
  const part = draft.parts.findLast(({ span }) => span.start <= at);
  const last = part?.paragraphs.findLast(({ span }) => span.start < at);
  const before = facts.repetition.find(({ paragraph }) => paragraph === last);
  return before !== undefined && likeness(before.opening, opening) !== 'other' && opening.adverb.turn === following(before.turn);
}
