/** «Paragraphs 3 to 6»: a row that is named by its ends keeps them when paragraphs move within it. */
import { meantIn } from '../references/named';
import type { Reference, ReferenceNumber } from '../references/reference';
import type { Span } from '../span';

export interface NamedRow {
  readonly reference: Reference;
  readonly from: ReferenceNumber;
  readonly to: ReferenceNumber;
}

export function* namedRows(references: readonly Reference[]): Iterable<NamedRow> {
  for (const reference of references) {
    const numbers = meantIn(reference);
    for (const [index, to] of numbers.entries()) {
      const from = numbers[index - 1];
      if (to.through && from) yield { reference, from, to };
    }
  }
}

/** Of two neighbours that change places one belongs to the row and the other does not: a person has to say what is meant now. */
export function isTorn({ from, to }: NamedRow, upper: Span, lower: Span): boolean {
  const [start, end] = [from.target?.span.start, to.target?.span.end];
  if (start === undefined || end === undefined) return false;
  const holds = (span: Span): boolean => start < span.end && span.start < end;
  return holds(upper) !== holds(lower);
}
