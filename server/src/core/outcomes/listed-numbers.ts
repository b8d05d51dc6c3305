/** The numbers of a reference as the list that they are written in: «3, 5 (a) and (b), and 7 to 9». */
import { isPart, type ReferenceNumber } from '../references/reference';
import { textOf } from '../span';

/** One number, or the two ends of a row, with the letters that lead on from it. */
export interface Item {
  readonly first: ReferenceNumber;
  readonly last?: ReferenceNumber;
  readonly letters: readonly Item[];
}

/** None for what is more than a plain list: numbers with directions of their own, ordinals, letters run together. */
export function itemsIn(text: string, numbers: readonly ReferenceNumber[]): readonly Item[] {
  // «section III, paragraph 5», «(a) of paragraph 5»: where the list is found.
  const leads = new Set(numbers.filter((number) => numbers.some(({ under, span }) => under === number && (isPlace(number) || span.start < number.span.start))));
  const listed = numbers.filter((number) => !leads.has(number));
  const [first] = listed;
  if (!first || listed.some((number) => !isPlain(text, number) || number.direction?.span.start !== first.direction?.span.start)) return [];
  return level(listed, (number) => number.under === undefined || leads.has(number.under) || !listed.includes(number.under));
}

const isPlace = ({ target, unit }: ReferenceNumber): boolean => unit === 'section' || unit === 'annex' || (target !== undefined && isPart(target));

/** Not of «(b–d)», nor «the third preambular paragraph». */
const isPlain = (text: string, { unit, span }: ReferenceNumber): boolean =>
  unit === 'section' || (unit === 'subparagraph' ? text.charAt(span.start) === '(' : /^\d/.test(textOf(text, span)));

function level(numbers: readonly ReferenceNumber[], isHere: (number: ReferenceNumber) => boolean): Item[] {
  const items: Item[] = [];
  for (const number of numbers.filter(isHere)) {
    const before = items.at(-1);
    const letters = level(numbers, ({ under }) => under === number);
    if (number.through && before && !before.last && before.letters.length === 0) items[items.length - 1] = { ...before, last: number, letters };
    else items.push({ first: number, letters });
  }
  return items;
}

export const startOf = ({ first }: Item): number => first.span.start;

/** Of «1 *bis*» behind the mark of its italics. */
export function endOf(text: string, { first, last, letters }: Item): number {
  const inner = letters.at(-1);
  if (inner) return endOf(text, inner);
  const { start, end } = (last ?? first).span;
  const mark = /[*_]/.exec(text.slice(start, end))?.[0];
  return mark !== undefined && text.charAt(end) === mark && text.slice(start, end).split(mark).length === 2 ? end + 1 : end;
}
