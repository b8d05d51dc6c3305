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
}

export interface Command {
  readonly id: string;
  /** Undefined where the command has no meaning: the key then does what it always does. `at` is the selection. */
  readonly run: (analysis: Analysis, at: Span) => Change | undefined;
}
