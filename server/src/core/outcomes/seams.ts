/**
 * What stands beside a place where words were taken out: no space too many and none too few, no comma twice, none at the
 * beginning, no italics around nothing (rules 5.1). Only characters next to a seam are looked at.
 */
import type { BracketWords } from '../brackets/words';
import { span, type Edit } from '../span';
import { spacesAfter, spacesBefore } from '../white-space';
import { isAside } from './asides';

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
export function seamEdits(text: string, cuts: readonly Cut[], begins: (offset: number) => boolean, words: BracketWords): Edit[] {
  const edits: Edit[] = [];
  let end = -1;
  for (const cut of together(text, cuts)) {
    const edit = seamEdit(text, cut, begins, words);
    if (!edit || edit.span.start < end || text.slice(edit.span.start, edit.span.end) === edit.text) continue;
    edits.push(edit);
    end = edit.span.end;
  }
  return edits;
}

/** Words that went, with nothing but spaces and commas between them; or one place alone. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly taken: readonly string[];
}

function together(text: string, cuts: readonly Cut[]): Gap[] {
  const gaps: { from: number; to: number; readonly taken: string[] }[] = [];
  for (const { at, taken } of cuts) {
    const last = gaps.at(-1);
    if (last && saysSomething(taken) && saysSomething(last.taken.at(-1) ?? '') && at - last.to <= widestGap && /^[^\S\r\n]*(?:[,;][^\S\r\n]*)*$/.test(text.slice(last.to, at))) {
      last.to = at;
      last.taken.push(taken);
    } else gaps.push({ from: at, to: at, taken: [taken] });
  }
  return gaps;
}

const widestGap = 12;

const saysSomething = (taken: string): boolean => /[\p{L}\p{N}]/u.test(taken);

function seamEdit(text: string, { from, to, taken }: Gap, begins: (offset: number) => boolean, words: BracketWords): Edit | undefined {
  let [head, tail] = [from, to];
  while (isEmphasis(text.charAt(head - 1)) && text.charAt(head - 1) === text.charAt(tail)) [head, tail] = [head - 1, tail + 1];
  const before = spacesBefore(text, head);
  const after = spacesAfter(text, tail);
  const start = head - before.length;
  const end = tail + after.length;
  const left = text.charAt(start - 1);
  const right = text.charAt(end);
  const inner = text.slice(from, to).replace(/\s/g, '');
  const put = (first: number, last: number, said: string): Edit => ({ span: span(first, last), text: said });

  if (left === ',' && right === ',' && /^,*$/.test(inner) && isAside(text, { from: start - 1, to: end + 1, taken }, words)) return put(start - 1, end + 1, '');
  // Nothing begins with a comma; what indents a line, or parts a number from its words, stays.
  if (start === 0 || isLineEnd(left) || begins(start)) return put(head, /^[,;]$/.test(right) ? end + 1 + spacesAfter(text, end + 1).length : end, '');
  const isEnd = end === text.length || isLineEnd(right);
  if (inner !== '') return put(isMark(left) ? start - 1 : start, isMark(right) ? end + 1 : end, closing(left + inner + right) + (isMark(right) || isEnd ? '' : ' '));
  if (isEnd) return put(start, end, '');
  if (isMark(left) && isMark(right) && (left !== '.' || right === '.')) return put(start - 1, end + 1, strongest(left, right));
  if (closes(right) || opens(left) || isEmphasis(left) && opensRun(text, start) || isEmphasis(right) && closesRun(text, end)) return put(start, end, '');
  if (before !== '' && after !== '') return put(start, end, before);
  // «word[ and other ]word»: the bracket had the spaces.
  if (before + after === '' && /^[[［]?\s|\s[\]］]?$/.test(taken.join('')) && isWord(left) && isWord(right)) return put(head, tail, ' ');
  // «[date][CAN: 3 May] [NOR: in Oslo]»: what goes on both sides of a space leaves it between the words that stay.
  if (before + after === '' && /\s/.test(text.slice(from, to))) return put(head, tail, ' ');
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

/** The one of these marks that is left. */
const closing = (marks: string): string => [...marks].filter(isMark).reduce(strongest, '');
