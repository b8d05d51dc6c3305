/** What can be folded away: parts, the preamble, paragraphs with a list, notes, front matter. */
import type { Analysis } from '../analyze';
import { span as makeSpan, type Span } from '../span';
import type { Paragraph, Part } from '../tree';

export interface Fold {
  readonly kind: 'part' | 'preamble' | 'list' | 'note' | 'front-matter';
  /** Begins on the line that stays in sight; an editor drops what is not longer than a line. */
  readonly span: Span;
}

export function folding({ text, draft }: Analysis): Fold[] {
  const folds: Fold[] = [];
  if (draft.frontMatter) folds.push({ kind: 'front-matter', span: draft.frontMatter });
  const first = draft.frontMatter?.end ?? 0;
  for (const part of draft.parts) {
    folds.push({ kind: 'part', span: makeSpan(Math.max(first, part.span.start), part.span.end) });
    const preamble = preambleOf(part);
    if (preamble) folds.push({ kind: 'preamble', span: preamble });
    addLists(part.paragraphs, folds);
  }
  for (const { span } of draft.notes) folds.push({ kind: 'note', span });
  return folds.map(({ kind, span }) => ({ kind, span: withoutBlankEdges(text, span) }));
}

/** From the enacting line, which stays in sight, to the last preambular paragraph before the operative part. */
function preambleOf({ enactingLine, paragraphs }: Part): Span | undefined {
  const preambular = paragraphs.filter(({ kind }) => kind === 'preambular');
  const [first, last] = [preambular[0], preambular.at(-1)];
  return first && last && makeSpan(enactingLine?.span.start ?? first.span.start, last.span.end);
}

function addLists(paragraphs: readonly Paragraph[], folds: Fold[]): void {
  for (const { span, children } of paragraphs) {
    if (children.length > 0) folds.push({ kind: 'list', span });
    addLists(children, folds);
  }
}

/** A part reaches to the next one; the blank lines between them belong to neither when folded. */
function withoutBlankEdges(text: string, { start, end }: Span): Span {
  const isBlank = (offset: number) => /\s/.test(text.charAt(offset));
  while (start < end && isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return makeSpan(start, end);
}
