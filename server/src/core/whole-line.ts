import type { Span } from './span';
import { beginsLine, endsLine, spacesAfter, spacesBefore } from './white-space';

/** The span with the line it stands in, line end included, when nothing else stands there; otherwise the span itself. */
export function withItsLine(text: string, { start, end }: Span): Span {
  const from = start - spacesBefore(text, start).length;
  const to = end + spacesAfter(text, end).length;
  if (!beginsLine(text, from) || !endsLine(text, to)) return { start, end };
  return { start: from, end: to + (text.startsWith('\r\n', to) ? 2 : to < text.length ? 1 : 0) };
}
