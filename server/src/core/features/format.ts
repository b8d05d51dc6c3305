/** Format document and format selection: all that is safe to fix, until nothing of it is left; formatted twice is formatted once. */
import type { Analysis } from '../analyze';
import { difference } from '../difference';
import { fixAll, safeEdits } from '../fix';
import { once } from '../languages/patterns';
import { applyEdits, type Edit, type Span } from '../span';

/**
 * The edits that leave nothing safe to fix; none where nothing is.
 * @param within only what lies in it is mended; the whole draft when it is absent
 */
export const format = (analysis: Analysis, within?: Span): readonly Edit[] => (within ? mended(analysis, within) : whollyMended(analysis));

/** The draft has to be read again, in which it is the one long question: asked twice it is answered once. */
const whollyMended = once((analysis: Analysis) => mended(analysis));

function mended(analysis: Analysis, within?: Span): readonly Edit[] {
  const { text, config, memory } = analysis;
  const edits = safeEdits(analysis, within);
  if (edits.length === 0) return [];
  const mendedOnce = applyEdits(text, edits);
  const settled = fixAll(mendedOnce, config, within && { start: within.start, end: within.end + mendedOnce.length - text.length }, memory);
  // As a rule the first round is the last, and its edits are the least.
  return settled === mendedOnce ? edits : difference(text, settled);
}
