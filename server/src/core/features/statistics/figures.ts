/** What the statistics of a draft are made of. */
import type { Span } from '../../span';

/** Something that is counted, with every place where it stands. */
export interface Row<Place = Span> {
  /** «Notes with concern», «the Secretary-General», «name of the Convention» */
  readonly name: string;
  /** How strong an opener is, in words: «strong ask». */
  readonly detail?: string;
  readonly places: readonly Place[];
}

export interface PartFigure<Place = Span> {
  /** Its title, or what it is: «Masthead». */
  readonly name: string;
  readonly words: number;
  /** Where it begins. */
  readonly place: Place;
}

export interface ResolutionFigure<Place = Span> {
  /** Empty when it has none. */
  readonly title: string;
  readonly preambular: readonly ParagraphFigure<Place>[];
  readonly operative: readonly ParagraphFigure<Place>[];
}

export interface ParagraphFigure<Place = Span> {
  /** «8bis Further requests», «PP3 Recalling»; empty where there is neither number nor opener. */
  readonly name: string;
  /** Its list included, its numbers not. */
  readonly words: number;
  /** Absent where nothing is open, as in most. */
  readonly open?: OpenFigure;
  readonly place: Place;
}

/** What a paragraph still has to settle. */
export interface OpenFigure {
  /** The whole paragraph is still to be agreed. */
  readonly bracketed: boolean;
  /** How many of its words stand in brackets, still to be agreed. */
  readonly words: number;
  readonly blanks: number;
  /** Within it: the one around all of it is not among them. */
  readonly brackets: number;
}

/** The most frequent first; those that come equally often in the order of the text. */
export const byCount = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => b.places.length - a.places.length);
