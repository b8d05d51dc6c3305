/** A line of the ledger: one thing in a draft that is still to be filled, decided, taken out or mended. */
import type { Span } from '../../span';
import type { Said } from '../../speech';
import type { Bracket } from '../../tree';

/** A remark is a word of the drafters about the text, such as «[agreed ad ref]»; unmatched is a bracket without a partner. */
export const ledgerKinds = ['placeholder', 'negotiation', 'alternative', 'remark', 'unmatched'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** A place is a span of the draft, or whatever a host makes of it. */
export interface LedgerRow<Place = Span> {
  readonly kind: LedgerKind;
  readonly subtype?: Exclude<Bracket['subtype'], 'remark'>;
  /** «Blank», «Value on trial» */
  readonly name: Said;
  /** Where it stands: «8bis», «PP3», «7 (b)», «Title», «Cover note 2», «PP2–PP3». */
  readonly label: string;
  /** The same as one would say it: «preambular paragraph 3». */
  readonly whereabouts: string;
  readonly paragraph: LedgerParagraph;
  /** How many brackets it stands within. */
  readonly depth: number;
  /** What it says, without the number of a paragraph, as it is read aloud and on one line; of a long text the beginning. */
  readonly words: string;
  /** How many words these are, of a long text too. */
  readonly count: number;
  /** A blank, or a bracket without a partner, with some words on either side: to tell one «date» from another. */
  readonly context?: string;
  /** «EU, supported by Norway»: who proposed it. */
  readonly attribution?: string;
  /** «EU», «Norway» */
  readonly delegations: readonly string[];
  /** Which of how many alternatives for one place. */
  readonly choice?: { readonly group: number; readonly number: number; readonly of: number };
  /** What a blank asks for; blanks with one key ask in the same words. */
  readonly key?: string;
  /** The decision that it hangs on together with others, by its name. */
  readonly package?: string;
  /** «EU · 24 words» */
  readonly detail: string;
  /** All that is known of it as a sentence, for a tooltip and for a screen reader. */
  readonly spoken: Said;
  readonly place: Place;
}

/** The paragraph in which it begins, without subparagraphs; a title or a part where it stands in none. */
export interface LedgerParagraph {
  /** «7» */
  readonly label: string;
  /** «Further requests · the Secretary-General» */
  readonly opening: string;
  /** Tells two paragraphs with one label apart. */
  readonly id: number;
}
