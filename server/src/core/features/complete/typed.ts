/** What the drafter has typed so far of a new paragraph: perhaps a bracket, a number, the beginning of a word. */
import { markerAt } from '../../parse/marker';
import { span, type Span } from '../../span';
import type { Marker } from '../../tree';

export interface Typed {
  /** «[7. req]»: the whole line without its break. */
  readonly line: Span;
  /** «7.» */
  readonly marker?: Marker;
  /** «req», up to the cursor; empty when nothing of it is there yet. */
  readonly word: Span;
  /** Marks typed before the letters: the asterisk of «*req», the parenthesis of «(c». */
  readonly lead: string;
  /** The space that is missing between a number and the cursor. */
  readonly gap: string;
}

/** Undefined where no paragraph can begin: in the middle of a line or of a sentence. */
export function typedAt(text: string, offset: number): Typed | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const line = span(start, trimReturn(text, found < 0 ? text.length : found));
  // An editor closes a bracket as it is opened, so one may stand after the cursor.
  if (!/^\]?[ \t]*$/.test(text.slice(offset, line.end))) return undefined;

  const begin = start + lengthOf(/^[ \t]*\[?/, text.slice(start, offset));
  const marker = markerAt(text, begin);
  const after = marker && marker.span.end <= offset ? marker.span.end : begin;
  const spaces = lengthOf(/^[ \t]*/, text.slice(after, offset));
  const word = span(after + spaces, offset);
  const lead = /^([*_(]{0,2})[\p{L}-]*$/u.exec(text.slice(word.start, word.end))?.[1];
  if (lead === undefined) return undefined;
  if (after === begin) return endsSentence(text.slice(0, start)) ? { line, word, lead, gap: '' } : undefined;
  return { line, word, lead, gap: spaces > 0 ? '' : ' ', ...(marker ? { marker } : {}) };
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;
const trimReturn = (text: string, end: number): number => (text.charAt(end - 1) === '\r' ? end - 1 : end);

/** The line before is blank or closes a paragraph: what follows is no continuation of a wrapped line. */
const endsSentence = (before: string): boolean => /(?:^|\n[ \t\r]*\n|[,;.:—][\]*_]*(?: (?:and|or))?[ \t]*\r?\n)$/.test(before.slice(-200));
