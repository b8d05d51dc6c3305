/** What a number names, in the words of a message. */
import type { ReferenceNumber } from '../facts';
import { textOf } from '../span';

/** «paragraph 7 (b)», «section II» */
export function named(text: string, { unit, span, under }: ReferenceNumber): string {
  const said = textOf(text, span);
  if (unit === 'subparagraph' && under) return `${named(text, under)} ${said.startsWith('(') ? said : `(${said})`}`;
  return `${unit} ${said}`;
}
