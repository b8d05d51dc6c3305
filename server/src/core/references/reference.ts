/** A reference and what its numbers name in the draft. */
import type { Span } from '../span';
import type { Paragraph, Part } from '../tree';

export type ReferenceKind = 'paragraph' | 'section' | 'annex' | 'article' | 'resolution' | 'decision' | 'symbol';

export interface Reference {
  readonly kind: ReferenceKind;
  /** «paragraph 5 above» */
  readonly span: Span;
  /** The numbers and letters in it that name something in this draft; none for a reference to another text. */
  readonly numbers: readonly ReferenceNumber[];
}

/** What a number or letter names. */
export type Target = Paragraph | Part;

export const isPart = (target: Target): target is Part => 'paragraphs' in target;

/** What a number counts. */
export type Unit = 'paragraph' | 'preambular' | 'subparagraph' | 'section' | 'annex';

export interface ReferenceNumber {
  readonly unit: Unit;
  /** The number or letter without its dress: "8", "8/1" for «8 bis», "b", "II"; empty for an annex without a number. */
  readonly key: string;
  /** «8 bis», «(b)», «II» */
  readonly span: Span;
  /** Absent when the draft has no such paragraph, section or annex. */
  readonly target?: Target;
  /** Where the target stands; of a letter in running text, «(a) … and (b) …», that letter alone. */
  readonly place?: Span;
  /** What it was looked for among: the paragraphs of the run, the subparagraphs of «7», the sections. */
  readonly among: readonly Target[];
  /** «7» for the «(b)» of «7 (b)». */
  readonly under?: ReferenceNumber;
  /** It ends a row that the number before it begins: the «6» of «paragraphs 3 to 6». */
  readonly through?: boolean;
  /** Where the words say that it stands: «above». */
  readonly direction?: { readonly says: 'above' | 'below'; readonly span: Span };
}
