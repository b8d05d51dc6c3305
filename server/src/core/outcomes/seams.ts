/**
 * What stands beside a place where words were taken out: no space too many and none too few, no comma twice, none at the
 * beginning, no italics around nothing (rules 5.1). Only characters next to a seam are looked at.
 */
import { span, type Edit } from '../span';
import { spacesAfter, spacesBefore } from '../white-space';

/** A place of the text where something stood before. */
export interface Cut {
  readonly at: number;
  /** What was taken out. */
  readonly taken: string;
}

/**
 * @param cuts in the order of the text
 * @param begins whether the words of a paragraph begin at a place: behind its number
 */
export function seamEdits(text: string, cuts: readonly Cut[], begins: (offset: number) => boolean): Edit[] {
  const edits: Edit[] = [];
  let end = -1;
  for (const cut of cuts) {
    const edit = seamEdit(text, cut, begins);
    if (!edit || edit.span.start < end || text.slice(edit.span.start, edit.span.end) === edit.text) continue;
    edits.push(edit);
    end = edit.span.end;
  }
  return edits;
}

function seamEdit(text: string, { at, taken }: Cut, begins: (offset: number) => boolean): Edit | undefined {
  let [head, tail] = [at, at];
  while (isEmphasis(text.charAt(head - 1)) && text.charAt(head - 1) === text.charAt(tail)) [head, tail] = [head - 1, tail + 1];
  const before = spacesBefore(text, head);
  const after = spacesAfter(text, tail);
  const start = head - before.length;
  const end = tail + after.length;
  const left = text.charAt(start - 1);
  const right = text.charAt(end);
  const put = (from: number, to: number, words: string): Edit => ({ span: span(from, to), text: words });

  // Nothing begins with a comma; what indents a line, or parts a number from its words, stays.
  if (start === 0 || isLineEnd(left) || begins(start)) return put(head, /^[,;]$/.test(right) ? end + 1 + spacesAfter(text, end + 1).length : end, '');
  if (end === text.length || isLineEnd(right)) return put(start, end, '');
  if (isMark(left) && isMark(right) && (left !== '.' || right === '.')) return put(start - 1, end + 1, strongest(left, right));
  if (closes(right) || opens(left) || isEmphasis(left) && opensRun(text, start) || isEmphasis(right) && closesRun(text, end)) return put(start, end, '');
  if (before !== '' && after !== '') return put(start, end, before);
  // «word[ and other ]word»: the bracket had the spaces.
  if (before + after === '' && /^[[［]?\s|\s[\]］]?$/.test(taken) && isWord(left) && isWord(right)) return put(head, tail, ' ');
  return head < tail ? put(head, tail, '') : undefined;
}

const isMark = (character: string): boolean => /^[,;:.]$/.test(character);
const closes = (character: string): boolean => /^[,;.:)\]”’»]$/.test(character);
const opens = (character: string): boolean => /^[([“«/]$/.test(character);
const isWord = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);
const isLineEnd = (character: string): boolean => character === '\n' || character === '\r';
const isEmphasis = (character: string): boolean => character === '*' || character === '_';

/** The mark before the place opens italics: nothing, or a space, stands before it. */
const opensRun = (text: string, place: number): boolean => /(?:^|[\s([“])[*_]{1,3}$/.test(text.slice(Math.max(0, place - 4), place));
const closesRun = (text: string, place: number): boolean => /^[*_]{1,3}(?:$|[\s,;.:)\]”])/.test(text.slice(place, place + 4));

/** Of two marks that have come together the one that closes more: «,;» is «;», «;.» is «.»; a colon has lost its list. */
const strongest = (left: string, right: string): string => (left === ':' || order.indexOf(right) >= order.indexOf(left) ? right : left);
const order = [',', ';', ':', '.'];
