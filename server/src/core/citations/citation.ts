/** A resolution or decision as a draft cites it, and what else is dated or numbered (rules 7). */
import type { Span } from '../span';

/** A body whose numbers we know how to date; `other` for any other body that is named. */
export type CitedBody =
  | 'general-assembly' | 'security-council' | 'human-rights-council' | 'ecosoc' | 'commission-on-human-rights' | 'other';

export interface Citation {
  readonly kind: 'resolution' | 'decision';
  /** «resolution 74/247»; of a later one in a list, «75/282». */
  readonly span: Span;
  /** «74/247», «217 A (III)» */
  readonly at: Span;
  readonly number: CitedNumber;
  /** Its place in «74/247 of 27 December 2019, 75/282 and 75/1», from 0. */
  readonly item: number;
  /** Absent when the text does not tell. */
  readonly body?: CitedBody;
  /** The body is named, or it is the one that speaks; otherwise it is what a reader would suppose. */
  readonly certain: boolean;
  /** «27 December 2019» in «of 27 December 2019» */
  readonly date?: DateMention;
  /** «dated», or another word where «of» belongs. */
  readonly dated?: Span;
  /** «UNGA Res.»: what should be written out, and how. */
  readonly shortened?: { readonly span: Span; readonly full: string };
  /** «A/RES/74/247», where the body and its way of numbering are known (rules 7.2). */
  readonly symbol?: string;
}

/**
 * How resolutions are numbered (rules 7.1): `session` «74/247», «S-10/2», «2021/17»; `roman` «1514 (XV)»;
 * `year` «1325 (2000)»; `bare` «1325»; `slashed` «1325/2000»; `other` in houses with habits of their own, «WHA77.1».
 */
export type NumberShape = 'session' | 'roman' | 'year' | 'bare' | 'slashed' | 'other';

export interface CitedNumber {
  readonly shape: NumberShape;
  /** On one line, without markup: "217 A (III)". */
  readonly text: string;
  /** 74 of «74/247», 15 of «1514 (XV)», 2000 of «1325 (2000)» and «1325/2000»; 0 where there is none. */
  readonly session: number;
  /** A special or an emergency special session. */
  readonly special?: 'S' | 'ES';
  /** 247 of «74/247», 1514 of «1514 (XV)», 1325 of «1325 (2000)» */
  readonly serial: number;
  /** "A", "A and B" */
  readonly letters?: string;
}

/** «Friday, 27 December 2019» */
export interface DateMention {
  readonly span: Span;
  readonly day: Figure;
  /** 1 to 12; another number only where it is written in figures: «2019-13-01». */
  readonly month: Figure;
  readonly year?: Figure;
  /** 0 for Sunday. */
  readonly weekday?: Figure;
}

/** A number and where it is said, in figures or words: 12 in «December». */
export interface Figure {
  readonly value: number;
  readonly span: Span;
}

/** «A/78/L.2/Rev.1»: the symbol of a document (rules 7.2). */
export interface SymbolMention {
  readonly span: Span;
  /** Without spaces: "S/RES/1325(2000)". */
  readonly symbol: string;
}

/** «seventy-eighth session, in 2023», of the General Assembly. */
export interface SessionMention {
  readonly span: Span;
  readonly session: Figure;
  readonly month?: Figure;
  readonly year: Figure;
}
