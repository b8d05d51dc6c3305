/**
 * Places in a text and changes to it. A span is half-open and counts UTF-16 code units from the start of
 * the text: in "The *Council*" the italic run is { start: 4, end: 13 }.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change: what stands in `span` becomes `text`. An empty span inserts, an empty text removes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export const span = (start: number, end: number): Span => ({ start, end });
export const emptyAt = (offset: number): Span => ({ start: offset, end: offset });

/** True when the two share a character, or when one is empty and touches the other. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** From the first beginning to the last end, of however many; nothing of none. */
export const around = (spans: readonly Span[]): Span =>
  spans.reduce((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }), spans[0] ?? emptyAt(0));
export const textOf = (text: string, at: Span): string => text.slice(at.start, at.end);

/** The text after the edits. They may come in any order; one that overlaps an earlier one is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const out: string[] = [];
  let at = 0;
  for (const edit of sorted) {
    if (edit.span.start < at) continue;
    out.push(text.slice(at, edit.span.start), edit.text);
    at = edit.span.end;
  }
  out.push(text.slice(at));
  return out.join('');
}
