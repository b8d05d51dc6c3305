/** Putting the edits of a change together. */
import type { Edit } from '../span';

/** The edits in the order of the text; those that meet become one, because editors disagree on which of two at one place comes first. */
export function joined(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const out: Edit[] = [];
  for (const edit of sorted) {
    const last = out.at(-1);
    if (last?.span.end === edit.span.start) out[out.length - 1] = { span: { start: last.span.start, end: edit.span.end }, text: last.text + edit.text };
    else out.push(edit);
  }
  return out;
}

/** Where an offset of the draft stands after the edits; what is put in right there comes before it. */
export const moved = (offset: number, edits: readonly Edit[]): number =>
  edits.reduce((at, { span, text }) => (span.end <= offset ? at + text.length - (span.end - span.start) : at), offset);
