/** «paragraphs 3 to 8 bis» without one of its ends: the row ends with the last paragraph of it that stays. */
import { digitsFor } from '../parse/marker';
import { written } from '../numbering/number';
import { isPart, type ReferenceNumber } from '../references/reference';
import { textOf } from '../span';
import type { Paragraph } from '../tree';

/** Undefined where nothing stays, or where its ends are not of one row. */
export function rowWithout(
  text: string, { first, last }: Readonly<Record<'first' | 'last', ReferenceNumber>>, lost: ReadonlySet<Paragraph>, names: ReadonlySet<ReferenceNumber>,
): { readonly words: string; readonly isOne: boolean } | undefined {
  const row = first.among.filter((one): one is Paragraph => !isPart(one) && one.marker !== undefined);
  const [from, to] = [row.indexOf(first.target as Paragraph), row.indexOf(last.target as Paragraph)];
  if (from < 0 || to < from) return names.has(first) || names.has(last) ? undefined : { words: text.slice(first.span.start, last.span.end), isOne: false };
  const stays = row.slice(from, to + 1).filter((paragraph) => !lost.has(paragraph));
  const [begin, end] = [stays[0], stays.at(-1)];
  if (!begin || !end) return undefined;
  const head = nameOf(text, first, begin);
  return begin === end ? { words: head, isOne: true } : { words: head + text.slice(first.span.end, last.span.start) + nameOf(text, last, end), isOne: false };
}

/** The number of a paragraph, written as the reference wrote the one whose place it takes. */
function nameOf(text: string, { span, unit, key, target }: ReferenceNumber, { marker }: Paragraph): string {
  const old = textOf(text, span);
  if (!marker || marker === (target as Paragraph).marker) return old;
  return unit === 'subparagraph' ? old.replace(key, digitsFor(marker.style, marker.value)) : written(marker, 'number', old.replace(/^\d+/, ''));
}
