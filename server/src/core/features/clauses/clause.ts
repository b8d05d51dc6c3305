/**
 * The standard pieces of a resolution, as drafters write them. One list serves twice: `complete` puts a clause
 * where the cursor stands, with the number and the mark its place calls for, and snippets/un-resolution.json is
 * generated from it for editors without the server.
 *
 * Bodies are VS Code snippets. A tab stop that is passed over leaves a blank in square brackets, which the checker
 * counts as open, or a standing phrase such as «Member States»: never words that could be taken for agreed text.
 */

/** Where a clause belongs. */
export type Place =
  /** A whole file. */
  | 'document'
  /** Above the enacting line. */
  | 'masthead'
  | 'enacting'
  | 'preambular'
  | 'operative'
  /** An operative paragraph that usually is the last. */
  | 'last'
  /** An operative paragraph in dispute; it brings its own number. */
  | 'inserted'
  /** Subparagraphs under a paragraph that ends with a colon. */
  | 'list'
  /** Words within a sentence. */
  | 'words'
  /** Below the last paragraph. */
  | 'foot'
  /** A line that does not print. */
  | 'note';

export interface Clause {
  /** What a drafter types to find it: «op-requests-report». */
  readonly prefix: string;
  /** What it does: «Ask the Secretary-General for a report». */
  readonly title: string;
  readonly place: Place;
  /** In the places preambular, operative and last: without number and ending. */
  readonly body: string;
}

type Row = readonly [prefix: string, title: string, body: string];

/** A table of clauses for one place. */
export const clausesFor = (place: Place, rows: readonly Row[]): readonly Clause[] =>
  rows.map(([prefix, title, body]) => ({ prefix, title, place, body }));

/** Several paragraphs, one blank line between them. */
export const paragraphs = (...bodies: readonly string[]): string => bodies.join('\n\n');
