/** Two stretches of a text change places; what stands between them stays, and what is edited in them goes along. */
import { applyEdits, contains, type Edit, type Span } from '../span';

export interface Exchanged {
  /** One edit for the two stretches and all between them, and those edits that lie elsewhere. */
  readonly edits: readonly Edit[];
  /** Where an offset of the stretches stands in the changed text. */
  readonly placeOf: (offset: number) => number;
}

/** @param edits none reaches over the edge of a stretch */
export function exchanged(text: string, upper: Span, lower: Span, edits: readonly Edit[]): Exchanged {
  const all = { start: upper.start, end: lower.end };
  const isIn = (span: Span) => (edit: Edit): boolean => contains(span, edit.span);
  const between = { start: upper.end, end: lower.start };
  const [ups, downs] = [edits.filter(isIn(upper)), edits.filter(isIn(lower))];
  const rest = edits.filter((edit) => !ups.includes(edit) && !downs.includes(edit) && contains(between, edit.span));
  const elsewhere = edits.filter((edit) => !contains(all, edit.span));
  const [above, gap, below] = [edited(text, lower, downs), edited(text, between, rest), edited(text, upper, ups)];
  const start = placeAfter(elsewhere, all.start);
  return {
    edits: [...elsewhere, { span: all, text: above + gap + below }],
    placeOf: (offset) =>
      offset >= lower.start
        ? start + placeAfter(downs, Math.min(offset, lower.end)) - lower.start
        : start + above.length + gap.length + placeAfter(ups, Math.min(offset, upper.end)) - upper.start,
  };
}

const edited = (text: string, { start, end }: Span, edits: readonly Edit[]): string =>
  applyEdits(text.slice(start, end), edits.map((edit) => ({ span: { start: edit.span.start - start, end: edit.span.end - start }, text: edit.text })));

/** Where an offset stands after the edits: one within an edit goes to its end. */
const placeAfter = (edits: readonly Edit[], offset: number): number =>
  edits.reduce((place, { span, text }) => {
    if (span.end <= offset) return place + text.length - (span.end - span.start);
    return span.start < offset ? place + text.length - (offset - span.start) : place;
  }, offset);
