/** New numbers or letters for a row of paragraphs, with every reference to them: «paragraph 5 above» follows its paragraph. */
import type { Evidence } from '../analyze';
import { once } from '../languages/patterns';
import { digitsFor } from '../parse/marker';
import type { ReferenceNumber } from '../references/reference';
import { emptyAt, textOf, type Edit } from '../span';
import type { Marker, Paragraph } from '../tree';
import { dressOf } from './dress';
import { referenceEdits } from './follow';
import { inOrder } from './new-numbers';
import { lockedIn } from './locks';
import { isSameNumber, ordinalLike, written, type NewNumber } from './number';
import type { Sequence } from './sequences';

/**
 * The edits that give the paragraphs of one row these numbers and mend every reference to one of them; none where nothing
 * changes.
 * @param isLeft which numbers of references stay as they are
 */
export function renumberingEdits(evidence: Evidence, numbers: ReadonlyMap<Paragraph, NewNumber>, isLeft?: (number: ReferenceNumber) => boolean): Edit[] {
  const { text } = evidence;
  const dress = dressOf(text, [...numbers.keys()]);
  const edits: Edit[] = [];
  for (const [paragraph, number] of numbers) {
    const { marker } = paragraph;
    if (!marker) edits.push({ span: emptyAt(placeOfNumber(paragraph)), text: dress.whole(number) });
    else if (!isSameNumber(number, marker)) edits.push(relabelled(text, marker, number, dress.insertion));
  }
  return [...edits, ...referenceEdits(evidence, numbers, dress.insertion, isLeft)];
}

/** The whole run in order, insertions and locked numbers kept. */
export const renumbering = (evidence: Evidence, sequence: Sequence, keepInsertions = true): readonly Edit[] => editsOf(evidence)[keepInsertions ? 'keeping' : 'plain'](sequence);

/** (a), (b), (c), … in the order of the text; an insertion follows its letter. */
export const relabelling = (evidence: Evidence, list: readonly Paragraph[]): readonly Edit[] => editsOf(evidence).labels(list);

/** One row may have many faults, and the same edits mend each of them. */
const editsOf = once((evidence: Evidence) => {
  const isLocked = lockedIn(evidence.draft);
  const ordered = (row: readonly Paragraph[], keepInsertions: boolean): Edit[] => renumberingEdits(evidence, inOrder(row, keepInsertions, isLocked));
  return {
    keeping: once(({ paragraphs }: Sequence) => ordered(paragraphs, true)),
    plain: once(({ paragraphs }: Sequence) => ordered(paragraphs, false)),
    labels: once((list: readonly Paragraph[]) => ordered(list.filter(({ marker }) => marker), true)),
  };
});

/** Where a choice stands behind the number, «2 alt», it is part of what is written anew. */
function relabelled(text: string, marker: Marker, number: NewNumber, model: string): Edit {
  const { span, digits, suffix, style } = marker;
  if (style !== 'number') return lettered(text, marker, number);
  const end = number.alternative === undefined ? (suffix?.end ?? digits.end) : span.end - (/[*_.):]*$/.exec(text.slice(digits.end, span.end))?.[0].length ?? 0);
  return { span: { start: digits.start, end }, text: written(number, style, text.slice(digits.end, end), model) };
}

/** «(b) bis»: the ordinal stands behind the parenthesis. */
function lettered(text: string, { span, digits, suffix, style, insertion }: Marker, number: NewNumber): Edit {
  const letter = digitsFor(style, number.value);
  if (number.insertion === insertion) return { span: digits, text: letter };
  const stop = text.slice(digits.end, suffix?.start ?? span.end);
  return { span: { start: digits.start, end: suffix?.end ?? span.end }, text: letter + stop + ordinalLike(suffix ? textOf(text, suffix) : ' bis', number.insertion) };
}

/** In the bracket that holds the whole paragraph. */
function placeOfNumber({ body, bracket, span }: Paragraph): number {
  const isAround = bracket && bracket.span.start >= span.start && bracket.span.start <= body.span.start;
  return isAround ? Math.max(bracket.inner.start, body.span.start) : body.span.start;
}
