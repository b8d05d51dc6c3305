/** What can be folded away: parts, what stands under a heading, the preamble, paragraphs with a list, long brackets, notes, front matter. */
import type { Analysis } from '../analyze';
import { countBegun, lastBegun } from '../in-order';
import { span as makeSpan, type Span } from '../span';
import { everyBracket, type Paragraph, type Part } from '../tree';

export interface Fold {
  readonly kind: 'part' | 'heading' | 'preamble' | 'list' | 'bracket' | 'note' | 'front-matter';
  /** Begins on the line that stays in sight; an editor drops what is not longer than a line. */
  readonly span: Span;
}

export function folding({ text, draft }: Analysis): Fold[] {
  const folds: Fold[] = [];
  if (draft.frontMatter) folds.push({ kind: 'front-matter', span: withoutBlankEdges(text, draft.frontMatter) });
  for (const part of draft.parts) {
    const preamble = preambleOf(part);
    const whole = withoutBlankEdges(text, makeSpan(Math.max(part.span.start, draft.frontMatter?.end ?? 0), part.span.end));
    // An editor folds one thing a line: where a part begins with its enacting line, the preamble is the one to fold.
    if (preamble?.start !== whole.start) folds.push({ kind: 'part', span: whole });
    if (preamble) folds.push({ kind: 'preamble', span: preamble });
    for (const span of underHeadings(part)) folds.push({ kind: 'heading', span });
    addLists(part.paragraphs, folds);
  }
  // A proposal may run over several paragraphs; a single one has nothing to hide.
  for (const { kind, span } of everyBracket(draft)) {
    if ((kind === 'negotiation' || kind === 'alternative') && lastBegun(draft.blocks, span.start) !== lastBegun(draft.blocks, span.end - 1)) folds.push({ kind: 'bracket', span });
  }
  for (const { span } of draft.notes) folds.push({ kind: 'note', span });
  return folds;
}

/** From the enacting line, which stays in sight, to the last paragraph before the operative part. */
function preambleOf({ enactingLine, paragraphs }: Part): Span | undefined {
  const length = paragraphs.findIndex(({ kind }) => kind !== 'preambular');
  const preamble = length < 0 ? paragraphs : paragraphs.slice(0, length);
  const [first, last] = [preamble[0], preamble.at(-1)];
  return first && last && makeSpan(enactingLine?.span.start ?? first.span.start, last.span.end);
}

/** From each heading that stands among the paragraphs to the last one before the next heading. */
function underHeadings({ headings, paragraphs }: Part): Span[] {
  const begun = (offset: number) => countBegun(paragraphs, offset, ({ span }) => span.start);
  const within = headings.filter(({ span }) => begun(span.start) > 0);
  return within.flatMap(({ span }, index) => {
    const last = paragraphs[begun(within[index + 1]?.span.start ?? Infinity) - 1];
    return last && last.span.start > span.start ? [makeSpan(span.start, last.span.end)] : [];
  });
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
