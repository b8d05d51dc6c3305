/** New numbers for a run of paragraphs, with every reference to them: «paragraph 5 above» follows its paragraph. */
import type { Evidence } from '../analyze';
import { ordinalName } from '../parse/marker';
import { keyOf } from '../references/keys';
import { isPart, type Target } from '../references/reference';
import type { Edit } from '../span';
import type { Paragraph } from '../tree';
import type { Sequence } from './sequences';

/** The number a paragraph gets: 8, or 8 with bis. */
export interface NewNumber {
  readonly value: number;
  readonly insertion: number;
}

/**
 * 1, 2, 3, … in the order of the text. A bis keeps its bis and follows the new number; an alternative shares it.
 * @param keepInsertions false: every bis becomes a number of its own, as at adoption (rules 4.3)
 */
export function inOrder(paragraphs: readonly Paragraph[], keepInsertions: boolean): Map<Paragraph, NewNumber> {
  const numbers = new Map<Paragraph, NewNumber>();
  let value = 0;
  let insertion = 0;
  for (const paragraph of paragraphs) {
    const marker = paragraph.marker;
    if (marker && marker.alternative > 0 && value > 0) {
      numbers.set(paragraph, { value, insertion: marker.insertion });
      continue;
    }
    if (keepInsertions && marker && marker.insertion > 0 && value > 0) insertion++;
    else [value, insertion] = [value + 1, 0];
    numbers.set(paragraph, { value, insertion });
  }
  return numbers;
}

/**
 * The edits that give the paragraphs these numbers and mend every reference to one of them; none where nothing changes.
 * A reference to a paragraph that is gone would now name another one: a blank takes the place of its number.
 */
export function renumberingEdits({ text, facts, pack }: Evidence, numbers: ReadonlyMap<Paragraph, NewNumber>): Edit[] {
  const edits: Edit[] = [];
  for (const [paragraph, number] of numbers) {
    const { marker } = paragraph;
    if (!marker) edits.push({ span: { start: paragraph.body.span.start, end: paragraph.body.span.start }, text: `${number.value}. ` });
    else if (!isSame(marker, number)) {
      const span = { start: marker.digits.start, end: marker.suffix?.end ?? marker.digits.end };
      edits.push({ span, text: written(number, marker.suffix ? text.slice(marker.suffix.start, marker.suffix.end) : '') });
    }
  }
  // Of two with one number a reference means the one that keeps it.
  const kept = new Set([...numbers].filter(([{ marker }, number]) => marker && isSame(marker, number)).map(([{ marker }]) => marker?.label));
  const given = new Set([...numbers.values()].map(({ value, insertion }) => keyOf(value, insertion)));
  for (const { unit, key, span, target, among } of facts.references.flatMap((reference) => reference.numbers)) {
    // «7 (b)»: the letter stays.
    if (unit !== 'paragraph') continue;
    const number = numberOf(target, numbers);
    const old = text.slice(span.start, span.end);
    if (number && !kept.has(labelOf(target))) edits.push({ span, text: written(number, old.replace(/^\d+/, '')) });
    else if (!target && numberOf(among[0], numbers) && given.has(key)) edits.push({ span, text: pack.references.blank });
  }
  return edits;
}

const numberOf = (target: Target | undefined, numbers: ReadonlyMap<Paragraph, NewNumber>): NewNumber | undefined =>
  target && !isPart(target) ? numbers.get(target) : undefined;

const labelOf = (target: Target | undefined): string | undefined => (target && !isPart(target) ? target.marker?.label : undefined);

const isSame = (a: NewNumber, b: NewNumber): boolean => a.value === b.value && a.insertion === b.insertion;

/** The whole run in order, insertions kept. */
export const renumbering = (evidence: Evidence, { paragraphs }: Sequence, keepInsertions = true): Edit[] =>
  renumberingEdits(evidence, inOrder(paragraphs, keepInsertions));

/** «8 bis»: the ordinal in the manner (space, italics) in which the old one was written. */
function written({ value, insertion }: NewNumber, old: string): string {
  if (insertion === 0) return String(value);
  const name = ordinalName(insertion);
  return value + (/\p{L}/u.test(old) ? old.replace(/\p{L}+/u, name) : name);
}
