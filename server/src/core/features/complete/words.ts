/** Words that are offered within a sentence. */
import type { Span } from '../../span';
import type { About } from './about';
import type { Completion, CompletionKind } from './completion';
import { escaped } from './snippet';

export interface Offered {
  readonly kind: CompletionKind;
  readonly label: string;
  readonly detail: string;
  readonly span: Span;
  readonly sort: string;
  /** The words as they will stand, where they are more than the label. */
  readonly words?: string;
  /** What else they are looked for by. */
  readonly found?: string;
  readonly about?: About;
}

export const wordsItem = ({ kind, label, detail, span, sort, words = label, found, about }: Offered): Completion => ({
  kind, label, detail, span, sort,
  insert: escaped(words),
  filter: found === undefined ? label : `${label} ${found}`,
  edits: [],
  ...(about ? { about } : {}),
});
