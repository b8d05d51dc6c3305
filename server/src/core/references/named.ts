/** What the numbers of a reference name. */
import { textOf } from '../span';
import type { Reference, ReferenceNumber } from './reference';

/** In the words of a message: «paragraph 7 (b)», «section II». */
export function named(text: string, { unit, span, under }: ReferenceNumber): string {
  const said = textOf(text, span);
  if (unit === 'subparagraph' && under) return `${named(text, under)} ${said.startsWith('(') ? said : `(${said})`}`;
  return `${unit} ${said}`;
}

/** The numbers that name what is meant: of «section II, paragraph 7 (b)» only the letter, the others lead to it. */
export function meantIn({ numbers }: Reference): ReferenceNumber[] {
  const leading = new Set(numbers.map(({ under }) => under));
  return numbers.filter((number) => !leading.has(number));
}
