/** Reads the places a test talks about out of the text itself: `<|words|>` is a span, `<|>` the cursor. */
import type { Span } from '../../server/src/core/index';

export interface Marked {
  /** The text without the marks. */
  readonly text: string;
  /** What stood between `<|` and `|>`, in the order of their beginnings; UTF-16 offsets in `text`. */
  readonly spans: readonly Span[];
  /** Where `<|>` stood. */
  readonly cursor?: number;
}

export function marked(source: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  let cursor: number | undefined;
  for (const piece of source.split(/(<\|>|<\||\|>)/)) {
    if (piece === '<|>') {
      if (cursor !== undefined) throw new Error('A text has one cursor: <|> stands in it twice.');
      cursor = text.length;
    } else if (piece === '<|') {
      const span = { start: text.length, end: -1 };
      spans.push(span);
      open.push(span);
    } else if (piece === '|>') {
      const span = open.pop();
      if (!span) throw new Error('A |> closes nothing.');
      span.end = text.length;
    } else {
      text += piece;
    }
  }
  if (open.length > 0) throw new Error('A <| is not closed.');
  return cursor === undefined ? { text, spans } : { text, spans, cursor };
}
