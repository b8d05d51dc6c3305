/** Text → lines. LF, CRLF and CR end a line, as in LSP. */

/** One line: «  (a) To report;» */
export interface Line {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset of the first character that is not white space; equals `textEnd` on a blank line. */
  readonly textStart: number;
  /** Offset after the last character that is not white space. */
  readonly textEnd: number;
  /** Offset of the next line's first character. */
  readonly end: number;
  /** Columns before the text; a tab goes to the next multiple of four. */
  readonly indent: number;
}

const TAB = 9, SPACE = 32, NBSP = 0xa0;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(lineAt(text, start, index, index + mark.length));
    start = index + mark.length;
  }
  if (start < text.length) lines.push(lineAt(text, start, text.length, text.length));
  return lines;
}

function lineAt(text: string, start: number, contentEnd: number, end: number): Line {
  let textStart = start;
  let indent = 0;
  while (textStart < contentEnd && isSpace(text.charCodeAt(textStart))) {
    indent = text.charCodeAt(textStart) === TAB ? indent - (indent % 4) + 4 : indent + 1;
    textStart++;
  }
  let textEnd = contentEnd;
  while (textEnd > textStart && isSpace(text.charCodeAt(textEnd - 1))) textEnd--;
  return { start, textStart, textEnd, end, indent };
}

export const isSpace = (code: number): boolean =>
  code === SPACE || (code >= TAB && code <= 13) || code === NBSP || code === 0xfeff || code === 0x3000;

export const isBlank = (line: Line): boolean => line.textStart === line.textEnd;
