/** What a house prefers to write, as data: the rows of `languages/en.terms.ts`, and those of a project file. */
import type { Profile, RuleLevel } from '../config';
import type { Level } from '../finding';

/** Rows that have their reason in common. */
export interface Usage {
  /** "American spelling": the heading of its rows on the rule's page. */
  readonly title: string;
  /** Where it stands in the drafting rules: "STY-2". */
  readonly source: string;
  /** Completes «“labor”: write “labour” (…)», or says what is wrong where nothing can be put in its place. */
  readonly reason: string;
  readonly level: Level;
  /** The level in a house with other habits. */
  readonly profiles?: Readonly<Partial<Record<Profile, RuleLevel>>>;
  /** Can never change what is meant: the fix may run on save. */
  readonly safe?: true;
  /** A capital makes another word, and the word is looked for within names too: "UN", "Turkey". */
  readonly asWritten?: true;
  readonly words?: readonly WordRow[];
  readonly shapes?: readonly Shape[];
  /** Longer expressions in which the words are right: "computer program". */
  readonly keep?: readonly string[];
}

/** What is written, what to write instead; several when the drafter has to choose. */
export type WordRow = readonly [find: string, ...replace: string[]];

/** What no list of words can hold: «27th December», «12 %». */
export interface Shape {
  /** Global; linear on any text. */
  readonly find: RegExp;
  /** Stands in all that is found: without it the pattern, which is dear to make and to run, is not asked. */
  readonly needs?: string;
  /** With `$1`; a list is asked for the entry with the number that was found. Absent where the drafter has to think. */
  readonly replace?: string | readonly string[];
  /** For the page and the tests: what is found, and what becomes of it. */
  readonly example: readonly [string, string?];
}

/** A term of a project's own. Plain words: a project file brings no patterns. */
export interface HouseTerm {
  readonly find: string;
  readonly replace: string;
  readonly reason?: string;
  readonly level?: Level;
}

/** A place where a house would write something else. */
export interface TermUse {
  readonly start: number;
  readonly found: string;
  /** Best first; empty where nothing can be put in its place. */
  readonly wanted: readonly string[];
  readonly usage: Usage;
  readonly level: Level;
}
