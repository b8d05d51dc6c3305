/** What a hover shows about one thing: a heading and a few lines. */
import type { Said } from '../../speech';

export interface Card {
  /** «Also decides», «Blank: country». */
  readonly title: string;
  readonly lines: readonly Line[];
}

export type Line =
  | { readonly says: Said }
  /** Words of the draft, as they stand or as they would stand; `as` tells which. */
  | { readonly quotes: string; readonly as?: Said }
  | { readonly opens: string; readonly label: Said };

/** As much of a paragraph as is read at a glance. */
export const glance = 240;

export const says = (...said: readonly (Said | undefined)[]): Line[] => said.flatMap((words) => (words ? [{ says: words }] : []));

/** A heading begins with a capital. */
export const headed = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
