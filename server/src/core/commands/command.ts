/** What a key or a command of the drafter does to a draft, as a pure function; the host makes the change in one undo step. */
import type { Analysis } from '../analyze';
import type { Edit, Span } from '../span';
import type { Said } from '../speech';

export interface Change {
  /** Places in the draft as it is; none overlaps another. */
  readonly edits: readonly Edit[];
  /** The cursor or selection afterwards: UTF-16 offsets in the changed text. Where it is absent the editor decides. */
  readonly selection?: Span;
  /** What was done, or why nothing was, for the status bar and a screen reader. */
  readonly says?: Said;
  /** What a drafter should know before the change is made, such as a word that would be left dangling; the host asks whether to go on. */
  readonly warns?: readonly Said[];
}

/** What a command needs to be told before it can do anything: «Who proposes these words?» */
export interface Ask {
  readonly title: Said;
  /** Likely answers, the likeliest first; any other words will do too. */
  readonly likely: readonly string[];
}

export interface Command {
  readonly id: string;
  /** Undefined where there is nothing to be asked: `run` then says what is amiss. A command without it never asks. */
  readonly ask?: (analysis: Analysis, at: Span) => Ask | undefined;
  /**
   * Undefined where the command has no meaning: the key then does what it always does.
   * @param at the selection
   * @param words the answer to `ask`
   */
  readonly run: (analysis: Analysis, at: Span, words?: string) => Change | undefined;
}
