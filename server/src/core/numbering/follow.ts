/** References follow the paragraphs that they name when these get other numbers or letters. */
import type { Evidence } from '../analyze';
import { grouped } from '../grouped';
import { once } from '../languages/patterns';
import { digitsFor } from '../parse/marker';
import { keyOfMarker } from '../references/keys';
import { naming } from '../references/naming';
import { isPart, type Reference, type ReferenceNumber } from '../references/reference';
import { textOf, type Edit } from '../span';
import type { MarkerStyle, Paragraph } from '../tree';
import { isSameNumber, keyFor, written, type NewNumber } from './number';

/**
 * The edits that mend every reference to a paragraph of one row. A reference to one that is gone would now name another:
 * a blank takes the place of its number.
 * @param model how insertions are written in this draft
 * @param isLeft which numbers stay as they are whatever becomes of their paragraphs
 */
export function referenceEdits(
  { text, facts, pack }: Evidence, numbers: ReadonlyMap<Paragraph, NewNumber>, model = '', isLeft: (number: ReferenceNumber) => boolean = () => false,
): Edit[] {
  const kept = new Set<string>();
  const given = new Set<string>();
  for (const [{ marker }, number] of numbers) {
    if (!marker) continue;
    given.add(keyFor(marker, number));
    if (isSameNumber(number, marker)) kept.add(keyOfMarker(marker));
  }
  const edits: Edit[] = [];
  for (const [paragraph, number] of numbers) {
    const { marker } = paragraph;
    for (const { key, span, unit } of lostFrom(facts.references).get(paragraph) ?? []) {
      if (given.has(key)) edits.push({ span, text: unit === 'subparagraph' ? textOf(text, span).replace(key, pack.references.blank) : pack.references.blank });
    }
    // Of two with one number a reference means the one that keeps it.
    if (!marker || isSameNumber(number, marker) || kept.has(keyOfMarker(marker))) continue;
    for (const named of naming(facts.references, paragraph)) if (!isLeft(named)) edits.push(renamed(text, named, marker.style, number, model, pack.references.ordinals));
  }
  return edits;
}

function renamed(text: string, { span, key, unit }: ReferenceNumber, style: MarkerStyle, number: NewNumber, model: string, ordinals: readonly string[]): Edit {
  const old = textOf(text, span);
  if (unit === 'subparagraph') return { span, text: old.replace(key, digitsFor(style, number.value)) };
  if (unit === 'preambular' && !/^\d/.test(old)) return { span, text: ordinalWord(number.value, old, ordinals) };
  // Of «1 *bis*» the number ends before the mark of its italics, which goes with the bis.
  const isOpen = number.insertion === 0 && /^\d+[^*_]*([*_])[^*_]*$/.exec(old)?.[1] === text.charAt(span.end);
  return { span: isOpen ? { start: span.start, end: span.end + 1 } : span, text: written(number, style, old.replace(/^\d+/, ''), model) };
}

/** «third» for 3, with the capital of the word whose place it takes; the word itself when there is none. */
export function ordinalWord(value: number, old: string, ordinals: readonly string[]): string {
  const word = ordinals[value - 1] ?? old;
  return /^\p{Lu}/u.test(old) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The numbers and letters that name nothing, by the first paragraph of the row they were looked for in. */
const lostFrom = once((references: readonly Reference[]) =>
  grouped(references.flatMap(({ numbers }) => numbers).filter(({ unit }) => unit !== 'section' && unit !== 'annex'), lostIn));

const lostIn = ({ target, among: [first] }: ReferenceNumber): Paragraph | undefined => (!target && first && !isPart(first) ? first : undefined);
