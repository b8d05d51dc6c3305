/** What a rule has to say about a draft, complete with the ways to mend it. */
import type { Edit, Span } from './span';
import type { Said } from './speech';

export type Level = 'error' | 'warning' | 'info' | 'hint';

export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly span: Span;
  readonly message: Said;
  readonly related: readonly Related[];
  /** Made when asked for: filling one blank everywhere would otherwise cost every finding a list of all. */
  readonly fixes: () => readonly Fix[];
}

export interface Related {
  readonly span: Span;
  readonly message: Said;
}

export interface Fix {
  readonly title: Said;
  /** Safe: it may run on save, no drafter would object. Otherwise it is offered, and a person decides. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /**
   * Set when the drafter has to supply the words, as for a blank: what to ask for («name of the Convention»).
   * The edits then leave the text as it is; `answered` puts the words in.
   */
  readonly ask?: string;
}

/** The fix with the drafter's words in the place of every edit. */
export const answered = (fix: Fix, words: string): Fix => ({
  title: fix.title,
  safe: false,
  edits: fix.edits.map(({ span }) => ({ span, text: words })),
});
