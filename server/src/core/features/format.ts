/** Format document and format selection: all that is safe to fix, until nothing of it is left; formatted twice is formatted once. */
import type { Analysis } from '../analyze';
import { difference } from '../difference';
import { fixAll, safeEdits } from '../fix';
import { applyEdits, type Edit, type Span } from '../span';

/**
 * The edits that leave nothing safe to fix; none where nothing is.
 * @param within only what lies in it is mended; the whole draft when it is absent
 */
export function format(analysis: Analysis, within?: Span): readonly Edit[] {
  const { text, config } = analysis;
  const edits = safeEdits(analysis, within);
  if (edits.length === 0) return [];
  const once = applyEdits(text, edits);
  const settled = fixAll(once, config, within && { start: within.start, end: within.end + once.length - text.length });
  // As a rule the first round is the last, and its edits are the least.
  return settled === once ? edits : difference(text, settled);
}
