/** What is to be known of blanks and of the values that fill them (rules 6.3), as a language pack supplies it. */

/** What kind of value a blank asks for. */
export const valueKinds = ['date', 'day', 'month', 'year', 'country', 'city', 'session', 'number', 'resolution', 'symbol', 'name', 'person', 'other'] as const;
export type ValueKind = (typeof valueKinds)[number];

export interface BlankWords {
  /** "opening date", "host country": what asks for a value of the kind, without an article. */
  readonly kinds: Readonly<Partial<Record<ValueKind, readonly string[]>>>;
  /** "of", "for": what follows is not the datum. */
  readonly prepositions: readonly string[];
  /** What a value of the kind looks like: "27 December 2019". */
  readonly examples: Readonly<Partial<Record<ValueKind, string>>>;
  readonly countries: readonly CountryRow[];
  /** "Republic of": begins the formal name of a State. */
  readonly formalNames: readonly string[];
  /** "to" in "29 January to 9 February 2024"; "and" in "3 and 4 June". */
  readonly between: readonly string[];
  /** "from": may begin a period. */
  readonly fromDay: readonly string[];
  /** What may stand between the ordinal and "session": "special". */
  readonly sessions: readonly string[];
  /** What may stand before the ordinal: "resumed". */
  readonly sessionStates: readonly string[];
  /** "four", "per cent": a number need not be in figures. */
  readonly numerals: readonly string[];
  /** The two forms of one article, and the words before which only that form is right. What fits neither is not judged. */
  readonly indefinite: readonly { readonly article: string; readonly before: RegExp }[];
}

/** The short name of a State at the United Nations, the same as it stands in a sentence, and what else it is called. */
export type CountryRow = readonly [name: string, inSentence: string, ...others: string[]];
