/** Whether words stand in quotation marks: what they refer to is in another text. */
import { countBegun } from '../in-order';
import type { PlainText } from '../plain-text';
import type { Span } from '../span';

/** One that goes on in the next paragraph has no end in this one; any other without an end has lost it. */
const quotation = /^\S{0,5} ?“[^”]*$|[“«][^“”«»]*[”»]/g;

/** Looks through each text once, however often it is asked. */
export function quotations(): (plain: PlainText, at: number) => boolean {
  const known = new WeakMap<PlainText, Span[]>();
  return (plain, at) => {
    const spans = known.get(plain) ?? [...plain.words.matchAll(quotation)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
    known.set(plain, spans);
    const last = spans[countBegun(spans, at, ({ start }) => start) - 1];
    return last !== undefined && at < last.end;
  };
}
