/** Numbers that are agreed and stay, whatever is put before them: a note above the paragraph says so. */
import type { Draft, Note, Paragraph } from '../tree';

/** The note as it is written above a paragraph. */
export const lockNote = '<!-- un-resolution-lock -->';

/** Whether a paragraph's number is locked. */
export function lockedIn({ notes }: Pick<Draft, 'notes'>): (paragraph: Paragraph) => boolean {
  const starts = new Set(notes.flatMap(({ lock }) => lock?.start ?? []));
  return ({ own }) => starts.has(own.start);
}

/** The notes that lock a paragraph: more than one may, and all have to go. */
export const locksOf = ({ notes }: Pick<Draft, 'notes'>, { own }: Paragraph): Note[] => notes.filter(({ lock }) => lock?.start === own.start);
