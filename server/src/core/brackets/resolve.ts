/** What becomes of the text when a bracket is resolved: kept without its brackets, or dropped with them (rules 5.1, 6.1). */
import type { BracketWords } from './words';
import { isSpace } from '../parse/lines';
import type { Edit, Span } from '../span';
import type { Bracket } from '../tree';
import { beginsLine } from '../white-space';
import { withItsLine } from '../whole-line';
import { attributionOf } from './attribution';

export function resolutionEdits(text: string, bracket: Bracket, outcome: 'keep' | 'drop'): Edit[] {
  const { span, inner } = bracket;
  if (outcome === 'keep') return [{ span: { start: span.start, end: inner.start }, text: '' }, { span: { start: inner.end, end: span.end }, text: '' }];
  return [{ span: bracket.subtype === 'paragraph' ? wholeLines(text, span.start, span.end) : closedUp(text, span.start, span.end), text: '' }];
}

/** The words are kept and no longer say who proposed them. */
export function keepingEdits(text: string, bracket: Bracket, words: BracketWords): Edit[] {
  const named = attributionOf(text, bracket, words);
  return [...resolutionEdits(text, bracket, 'keep'), ...(named && !named.whole ? [{ span: named.span, text: '' }] : [])];
}

/** A dropped paragraph takes its line break and one blank line with it; the last one takes those before it. */
export function wholeLines(text: string, start: number, end: number): Span {
  if (start > 0 && isRestBlank(text, end)) {
    const before = /\s+$/.exec(text.slice(Math.max(0, start - 200), start));
    return before ? { start: start - before[0].length, end } : closedUp(text, start, end);
  }
  const after = /^[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))?/.exec(text.slice(end, end + 200));
  return after ? { start, end: end + after[0].length } : closedUp(text, start, end);
}

function isRestBlank(text: string, from: number): boolean {
  while (from < text.length && isSpace(text.charCodeAt(from))) from++;
  return from === text.length;
}

/** One of the two spaces around the dropped words goes too, and a space before a mark. */
export function closedUp(text: string, start: number, end: number): Span {
  const before = /\s/.test(text.charAt(start - 1));
  const next = text.charAt(end);
  // What a line goes on with begins it now.
  if (/[^\S\r\n]/.test(next) && beginsLine(text, start)) return { start, end: end + 1 };
  if (before && (next === '' || /[\s,;.:)\]]/.test(next))) return { start: start - 1, end };
  return { start, end };
}

/** What has to go for the words not to have been there: a line of their own, or one of the spaces around them. */
export function withoutTrace(text: string, { start, end }: Span): Span {
  const line = withItsLine(text, { start, end });
  return line.start < start || line.end > end ? wholeLines(text, line.start, end) : closedUp(text, start, end);
}
