/** What stands in one row and may change places: the paragraphs of a preamble, of an operative part, the items of a list. */
import { lastBegun } from '../in-order';
import { resolutionsOf } from '../resolutions';
import type { Span } from '../span';
import type { Draft, Paragraph, Part } from '../tree';

export interface Chosen {
  /** In the order of the text. */
  readonly row: readonly Paragraph[];
  /** The paragraphs to move: `row[first]` to `row[last]`. */
  readonly first: number;
  readonly last: number;
  /** The paragraph whose list the row is. */
  readonly parent?: Paragraph;
}

/** The paragraphs of one row that the selection touches, as deep as it goes; undefined where it touches none. */
export function chosenAt(draft: Draft, at: Span): Chosen | undefined {
  for (const part of draft.parts) {
    const first = part.paragraphs.find(({ span }) => overlaps(span, at));
    if (first) return within({ row: rowOf(draft, part, first), at });
  }
  return undefined;
}

function within({ row, at, parent }: { row: readonly Paragraph[]; at: Span; parent?: Paragraph }): Chosen | undefined {
  const first = row.findIndex(({ span }) => overlaps(span, at));
  const last = row.findLastIndex(({ span }) => overlaps(span, at));
  const paragraph = row[first];
  if (!paragraph) return undefined;
  const deeper = first === last && at.start > paragraph.own.end && within({ row: paragraph.children, at, parent: paragraph });
  return deeper || { row, first, last, ...(parent ? { parent } : {}) };
}

/** Nothing for text in a resolution that is neither preamble nor operative. */
function rowOf(draft: Draft, part: Part, { kind }: Paragraph): readonly Paragraph[] {
  if (part.kind !== 'resolution' && part.kind !== 'section') return part.paragraphs;
  const whole = resolutionsOf(draft).find(({ parts }) => parts.includes(part));
  return (kind === 'preambular' ? whole?.preambular : kind === 'operative' ? whole?.operative : undefined) ?? [];
}

/** A selection of whole lines ends where the next line begins, and does not touch it. */
const overlaps = (span: Span, at: Span): boolean =>
  at.start === at.end ? span.start <= at.start && at.start <= span.end : span.start < at.end && at.start < span.end;

/** The part that a paragraph stands in. */
export const partOf = ({ parts }: Draft, { span }: Paragraph): Part | undefined => lastBegun(parts, span.start);
