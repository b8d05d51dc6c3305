/** Which subparagraphs are lettered in one row. */
import type { Draft, Paragraph } from '../tree';
import { everyParagraph } from '../tree';

/** Every list that is held to its letters, in the order of the text. */
export function* letteredLists({ parts }: Pick<Draft, 'parts'>): Iterable<readonly Paragraph[]> {
  for (const { paragraphs, headings } of parts) {
    for (const { kind, children, tails } of everyParagraph(paragraphs)) {
      if (children.length === 0) continue;
      const breaks = [...tails, ...headings].map(({ span }) => span.start);
      // A quoted or annexed list may begin where the quotation does.
      for (const list of listsOf(children, breaks)) if (kind !== 'other' || list[0]?.marker?.value === 1) yield list;
    }
  }
}

/** A list may begin anew after a tail or a title. */
function listsOf(children: readonly Paragraph[], breaks: readonly number[]): Paragraph[][] {
  const lists: Paragraph[][] = [];
  let previous: Paragraph | undefined;
  for (const child of children) {
    const from = previous?.span.start ?? 0;
    const anew = child.marker?.value === 1 && breaks.some((at) => at > from && at < child.span.start);
    if (!previous || anew || previous.marker?.style !== child.marker?.style) lists.push([]);
    lists.at(-1)?.push(child);
    previous = child;
  }
  return lists;
}
