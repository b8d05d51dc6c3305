/** Putting a note that does not print above a paragraph, on a line of its own. */
import { emptyAt, type Edit } from './span';

/** Where something else stands before the place in its line, such as another note, the note goes between the two. */
export function noteAbove(text: string, place: number, note: string): Edit {
  const { start, before } = lineOf(text, place);
  return /\S/.test(before) ? { span: emptyAt(place), text: `${note} ` } : { span: emptyAt(start), text: `${before}${note}${lineEndOf(text)}` };
}

/** Where the line of a place begins, and what stands in it before the place. */
export function lineOf(text: string, place: number): { start: number; before: string } {
  let start = place;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return { start, before: text.slice(start, place) };
}

/** As the lines of this text end. */
export const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
