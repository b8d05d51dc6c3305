/** What an operator is: one known fault that a drafter's hand makes, and the places of a text where it can be planted. */
import { applyEdits, emptyAt, type Analysis, type Config, type Edit, type Span } from '../../../server/src/core/index';

export interface Operator {
  readonly id: string;
  /** The fault, in the drafter's words. */
  readonly says: string;
  /** The rules that name this fault; one of them has to speak at the place. */
  readonly expects: readonly string[];
  /** Rules that are right to speak as well: the fault brings theirs with it. */
  readonly explains?: readonly string[];
  /** Where it is a fault only under other choices than the usual ones. */
  readonly config?: Partial<Config>;
  /** Every place where planting it makes a fault, in the order of the text. Pure; knows the text and the tree, and no rule. */
  readonly faults: (analysis: Analysis) => readonly Fault[];
}

export interface Fault {
  readonly edits: readonly Edit[];
  /** Where a finding has to touch, in the offsets of the text as it was. */
  readonly at: Span;
}

/** Whatever is written at one place. */
export const written = (at: Span, span: Span, text: string): Fault => ({ edits: [{ span, text }], at });
export const inserted = (at: Span, offset: number, text: string): Fault => written(at, emptyAt(offset), text);
export const removed = (at: Span, span: Span): Fault => written(at, span, '');

export interface Planted {
  readonly text: string;
  /** The place in the new text. */
  readonly at: Span;
  /** Where an offset of the old text lies in the new one; undefined when it lies in what was changed. */
  readonly moved: (offset: number) => number | undefined;
}

export function plant(text: string, { edits, at }: Fault): Planted {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const shift = (offset: number, side: 'before' | 'after'): number => {
    let by = 0;
    for (const { span, text: put } of sorted) {
      if (span.end < offset || (span.end === offset && side === 'after')) by += put.length - (span.end - span.start);
      else if (span.start < offset) return span.start + by + (side === 'after' ? put.length : 0);
    }
    return offset + by;
  };
  const inside = (offset: number): boolean => sorted.some(({ span }) => span.start < offset && offset < span.end);
  return {
    text: applyEdits(text, edits),
    at: { start: shift(at.start, 'before'), end: shift(at.end, 'after') },
    moved: (offset) => (inside(offset) ? undefined : shift(offset, 'before')),
  };
}
