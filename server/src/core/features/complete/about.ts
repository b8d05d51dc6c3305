/** What a completion is about: enough to describe it when the drafter looks at it, whatever has been typed since. Plain data: it goes to the editor and back. */
export type About =
  /** A listed opener: "Takes note of". */
  | { readonly is: 'opener'; readonly phrase: string }
  /** A standard piece by its prefix, with the number and the mark of its place. */
  | { readonly is: 'clause'; readonly prefix: string; readonly marker?: string; readonly ending?: string }
  /** A paragraph by an offset in the midst of its words, which a few letters typed above it do not move far. */
  | { readonly is: 'paragraph'; readonly at: number }
  /** A section or annex, likewise. */
  | { readonly is: 'part'; readonly at: number }
  | { readonly is: 'setting'; readonly key: string }
  /** What the draft cites: "74/247". */
  | { readonly is: 'citation'; readonly number: string };
