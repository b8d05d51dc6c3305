/** Marks belong to places, not to paragraphs: whoever stands last gets the full stop, whoever stands before the last the «and» (rules 5). */
import type { Edit, Span } from '../span';
import { textOf } from '../span';
import type { Ending, Paragraph } from '../tree';

/** The edits that leave every place its mark when the paragraphs stand in the new order. */
export function endingEdits(text: string, before: readonly Paragraph[], after: readonly Paragraph[]): Edit[] {
  // A mark that is missing, or a colon, is the paragraph's own.
  const movable = (paragraph: Paragraph): boolean => markOf(text, endingOf(paragraph)) !== undefined;
  const places = before.filter(movable).map((paragraph) => markOf(text, endingOf(paragraph)) as Span);
  return after.filter(movable).flatMap((paragraph, index) => {
    const span = markOf(text, endingOf(paragraph));
    const place = places[index];
    if (!span || !place) return [];
    const mark = textOf(text, place);
    return mark === textOf(text, span) ? [] : [{ span, text: mark }];
  });
}

/** What closes the whole paragraph: its tail, the last item of its list, or its own words. */
function endingOf(paragraph: Paragraph): Ending {
  let last = paragraph;
  for (;;) {
    const { body, children, tails } = last;
    const [child, tail] = [children.at(-1), tails.at(-1)];
    if (tail && tail.span.start > (child?.span.start ?? -1)) return tail.ending;
    if (!child) return body.ending;
    last = child;
  }
}

/** The mark with the conjunction behind it; undefined where it is none that a neighbour could take over. */
function markOf(text: string, { span, mark, conjunction }: Ending): Span | undefined {
  if (mark !== ',' && mark !== ';' && mark !== '.') return undefined;
  if (!conjunction) return span;
  return /^\s+$/.test(text.slice(span.end, conjunction.span.start)) ? { start: span.start, end: conjunction.span.end } : undefined;
}
