/** The paragraphs around a place. */
import { lastBegun } from './in-order';
import type { Draft, Paragraph } from './tree';

/** From the paragraph down to the subparagraph that the place is in or right behind; none between paragraphs. */
export function paragraphsAround({ parts }: Pick<Draft, 'parts'>, offset: number): Paragraph[] {
  const around: Paragraph[] = [];
  let found = lastBegun(lastBegun(parts, offset)?.paragraphs ?? [], offset);
  while (found && offset <= found.span.end) {
    around.push(found);
    found = lastBegun(found.children, offset);
  }
  return around;
}
