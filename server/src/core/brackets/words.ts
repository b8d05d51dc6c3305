/** Words by which brackets are told apart (rules 6.2, by step). */
export interface BracketWords {
  /** Step 3: "sic", "without reference to a Main Committee": begins an editorial bracket. */
  readonly editorial: readonly string[];
  /** Step 3: "note:", "agreed language": begins a remark of the drafters. */
  readonly remarks: readonly string[];
  /** Step 3: "based on", "former": begins one when a number follows, as in "former OP3". */
  readonly provenance: readonly string[];
  /** "drafting note", "todo": begins, before a colon, a line that the drafters left in the text. */
  readonly reminders: readonly string[];
  /** Step 3: status tags that fill the whole bracket: "agreed", "hold". */
  readonly status: readonly string[];
  /** Step 4: "TBD", "pending": fills the whole bracket. */
  readonly dummies: readonly string[];
  /** Step 5: "insert", "text to": begins an instruction. */
  readonly instructions: readonly string[];
  /** Step 5: "to be" and "determined", which completes it. */
  readonly toBe: string;
  readonly completions: readonly string[];
  /** Step 6: "date", "name of the": the kinds of datum a blank asks for. */
  readonly nouns: readonly string[];
  /** Step 6: those of them, and of the dummies, that are wording just as often: "committee", "country", "pending". */
  readonly either: readonly string[];
  /** Step 6: words that may stand with them: "relevant", "of", "and". */
  readonly joiners: readonly string[];
  /** "and", "or": begin wording that goes on from what stands before it, and never a blank. */
  readonly conjunctions: readonly string[];
  /** Step 3: "means" behind a quotation: what is quoted is being defined. */
  readonly defining: readonly string[];
  /** Step 6: "name of": what follows is the thing to be named. */
  readonly naming: readonly string[];
  /** Step 7: delegations and groups, beside the three-letter codes. */
  readonly delegations: readonly string[];
  /** Step 7: "supported by" in "EU, supported by Norway: …". */
  readonly support: string;
  /** Step 7: "and", "/": between two that propose together, as in "EU and Norway: …"; a comma is one too. */
  readonly joint: readonly string[];
  /** Step 7: "reserves", "delete": what a delegation is said to do in "USA reserves". */
  readonly positions: readonly string[];
  /** Of these, those that want the words beside them to go; the first is how we write it. */
  readonly deletions: readonly string[];
  /** And those that want them to stay. */
  readonly retentions: readonly string[];
  /** Step 8: "alt", "option". */
  readonly alternatives: readonly string[];
  /** Step 8: "or", "and/or" between two brackets. */
  readonly between: readonly string[];
  /** "the": may begin a blank or a name. */
  readonly articles: readonly string[];
  /** Verbs that tell a sentence from a name: "is", "shall". */
  readonly verbs: readonly string[];
  /** "million", "March": what may follow a number on trial. */
  readonly units: readonly string[];
  /** A number on trial in words: "third", "twelve", "twenty-first". */
  readonly numerals: RegExp;
  /** "of" within a name that is on trial. */
  readonly particles: readonly string[];
  /** "and thereafter", "to": joins what comes before to what comes after, and cannot be the last. */
  readonly trailing: readonly string[];
  /** "and", "as well as": cannot be the first of a paragraph or after its semicolon. */
  readonly leading: readonly string[];
  /** "as appropriate", "within": begin words that stand between two commas of their own, and are no item of a list. */
  readonly asides: readonly string[];
  /** The blank that takes the place of a value that was on trial and is not agreed. */
  readonly blank: string;
  /** "a", "an": depend on the sound of the next word. */
  readonly indefinite: readonly string[];
}
