import type { Span } from './span';

/** The span with the line it stands in, line end included, when nothing else stands there; otherwise the span itself. */
export function withItsLine(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && isGap(text.charAt(from - 1))) from--;
  while (to < text.length && isGap(text.charAt(to))) to++;
  const alone = (from === 0 || isLineEnd(text.charAt(from - 1))) && (to === text.length || isLineEnd(text.charAt(to)));
  if (!alone) return { start, end };
  return { start: from, end: to + (text.startsWith('\r\n', to) ? 2 : to < text.length ? 1 : 0) };
}

const isGap = (character: string): boolean => /[^\S\r\n]/.test(character);
const isLineEnd = (character: string): boolean => character === '\n' || character === '\r';
