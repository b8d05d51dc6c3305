/** The items that could continue a list at a place: (c) after (b), (iii) after (ii), the first one after a colon. */
import type { Analysis } from '../../analyze';
import { digitsFor } from '../../parse/marker';
import type { Edit } from '../../span';
import type { Paragraph } from '../../tree';
import { lastEnding, reopened } from './ending';

export interface NextItem {
  /** «(c)» */
  readonly marker: string;
  /** White space before the marker, as the items before it have. */
  readonly indent: string;
  readonly ending: string;
  readonly edits: readonly Edit[];
}

/** Innermost list first. `at` is the start of a line, as a UTF-16 offset. */
export function nextItems({ text, draft }: Analysis, at: number): readonly NextItem[] {
  const part = draft.parts.filter(({ span }) => span.start <= at).at(-1);
  const top = part?.paragraphs.filter(({ span }) => span.start < at).at(-1);
  if (!part || !top) return [];
  const chain = openAt(top, at);
  const next = chain.slice(1).filter(({ last }) => last).reverse().flatMap(({ paragraph }) => after(text, paragraph));
  const innermost = chain.at(-1)?.paragraph;
  const marker = first[innermost?.depth ?? first.length];
  if (!innermost || !marker || innermost.children.length > 0 || innermost.body.ending.mark !== ':') return next;
  const followed = part.paragraphs.some(({ kind, span }) => kind === top.kind && span.start >= at) || chain.some(({ last }) => !last);
  const ending = top.kind === 'preambular' ? ',' : followed ? ';' : '.';
  return [{ marker, indent: indentOf(text, innermost), ending, edits: [] }, ...next];
}

/** The first markers of the levels (rules 4.1). */
const first = ['(a)', '(i)', 'a.', 'i.'];

interface Open {
  readonly paragraph: Paragraph;
  /** Nothing follows it in its list. */
  readonly last: boolean;
}

/** The paragraph and the items in it that end just before the place, outermost first. */
function openAt(paragraph: Paragraph, at: number, last = true): readonly Open[] {
  const before = paragraph.children.filter(({ span }) => span.start < at);
  const item = before.at(-1);
  if (!item || paragraph.tails.some(({ span }) => span.start < at)) return [{ paragraph, last }];
  return [{ paragraph, last }, ...openAt(item, at, before.length === paragraph.children.length)];
}

/** The item after this one takes over the mark that closed the list. */
function after(text: string, item: Paragraph): readonly NextItem[] {
  if (!item.marker) return [];
  const { span, digits, style, value } = item.marker;
  const { mark } = lastEnding(item);
  const marker = text.slice(span.start, digits.start) + digitsFor(style, value + 1) + text.slice(digits.end, span.end);
  return [{ marker, indent: indentOf(text, item), ending: mark === '.' || mark === ',' ? mark : ';', edits: reopened(item) }];
}

const indentOf = (text: string, { span }: Paragraph): string =>
  /^[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start))?.[0] ?? '';
