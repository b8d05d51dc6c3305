/** Whether what a reference names stands where its words say: «above», «below» (rules 4.4). */
import { grouped } from '../grouped';
import type { Span } from '../span';
import { meantIn } from './named';
import type { Reference, ReferenceNumber } from './reference';

export interface Misdirection {
  readonly says: 'above' | 'below';
  /** The word. */
  readonly span: Span;
  /** The numbers it is wrong for. */
  readonly wrong: readonly ReferenceNumber[];
  /** `turned`: the other word would be right for all its numbers; `partly`: for some; `itself`: the reference stands in what it names. */
  readonly kind: 'turned' | 'partly' | 'itself';
}

export function* misdirectionsIn(reference: Reference): Iterable<Misdirection> {
  const named = meantIn(reference).filter(({ place }) => place);
  for (const numbers of grouped(named, ({ direction }) => direction?.span.start).values()) {
    const wrong = numbers.filter((number) => standing(number, reference) !== number.direction?.says);
    const [direction] = wrong.map((number) => number.direction);
    const isItself = wrong.some((number) => standing(number, reference) === 'itself');
    if (direction) yield { ...direction, wrong, kind: isItself ? 'itself' : wrong.length === numbers.length ? 'turned' : 'partly' };
  }
}

/** Where the named thing stands; `itself`, when the reference stands in it. */
function standing({ place }: ReferenceNumber, { span }: Reference): 'above' | 'below' | 'itself' {
  if (!place) return 'itself';
  return place.end <= span.start ? 'above' : place.start >= span.end ? 'below' : 'itself';
}
