import { once } from '../languages/patterns';
import type { Paragraph } from '../tree';
import type { Judged } from './judge';

/** How a paragraph follows the one before it; undefined where that cannot be told. */
export const turnOf = (repetition: readonly Judged[], paragraph: Paragraph): Judged | undefined => byParagraph(repetition).get(paragraph);

const byParagraph = once((repetition: readonly Judged[]): ReadonlyMap<Paragraph, Judged> => new Map(repetition.map((judged) => [judged.paragraph, judged])));
