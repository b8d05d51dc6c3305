/** What the numbers of a reference name. */
import { textOf } from '../span';
import type { Say } from '../speech';
import type { Reference, ReferenceNumber } from './reference';

/** In the words of a message: «paragraph 7 (b)», «section II». */
export function named(text: string, { unit, span, under }: ReferenceNumber, say: Say): string {
  const said = textOf(text, span);
  if (unit === 'subparagraph' && under) return `${named(text, under, say)} ${said.startsWith('(') ? said : `(${said})`}`;
  return say(units[unit], { number: said });
}

const units = {
  paragraph: 'paragraph {number}',
  subparagraph: 'subparagraph {number}',
  preambular: 'preambular paragraph {number}',
  section: 'section {number}',
  annex: 'annex {number}',
} as const satisfies Record<ReferenceNumber['unit'], string>;

/** The numbers that name what is meant: of «section II, paragraph 7 (b)» only the letter, the others lead to it. */
export function meantIn({ numbers }: Reference): ReferenceNumber[] {
  const leading = new Set(numbers.map(({ under }) => under));
  return numbers.filter((number) => !leading.has(number));
}

/** The one number of «paragraph 5 above», which speaks for all its words; undefined where several are meant. */
export function onlyMeant(reference: Reference): ReferenceNumber | undefined {
  const [first, ...others] = meantIn(reference);
  return others.length === 0 ? first : undefined;
}
