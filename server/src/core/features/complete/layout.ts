/** How this draft is set out, so that an insertion looks like its neighbours. */
import type { Analysis } from '../../analyze';
import type { Span } from '../../span';
import type { Draft, Paragraph } from '../../tree';
import type { Typed } from './typed';

export interface Layout {
  /** The mark around openers: `*`, `_`, `**`; empty in a draft that marks none. */
  readonly emphasis: string;
  /** What parts two paragraphs: one line break, or two. */
  readonly between: string;
  /** The breaks that are still missing above and below the insertion. */
  readonly before: string;
  readonly after: string;
}

/** For an insertion on the line that is being typed. */
export function layoutOf({ text, draft }: Analysis, { line, marker }: Typed): Layout {
  const apart = blankLinesBetween(text, draft, line);
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const above = text.slice(Math.max(0, line.start - 200), line.start);
  const below = text.slice(line.end, line.end + 200);
  const needs = apart && !marker;
  return {
    emphasis: emphasisOf(text, draft, line),
    between: apart ? lineBreak + lineBreak : lineBreak,
    before: needs && /\S[ \t]*\r?\n$/.test(above) ? lineBreak : '',
    after: needs && /^\r?\n[ \t]*\S/.test(below) ? lineBreak : '',
  };
}

/** The paragraphs of a draft but for the one that is being typed. */
function* others({ parts }: Draft, line: Span): Iterable<Paragraph> {
  for (const { paragraphs } of parts) {
    for (const paragraph of paragraphs) if (paragraph.span.start < line.start || paragraph.span.start > line.end) yield paragraph;
  }
}

/** Official texts part paragraphs by a blank line; so does a draft in which we cannot tell. */
function blankLinesBetween(text: string, draft: Draft, line: Span): boolean {
  let before: Paragraph | undefined;
  let gaps = 0;
  for (const paragraph of others(draft, line)) {
    if (before && /\n[ \t\r]*\n/.test(text.slice(before.span.end, paragraph.span.start))) return true;
    if (before) gaps++;
    before = paragraph;
  }
  return gaps === 0;
}

/** As the openers have it; where there is no opener yet, as in official texts. */
function emphasisOf(text: string, draft: Draft, line: Span): string {
  let known = false;
  for (const { opener } of others(draft, line)) {
    if (opener?.italic) return /(?<![*_])[*_]+$/.exec(text.slice(Math.max(0, opener.italic.start - 3), opener.italic.start))?.[0] ?? '*';
    known ||= opener !== undefined;
  }
  return known ? '' : '*';
}
