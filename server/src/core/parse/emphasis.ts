/**
 * Emphasis marks: `*…*`, `_…_`, `**…**`. Enough of Markdown for a draft: a mark opens when text follows it
 * and closes when text precedes it; pairs do not leave the stretch they are looked for in.
 */
import { isSpace } from './lines';
import type { Span } from '../span';
import type { Emphasis, LooseMark } from '../tree';

interface Delimiter {
  at: number;
  length: number;
  readonly character: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The runs within a stretch of text, outer before inner, and the marks that have no partner. */
export function emphasisIn(text: string, { start, end }: Span): { runs: Emphasis[]; loose: LooseMark[] } {
  const runs: Emphasis[] = [];
  const open: Delimiter[] = [];
  const loose: LooseMark[] = [];
  for (const delimiter of delimiters(text, start, end)) {
    while (delimiter.closes && delimiter.length > 0) {
      const index = lastIndex(open, delimiter.character);
      const partner = open[index];
      if (!partner) break;
      for (const skipped of open.splice(index + 1)) loose.push(looseMark(skipped));
      const length = Math.min(partner.length, delimiter.length, 3);
      const from = partner.at + partner.length - length;
      runs.push({ span: { start: from, end: delimiter.at + length }, inner: { start: from + length, end: delimiter.at } });
      partner.length -= length;
      delimiter.at += length;
      delimiter.length -= length;
      if (partner.length === 0) open.pop();
    }
    if (delimiter.length === 0) continue;
    if (delimiter.opens) open.push(delimiter);
    else loose.push(looseMark(delimiter));
  }
  for (const delimiter of open) loose.push(looseMark(delimiter));
  return { runs: runs.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end), loose };
}

const looseMark = ({ at, length, opens }: Delimiter): LooseMark => ({ span: { start: at, end: at + length }, opens });

/** Marks further back than this are left alone, so that a line of stars stays cheap. */
const reach = 50;

function lastIndex(open: readonly Delimiter[], character: string): number {
  for (let index = open.length - 1; index >= 0 && index >= open.length - reach; index--) {
    if (open[index]?.character === character) return index;
  }
  return -1;
}

function* delimiters(text: string, start: number, end: number): Iterable<Delimiter> {
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/\*+|_+/g)) {
    // «\\*» prints a star: the backslash speaks for one mark alone.
    const escaped = index > 0 && text.charAt(start + index - 1) === '\\' ? 1 : 0;
    const at = start + index + escaped;
    const length = mark.length - escaped;
    const character = mark.charAt(0);
    // Three underscores or more are a blank, a row of stars is a rule.
    if (length === 0 || length > 3 || (character === '_' && length > 2)) continue;
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + length < end ? text.charAt(at + length) : ' ';
    const opens = !isSpace(after.charCodeAt(0)) && (!isPunctuation(after) || isSpace(before.charCodeAt(0)) || isPunctuation(before));
    const closes = !isSpace(before.charCodeAt(0)) && (!isPunctuation(before) || isSpace(after.charCodeAt(0)) || isPunctuation(after));
    // «[__]», «80/__»: a short blank.
    if (character === '_' && length === 2 && /[\s[(/]/.test(before) && /[\s\]),;.]/.test(after)) continue;
    const inWord = isWord(before) && isWord(after);
    // «snake_case» is a word; «5*. Requests*» has its mark between number and stop.
    const afterNumber = character === '*' && /\d/.test(before) && after === '.';
    if (character === '_' && inWord) continue;
    if (opens || closes || afterNumber) yield { at, length, character, opens: opens || afterNumber, closes: closes && !afterNumber };
  }
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);
