/** What the drafter has typed so far of a new paragraph: perhaps a bracket, a number, the beginning of an opener. */
import { markerAt } from '../../parse/marker';
import { span, type Span } from '../../span';
import type { Marker } from '../../tree';

export interface Typed {
  /** «[7. *req*]»: the whole line without its break. */
  readonly line: Span;
  /** «7.» */
  readonly marker?: Marker;
  /** «*req*»: from the first mark or letter, over the cursor to the marks that close what it opened; empty when nothing is there yet. */
  readonly word: Span;
  /** Marks typed before the letters: the asterisk of «*req», the parenthesis of «(c». */
  readonly lead: string;
  /** «Takes n», up to the cursor; or the first figures of a number. */
  readonly letters: string;
  /** The space that is missing between a number and the cursor. */
  readonly gap: string;
  /** The mark at the end of the line stands already, behind the cursor. */
  readonly closed: boolean;
}

/** The longest opener that is typed out, with its number. */
const longest = 120;

/** Undefined where no paragraph can begin: in the middle of a line or of a sentence. */
export function typedAt(text: string, offset: number): Typed | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  if (offset - start > longest) return undefined;
  const behind = behindCursor.exec(text.slice(offset, offset + 40));
  if (!behind) return undefined;
  const { marks = '', mark = '' } = behind.groups ?? {};
  const line = span(start, offset + behind[0].length);

  const begin = start + lengthOf(/^[ \t]*\[?/, text.slice(start, offset));
  const marker = markerAt(text, begin);
  const after = marker && marker.span.end <= offset ? marker.span.end : begin;
  const spaces = lengthOf(/^[ \t]*/, text.slice(after, offset));
  const from = after + spaces;
  const { lead, letters } = /^(?<lead>[*_(]{0,2})(?<letters>(?:[\p{L}’'-]+ ){0,6}[\p{L}’'-]*|\d{1,3})$/u.exec(text.slice(from, offset))?.groups ?? {};
  if (lead === undefined || letters === undefined) return undefined;
  const typed = { line, word: span(from, offset + marks.length), lead, letters, closed: mark !== '' };
  if (after === begin) return endsSentence(text.slice(Math.max(0, start - 200), start)) ? { ...typed, gap: '' } : undefined;
  return { ...typed, gap: spaces > 0 ? '' : ' ', ...(marker ? { marker } : {}) };
}

/** An editor closes a bracket as it is opened, and the marks of a paragraph may be there before its words. */
const behindCursor = /^(?<marks>[*_]{0,2})(?<mark>[,;.]?)\]?[ \t]*(?=[\r\n]|$)/;

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** The line before is blank or closes a paragraph: what follows is no continuation of a wrapped line. */
const endsSentence = (before: string): boolean => /(?:^|\n[ \t\r]*\n|[,;.:—][\]*_]*(?: (?:and|or))?[ \t]*\r?\n)$/.test(before);
