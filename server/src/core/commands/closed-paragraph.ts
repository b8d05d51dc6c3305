/** A mark was typed at the end of a paragraph: the one before it is not the last any more, and its full stop becomes what it should be. */
import type { Analysis } from '../analyze';
import { lastBegun } from '../in-order';
import type { Edit } from '../span';
import { placeOf } from './enter/place';

/**
 * Nothing but the full stop right before is touched, and only where `wrong-ending` would mend it unasked: never the mark
 * that the drafter has typed, and never one that a note lets pass.
 * @param offset of the cursor, behind the mark
 */
export function closedParagraph(analysis: Analysis, offset: number): readonly Edit[] {
  const { text, draft } = analysis;
  const here = placeOf(analysis, offset);
  const { mark, span } = here?.passage?.ending ?? {};
  if (!here || span?.end !== offset || (mark !== ';' && mark !== '.')) return [];
  const before = lastBegun(draft.blocks, here.block.span.start - 1);
  const ending = before && placeOf(analysis, before.span.end)?.passage?.ending;
  if (ending?.mark !== '.' || text.charAt(ending.span.start) !== '.') return [];
  const finding = analysis.findings.find((one) => one.rule === 'wrong-ending' && one.span.start === ending.span.start);
  return finding?.fixes().find(({ safe }) => safe)?.edits ?? [];
}
