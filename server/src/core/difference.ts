/** What was changed between two versions of a text. */
import { span, type Edit } from './span';

/** Line by line where both have as many lines, so that a cursor elsewhere stays where it is; otherwise as one edit. */
export function difference(before: string, after: string): Edit[] {
  const [from, to] = [before.split(/(?<=\n)/), after.split(/(?<=\n)/)];
  if (from.length !== to.length) return changeIn(before, after, 0);
  let start = 0;
  return from.flatMap((line, index) => {
    const edits = changeIn(line, to[index] ?? '', start);
    start += line.length;
    return edits;
  });
}

/** Without what both begin and end with; none where nothing differs. @param offset where the first of the two stands */
export function changeIn(before: string, after: string, offset: number): Edit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [{ span: span(offset + head, offset + before.length - tail), text: after.slice(head, after.length - tail) }];
}
