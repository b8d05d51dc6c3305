/** One thing that could be written where the cursor stands. */
import type { Edit, Span } from '../../span';
import type { About } from './about';
import type { Place } from './place';

export type CompletionKind =
  /** A whole draft, a standard paragraph, an opener, a number or letter, a line of the front matter. */
  | 'document' | 'clause' | 'opener' | 'marker' | 'item' | 'setting'
  /** Words within a sentence. */
  | 'addressee' | 'blank' | 'paragraph' | 'body' | 'session' | 'citation';

export interface Completion {
  readonly kind: CompletionKind;
  /** «Requests the Secretary-General to …» */
  readonly label: string;
  /** «operative 7», «3 times in this draft»: a few words beside the label. */
  readonly detail: string;
  /** What `describe` is to tell of it, when the drafter looks at it; absent where the label says all. */
  readonly about?: About;
  /** VS Code snippet. */
  readonly insert: string;
  /** What has been typed of it, on one line: the insertion takes its place. UTF-16 offsets. */
  readonly span: Span;
  /** What the typed letters are compared with. */
  readonly filter: string;
  /** Completions are offered in the alphabetical order of this. */
  readonly sort: string;
  /** What the neighbours have to change, as a last paragraph that is last no more; elsewhere than `span`. */
  readonly edits: readonly Edit[];
  /** Right after it there is something to choose again: an opener after a number, an addressee after an opener. */
  readonly leadsOn?: boolean;
}

/** Offers all of one sort that fit a place; nothing where none does. */
export type Completer = (place: Place) => readonly Completion[];

/** Sorts as the numbers do: `rank` first, then what has the greater weight, then the order of the list. */
export const sortKey = (rank: number, weight: number, index = 0): string =>
  `${rank}${String(9_999_999 - Math.min(weight, 9_999_999)).padStart(7, '0')}${String(index).padStart(3, '0')}`;
