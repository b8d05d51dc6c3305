/** How each paragraph of a row follows what stands before it (rules 3.4, 3.7). */
import { likeness, type Likeness } from './likeness';
import type { Opened } from './rows';

/** `unclear` when one of the two cannot be read, or their numbers do not follow. */
export type Link = Likeness | 'unclear';

export interface Step {
  readonly opened: Opened;
  readonly before?: Opened | undefined;
  readonly link: Link;
  /** How it would follow if all paragraphs in brackets were dropped. */
  readonly linkDropped: Link;
}

/** Rivals for one place do not follow each other, and what comes after them may follow any of them. */
export function stepsOf(row: readonly Opened[]): Step[] {
  let main: Opened | undefined;
  let before: Opened | undefined;
  let kept: Opened | undefined;
  let rivals: Opened[] = [];
  return row.map((opened) => {
    const linkDropped = linkOf(kept, opened);
    if (opened.rival) {
      rivals.push(opened);
      return { opened, before, link: linkOf(before, opened), linkDropped };
    }
    const link = !numbersFollow(main, opened) ? 'unclear' : main === kept ? linkDropped : linkOf(main, opened);
    const step = { opened, before: main, link: rivals.some((rival) => linkOf(rival, opened) !== link) ? 'unclear' : link, linkDropped } as const;
    [before, main, rivals] = [main, opened, []];
    if (!opened.bracketed) kept = opened;
    return step;
  });
}

export function linkOf(before: Opened | undefined, after: Opened): Link {
  if (!before) return 'other';
  if (!before.opening || !after.opening) return 'unclear';
  const link = likeness(before.opening, after.opening);
  // Not every line that looks like a heading begins something new: the caption of a table does not.
  return after.headed && link === 'same' ? 'alike' : link;
}

/** Where a number is missing or out of order, that is the fault to tell; what ought to stand before is not known. */
function numbersFollow(before: Opened | undefined, { paragraph: { marker } }: Opened): boolean {
  const other = before?.paragraph.marker;
  if (marker?.style !== 'number' || other?.style !== 'number') return true;
  return marker.value === other.value || marker.value === other.value + 1;
}
