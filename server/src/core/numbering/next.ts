/** The number or letter for something new in a row that keeps its numbers: 7 after 6, or 6bis when 7 follows already (rules 4.3). */
import { digitsFor, ordinalName } from '../parse/marker';
import type { Marker, Paragraph } from '../tree';

export interface NextMarker {
  /** «7.», «OP6bis.», «(c)», as its neighbours write theirs. */
  readonly marker: string;
  /** "7", "c" */
  readonly number: string;
}

/**
 * The marker for a paragraph that begins at the offset. Undefined where there is none without renumbering: before the
 * first, and between 3 and 3bis.
 * @param row numbered paragraphs that count together, in the order of the text
 */
export function nextMarker(text: string, row: readonly Paragraph[], at: number): NextMarker | undefined {
  const before = row.findLast(({ marker, span }) => marker && span.start < at)?.marker;
  const after = row.find(({ marker, span }) => marker && span.start >= at)?.marker;
  if (!before) return undefined;
  const stop = /[.):]*$/.exec(text.slice(before.digits.end, before.span.end))?.[0] ?? '';
  const head = text.slice(before.span.start, before.digits.start);
  if (!row.some(({ marker }) => marker?.value === before.value + 1)) {
    const number = digitsFor(before.style, before.value + 1);
    return { marker: head + number + stop, number };
  }
  const ordinal = freeOrdinal(text, row, before, after);
  if (ordinal === undefined) return undefined;
  const digits = digitsFor(before.style, before.value);
  // «(a)bis», but «3bis.»: behind the parenthesis, before the stop.
  const marker = stop.startsWith(')') ? head + digits + stop + ordinal : head + digits + ordinal + stop;
  return { marker, number: digits + ordinal };
}

/** «bis», or «ter» when there is a bis, spaced as the draft spaces its own. */
function freeOrdinal(text: string, row: readonly Paragraph[], before: Marker, after: Marker | undefined): string | undefined {
  const alike = row.flatMap(({ marker }) => (marker?.value === before.value ? [marker.insertion] : []));
  const isBetween = after?.value === before.value && after.alternative === 0;
  const insertion = isBetween ? before.insertion + 1 : alike.reduce((most, one) => Math.max(most, one), 0) + 1;
  if (isBetween && insertion >= after.insertion) return undefined;
  const suffix = row.find(({ marker }) => marker?.suffix)?.marker?.suffix;
  const spacing = suffix ? (/^[.\- \u00a0]*/.exec(text.slice(suffix.start, suffix.end))?.[0] ?? '') : '';
  return spacing + ordinalName(insertion);
}
