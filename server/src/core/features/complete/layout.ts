/** How this draft is set out, so that an insertion looks like its neighbours. */
import type { Analysis } from '../../analyze';
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

/** For an insertion on the line that is being typed; `analysis` is of the draft without the words on it. */
export function layoutOf({ text, draft }: Analysis, { line, marker }: Typed): Layout {
  const apart = blankLinesBetween(text, draft);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const above = text.slice(0, line.start);
  const below = text.slice(line.start);
  const needs = apart && !marker;
  return {
    emphasis: emphasisOf(text, draft),
    between: apart ? lineBreak + lineBreak : lineBreak,
    before: needs && /\S[ \t]*\r?\n$/.test(above) ? lineBreak : '',
    after: needs && /^\r?\n[ \t]*\S/.test(below) ? lineBreak : '',
  };
}

const paragraphsOf = ({ parts }: Draft): readonly Paragraph[] => parts.flatMap(({ paragraphs }) => paragraphs);

/** Official texts part paragraphs by a blank line; so does a draft in which we cannot tell. */
function blankLinesBetween(text: string, draft: Draft): boolean {
  const paragraphs = paragraphsOf(draft);
  const gaps = paragraphs.slice(1).map((next, index) => text.slice(paragraphs[index]?.span.end ?? 0, next.span.start));
  return gaps.length === 0 || gaps.some((gap) => /\n[ \t\r]*\n/.test(gap));
}

/** As the openers have it; where there is no opener yet, as in official texts. */
function emphasisOf(text: string, draft: Draft): string {
  const openers = paragraphsOf(draft).flatMap(({ opener }) => opener ?? []);
  const italic = openers.find((opener) => opener.italic)?.italic;
  if (!italic) return openers.length === 0 ? '*' : '';
  return /[*_]+$/.exec(text.slice(Math.max(0, italic.start - 3), italic.start))?.[0] ?? '*';
}
