/** What the panel and its page say to each other. */

/** The page asks the editor. */
export interface Asked {
  /** The page is there: it wants the list and what is typed. */
  readonly ready?: true;
  readonly typed?: { readonly id: string; readonly words: string };
  /** Blanks by their names, or all that have words. */
  readonly fill?: readonly string[] | 'all';
  readonly keep?: boolean;
  /** First line, its character, last line, its character. */
  readonly place?: readonly number[];
}

/** The editor tells the page. */
export interface Told {
  /** The list, and the words in its inputs unless something else is typed there by now. */
  readonly list?: string;
  readonly words?: Readonly<Record<string, string>>;
  readonly draft?: string;
  readonly keep?: boolean;
  readonly judged?: readonly Judged[];
  readonly done?: Done;
}

/** What is said of words in an input; nothing when they are fine. */
export interface Judged {
  readonly id: string;
  readonly words: string;
  readonly says?: string;
  /** What would be right, each with the words of its button. */
  readonly proposed: readonly { readonly words: string; readonly label: string }[];
}

export interface Done {
  readonly says: string;
  readonly remarks: readonly { readonly says: string; readonly place: readonly number[] }[];
}
