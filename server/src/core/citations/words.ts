/** The words of citations and dates (rules 7), as a language pack supplies them. The nouns themselves stand with the references. */
import type { CitedBody } from './citation';

export interface CitationWords {
  readonly bodies: readonly CitedBodyWords[];
  /** "Organization", "Agency": the nouns of houses that are not in the list of bodies. */
  readonly houses: readonly string[];
  /** "its" in "its resolution 74/247": of the body named before, or of the one that speaks. */
  readonly own: readonly string[];
  /** "of" in "of 27 December 2019" and "of the General Assembly". */
  readonly of: readonly string[];
  /** "dated": stands where "of" belongs. */
  readonly dated: readonly string[];
  /** "adopted by" in "adopted by the Commission". */
  readonly adoptedBy: readonly string[];
  /** "and" in "resolutions 74/247 and 75/1", "to" in "31/406 A to E". */
  readonly joiners: readonly string[];
  /** "Res.": for "resolution". */
  readonly shortResolution: readonly string[];
  /** "No." in "resolution No. 74/247". */
  readonly numberSigns: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** "st" in "1st". */
  readonly ordinalEndings: readonly string[];
  /** From the first on: "seventy-eighth" is the seventy-eighth of them. */
  readonly ordinals: readonly string[];
  readonly session: string;
  /** "in" in "at its seventy-eighth session, in 2023". */
  readonly sessionIn: readonly string[];
}

export interface CitedBodyWords {
  readonly body: CitedBody;
  /** "General Assembly": as it is cited, the usual name first. */
  readonly names: readonly string[];
  /** "Assembly": once it has been named; several bodies may share it. */
  readonly short: readonly string[];
  /** "UNGA": found in drafts, but not right (rules 7.3, CIT-5). */
  readonly acronyms: readonly string[];
}
