/** References that a rewrite has changed: what each said, and says now. */
import type { Evidence } from '../analyze';
import { grouped } from '../grouped';
import { lastBegun } from '../in-order';
import type { Rewrite } from '../rewrite';
import { applyEdits, contains, textOf, type Span } from '../span';

export interface ChangedReference {
  /** In the draft as it was. */
  readonly span: Span;
  readonly old: string;
  readonly new: string;
}

/** Those that stand in both, in the order of the text. */
export function changedReferences({ text, facts: { references } }: Evidence, { edits }: Rewrite): ChangedReference[] {
  const within = grouped(edits, (edit) => {
    const reference = lastBegun(references, edit.span.start)?.span;
    return reference && contains(reference, edit.span) ? reference : undefined;
  });
  return [...within].flatMap(([span, changes]) => {
    const old = textOf(text, span);
    const now = applyEdits(old, changes.map((edit) => ({ span: { start: edit.span.start - span.start, end: edit.span.end - span.start }, text: edit.text })));
    return now === old || now.trim() === '' ? [] : [{ span, old, new: now }];
  });
}
