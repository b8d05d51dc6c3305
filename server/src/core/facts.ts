/** What the text refers to and how it hangs together: computed from the tree in one walk, never reported here. */
import type { Span } from './span';
import type { Bracket, Paragraph } from './tree';

export interface Facts {
  /** Blanks that ask for the same thing, in the order of their first use. */
  readonly blanks: readonly BlankGroup[];
  readonly references: readonly Reference[];
  readonly sequences: readonly Sequence[];
}

export interface BlankGroup {
  /** "name of the convention" */
  readonly key: string;
  readonly blanks: readonly Bracket[];
  /** Same words, same thing: several words name one datum, one word (`date`) may stand for many (rules 6.3). */
  readonly same: boolean;
}

export type ReferenceKind = 'paragraph' | 'section' | 'annex' | 'article' | 'resolution' | 'decision' | 'symbol';

export interface Reference {
  readonly kind: ReferenceKind;
  /** «paragraph 5 above» */
  readonly span: Span;
  /** The numbers in it that name paragraphs of this draft: «5». */
  readonly numbers: readonly ReferenceNumber[];
  readonly direction?: 'above' | 'below';
}

export interface ReferenceNumber {
  /** «8 bis» */
  readonly span: Span;
  readonly target?: Paragraph;
}

/** Paragraphs that are numbered in one run, in the order of the text; a resolution with restarting sections has several. */
export interface Sequence {
  readonly paragraphs: readonly Paragraph[];
}
