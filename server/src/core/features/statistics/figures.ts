/** What the statistics of a draft are made of. */
import type { Span } from '../../span';
import type { PartKind } from '../../tree';
import type { OpenCounts } from '../open';

/** Something that is counted, with every place where it stands. */
export interface Row<Place = Span> {
  /** «Notes with concern», «the Secretary-General», «name of the Convention» */
  readonly name: string;
  /** How strong an opener is, in words: «strong ask». */
  readonly detail?: string;
  readonly places: readonly Place[];
}

export interface PartFigure<Place = Span> {
  readonly kind: PartKind;
  /** Its title, or what it is: «Masthead». */
  readonly name: string;
  readonly paragraphs: number;
  readonly words: number;
  /** Where it begins. */
  readonly place: Place;
}

export interface ParagraphFigure<Place = Span> extends OpenCounts {
  /** «8bis», «PP3»; empty for an operative paragraph without a number. */
  readonly label: string;
  readonly kind: 'preambular' | 'operative';
  /** «Further requests»; empty when it has none. */
  readonly opener: string;
  /** Its list included, its numbers not. */
  readonly words: number;
  /** How many of them stand in brackets, still to be agreed. */
  readonly wordsInBrackets: number;
  /** The whole paragraph is still to be agreed. */
  readonly bracketed: boolean;
  readonly place: Place;
}

/** The most frequent first; those that come equally often in the order of the text. */
export const byCount = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => b.places.length - a.places.length);
