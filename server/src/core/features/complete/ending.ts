/** The mark at the very end of a paragraph with all its subparagraphs, and how to change it. */
import type { Edit } from '../../span';
import type { Ending, Paragraph } from '../../tree';

export function lastEnding({ body, children, tails }: Paragraph): Ending {
  const last = children.at(-1);
  return tails.at(-1)?.ending ?? (last ? lastEnding(last) : body.ending);
}

/** A paragraph that is last no more has a semicolon for its full stop. */
export function reopened(paragraph: Paragraph): readonly Edit[] {
  const { mark, span } = lastEnding(paragraph);
  return mark === '.' ? [{ span, text: ';' }] : [];
}
