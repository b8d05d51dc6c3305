/** White space on a line, next to a place: spaces, tabs, no-break spaces; never a line break. */

export function spacesBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && isSpacing(text.charAt(start - 1))) start--;
  return text.slice(start, offset);
}

export function spacesAfter(text: string, offset: number): string {
  let end = offset;
  while (end < text.length && isSpacing(text.charAt(end))) end++;
  return text.slice(offset, end);
}

export const beginsLine = (text: string, offset: number): boolean => offset === 0 || isLineEnd(text.charAt(offset - 1));
export const endsLine = (text: string, offset: number): boolean => offset === text.length || isLineEnd(text.charAt(offset));

const isSpacing = (character: string): boolean => /[^\S\r\n]/.test(character);
const isLineEnd = (character: string): boolean => character === '\n' || character === '\r';
