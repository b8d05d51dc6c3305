/** The marks that what stands before something new needs (rules 5): the last stops being last, and may be so again. */
import type { Analysis } from '../../analyze';
import { lastEnding } from '../../features/complete/ending';
import { resolutionsOf } from '../../resolutions';
import type { Edit } from '../../span';
import type { Ending, Paragraph, Part } from '../../tree';

/**
 * The paragraph is closed, because another follows it in its row: «;» for a full stop or for nothing, a comma in the
 * preamble. A mark that the drafter has chosen otherwise stays.
 * @param line from the paragraph down to the item that is closed
 * @param ending of the words that are closed
 */
export function closed(part: Part, line: readonly Paragraph[], ending: Ending): readonly Edit[] {
  const wanted = wantedMark(part, line);
  const isOpen = ending.mark === '' || (ending.mark === '.' && wanted === ';');
  if (!wanted || !isOpen) return [];
  return [{ span: ending.span, text: wanted }];
}

/** As the one before it has it. A house may close its preamble with semicolons, and its lists with commas (rules 1.12). */
export function wantedMark(part: Part, line: readonly Paragraph[]): ',' | ';' | undefined {
  const paragraph = line.at(-1);
  const siblings = line.at(-2)?.children ?? part.paragraphs;
  const before = paragraph && siblings[siblings.indexOf(paragraph) - 1];
  const mark = before?.kind === paragraph?.kind && before ? lastEnding(before).mark : '';
  if (paragraph?.kind === 'other') return line.length > 1 && mark === ';' ? ';' : undefined;
  if (line.length === 1) return paragraph?.kind === 'preambular' ? (mark === ';' ? ';' : ',') : ';';
  return mark === ',' ? ',' : ';';
}

/** «; and» moves on from the item that was the last but one to the one that is so now. */
export function conjunctionMoved(from: Ending | undefined, to: Ending, edits: readonly Edit[]): readonly Edit[] {
  const { conjunction } = from ?? {};
  if (!from || !conjunction || to.conjunction) return edits;
  const gone = { span: { start: from.span.end, end: conjunction.span.end }, text: '' };
  return [gone, ...edits, { span: { start: to.span.end, end: to.span.end }, text: ` ${conjunction.text}` }];
}

/** The last operative paragraph of a resolution ends with a full stop again, when the one after it was given up. */
export function stopped({ draft }: Analysis, before: number): readonly Edit[] {
  const whole = resolutionsOf(draft).findLast(({ parts: [first] }) => first !== undefined && first.span.start < before);
  const last = whole?.operative.at(-1);
  if (!last || !whole?.parts[0]?.enactingLine || last.span.end > before) return [];
  const { mark, span } = lastEnding(last);
  const isNearest = draft.blocks.findLast((block) => block.span.end <= before)?.span.end === last.span.end;
  return mark === ';' && isNearest ? [{ span, text: '.' }] : [];
}
