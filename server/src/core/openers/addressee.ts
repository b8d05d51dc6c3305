/** Whom a paragraph speaks to, for the eye: the name as far as no bracket is torn. Rules go by all of it, for what is negotiated of a name may change it. */
import { textOf, type Span } from '../span';

/** «States» of «States [and companies [registered», which the parser takes for the name; «the Board» of «[the Board». */
export function withoutTornBrackets(text: string, { start, end }: Span): Span {
  const torn: number[] = [];
  for (const { 0: mark, index } of textOf(text, { start, end }).matchAll(/[[\]]/g)) {
    const last = torn.at(-1);
    if (mark === ']' && last !== undefined && text.charAt(start + last) === '[') torn.pop();
    else torn.push(index);
  }
  let from = start;
  for (const at of torn) {
    const before = text.slice(from, start + at);
    if (/[^\s*_]/.test(before)) return { start: from, end: from + before.trimEnd().length };
    from = start + at + 1;
  }
  return { start: from, end };
}
