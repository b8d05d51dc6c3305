/** What a phrase that is not listed has in common with those that are (rules 1.6, 2.5, 3.1). */
export interface OpenerWords {
  /** "also", "further": may stand before any listed phrase. */
  readonly repetitions: readonly string[];
  /** "deeply", "once again": may stand before the first verb. */
  readonly adverbs: readonly string[];
  /** Any adverb: "immediately". */
  readonly adverb: RegExp;
  /** "Expresses": opens a paragraph together with what the body has, "its deep concern". */
  readonly holders: { readonly preambular: readonly string[]; readonly operative: readonly string[] };
  /** "its", "the" in "Expresses its concern". */
  readonly articles: readonly string[];
  /** "with" in "Notes with great concern". */
  readonly manner: string;
  /** "deep", "grave": how strong a feeling is. */
  readonly qualities: readonly string[];
  /** "concern": what a body notes something with, or expresses. */
  readonly feelings: readonly string[];
  /** "support": what else it expresses or renews. */
  readonly owned: readonly string[];
  /** What may follow the set phrase within the italics or outside them: "in this regard", "its commitment" (rules 2.3, 12.2). */
  readonly doubtful: RegExp;
  /** Categories of preambular phrases that may lead up to the verb of an operative paragraph: "Acting under …, decides". */
  readonly introducing: readonly string[];
  /** A verb as it opens either kind of paragraph: "recalling", "recalls". */
  readonly verbs: readonly (readonly [preambular: string, operative: string])[];
  /** How the verb that opens a preambular paragraph ends: a participle. */
  readonly participle: RegExp;
  /** How the verb that opens an operative paragraph ends, and what has to follow it: a verb in the third person. */
  readonly thirdPerson: RegExp;
  readonly afterThirdPerson: RegExp;
  /** "again" in "Demands again that …": stands between the verb and the addressee. */
  readonly repeated: readonly string[];
  /** What is asked of an addressee and so ends the name: "to report", but not "to the Convention" (rules 3.2). */
  readonly infinitive: RegExp;
  /** Other words that end the name: "that", "which", "in accordance". */
  readonly afterAddressee: readonly string[];
  /** What a comma after an addressee may begin that is no further one: "in this regard", "individually", "including". */
  readonly interruption: RegExp;
}
