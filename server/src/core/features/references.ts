/** Every place that speaks of what stands here: the references to a paragraph, the other uses of a blank, the other citations of a resolution. */
import type { Analysis } from '../analyze';
import type { Span } from '../span';
import { standingAt } from './at';
import { sameAs } from './same';

/** In the order of the text; `withItself` adds the number of the paragraph, the title of the annex. */
export function references(analysis: Analysis, offset: number, withItself: boolean): readonly Span[] {
  for (const standing of standingAt(analysis, offset)) {
    const same = sameAs(analysis, standing);
    if (!same) continue;
    return withItself && same.itself ? [...same.spoken, same.itself].sort((a, b) => a.start - b.start) : same.spoken;
  }
  return [];
}
