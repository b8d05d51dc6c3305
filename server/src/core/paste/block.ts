/** What a reading of somebody else's text comes to, before it is written as a draft: paragraphs of words. */

/** How words look where they come from. */
export interface Look {
  readonly italic: boolean;
  readonly bold: boolean;
  /** Struck through, or deleted with changes tracked. */
  readonly struck: boolean;
  /** Raised, as the mark of a note is. */
  readonly raised: boolean;
}

export interface Words extends Look {
  /** White space is one space; a line break is «\n», a tab parts the cells of a table. */
  readonly text: string;
  /** Where the words lead, when that is another place of the same text, as the mark of a note does: «_ftn1». */
  readonly to?: string;
}

export interface Block {
  /** «1.», «(a)», «•»: the number that the other program shows, where it is not among the words; empty for none. */
  readonly marker: string;
  readonly title: boolean;
  readonly words: readonly Words[];
  /** Names by which other places lead here. */
  readonly names: readonly string[];
}

export const plain: Look = { italic: false, bold: false, struck: false, raised: false };
