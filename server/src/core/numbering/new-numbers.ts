/** Which number each paragraph of a row gets: 1, 2, 3, … around those that stay. */
import { lastOrdinal } from '../parse/marker';
import type { Paragraph } from '../tree';
import type { NewNumber } from './number';

/**
 * Numbers in the order of the text. A bis keeps its bis and follows the new number; an alternative shares the number
 * that it is a choice for. Between two numbers that stay, paragraphs for which there is no room become insertions, those
 * without a number first; one for which there is no number at all is left out.
 * @param keepInsertions false: every bis becomes a number of its own, as at adoption (rules 4.3)
 * @param stays the number is agreed: locked, or not to be touched this time
 */
export function inOrder(row: readonly Paragraph[], keepInsertions: boolean, stays: (paragraph: Paragraph) => boolean = never): Map<Paragraph, NewNumber> {
  const numbers = new Map<Paragraph, NewNumber>();
  let before: NewNumber = { value: 0, insertion: 0 };
  let items: Paragraph[] = [];
  for (const paragraph of row) {
    const { marker } = paragraph;
    if (!marker || !stays(paragraph)) {
      items.push(paragraph);
      continue;
    }
    number({ items, before, fixed: marker, keepInsertions }, numbers);
    before = { value: marker.value, insertion: marker.insertion };
    numbers.set(paragraph, before);
    items = [];
  }
  number({ items, before, keepInsertions }, numbers);
  return numbers;
}

const never = (): boolean => false;

/** Paragraphs in a row that may be numbered, and the numbers on either side that stay. */
interface Stretch {
  readonly items: readonly Paragraph[];
  readonly before: NewNumber;
  readonly fixed?: NewNumber;
  readonly keepInsertions: boolean;
}

function number(stretch: Stretch, numbers: Map<Paragraph, NewNumber>): void {
  const { items, before, fixed } = stretch;
  const inserted = insertionsAmong(stretch);
  let { value, insertion } = before;
  for (const paragraph of items) {
    if (isChoice(paragraph) && value > 0) {
      numbers.set(paragraph, { value, insertion });
      continue;
    }
    const next = inserted.has(paragraph) && value > 0 ? { value, insertion: insertion + 1 } : { value: value + 1, insertion: 0 };
    if (next.insertion > lastOrdinal || (fixed && comesBefore(before, fixed) && !comesBefore(next, fixed))) continue;
    ({ value, insertion } = next);
    numbers.set(paragraph, next);
  }
}

/** Those that are insertions, and those that have to become one. */
function insertionsAmong({ items, before, fixed, keepInsertions }: Stretch): ReadonlySet<Paragraph> {
  const inserted = new Set(items.filter(({ marker }) => keepInsertions && marker && marker.insertion > 0));
  const plain = items.filter((paragraph) => !inserted.has(paragraph) && !isChoice(paragraph));
  const room = fixed ? Math.max(0, fixed.value - (fixed.insertion > 0 ? 0 : 1) - before.value) : Infinity;
  // The later ones first, as they would have been put in; and before the first number nothing can be inserted.
  const movable = (before.value > 0 ? plain : plain.slice(1)).reverse();
  const likely = [...movable.filter(({ marker }) => !marker), ...movable.filter(({ marker }) => marker)];
  for (const paragraph of likely.slice(0, Math.max(0, plain.length - room))) inserted.add(paragraph);
  return inserted;
}

const isChoice = ({ marker }: Paragraph): boolean => marker !== undefined && marker.alternative > 0;

const comesBefore = (a: NewNumber, b: NewNumber): boolean => a.value < b.value || (a.value === b.value && a.insertion < b.insertion);
