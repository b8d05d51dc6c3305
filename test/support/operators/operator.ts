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
  /** The place in the new text, with whatever was put at its borders. */
  readonly at: Span;
  /** Where the borders of an old place lie now; a border within what was changed is nowhere. */
  readonly moved: (span: Span) => { readonly start?: number; readonly end?: number };
}

export function plant(text: string, { edits, at }: Fault): Planted {
  const gain = (isBefore: (span: Span) => boolean): number =>
    edits.filter(({ span }) => isBefore(span)).reduce((sum, { span, text: put }) => sum + put.length - (span.end - span.start), 0);
  const isWithin = (offset: number): boolean => edits.some(({ span }) => span.start < offset && offset < span.end);
  const first = Math.min(at.start, ...edits.filter(({ span }) => span.start < at.start && at.start < span.end).map(({ span }) => span.start));
  const last = Math.max(at.end, ...edits.filter(({ span }) => span.start <= at.end).map(({ span }) => span.end));
  return {
    text: applyEdits(text, edits),
    at: { start: first + gain((span) => span.start < first && span.end <= first), end: last + gain((span) => span.end <= last) },
    moved: ({ start, end }) => ({
      ...(isWithin(start) ? {} : { start: start + gain((span) => span.end <= start) }),
      ...(isWithin(end) ? {} : { end: end + gain((span) => span.end <= end && span.start < end) }),
    }),
  };
}
