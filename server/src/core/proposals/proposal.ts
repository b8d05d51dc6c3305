/** What delegations propose, as plain values (rules 6.2 step 7, 6.5). */
import type { Span } from '../span';
import type { Bracket, Paragraph } from '../tree';

/**
 * Adds words; offers words for those beside it; wants those beside it to go, or to stay; has another position, such as a
 * reservation.
 */
export type Deed = 'adds' | 'offers' | 'deletes' | 'retains' | 'reserves';

export interface Proposal {
  /** «[EU: in Geneva]», or «[in Geneva]» of «[in Geneva] [CAN, NOR]». */
  readonly bracket: Bracket;
  /** «EU»; whoever proposes together is all of it. */
  readonly by: readonly string[];
  /** «Norway» of «EU, supported by Norway». */
  readonly supporters: readonly string[];
  readonly does: Deed;
  /** Where those who propose are named: «EU», «CAN, NOR». */
  readonly names: Span;
  /** «in Geneva»: what it would bring into the text; absent for a wish, a reservation. */
  readonly words?: Span;
  /** «[CAN, NOR]», where the names have a bracket of their own. */
  readonly named?: Bracket;
  /** What competes for one place; proposals for one place share it. */
  readonly choice: Choice;
  /** The innermost paragraph in which it stands, or that it is. */
  readonly paragraph?: Paragraph;
  /** «[agreed ad ref]» beside it, or at the end of its paragraph. */
  readonly states: readonly Bracket[];
}

/** One place in the text, and what competes for it. */
export interface Choice {
  /** Words that nobody is named for: what the text said before, «[base]» of «[base][EU: other]». Seldom more than one. */
  readonly base: readonly Bracket[];
  /** The brackets of those who are named, in the order of the text. */
  readonly offers: readonly Bracket[];
}
