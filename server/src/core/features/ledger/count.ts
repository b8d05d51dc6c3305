/** How many words stand in each bracket, each word read once however deep the brackets nest. */
import { countBegun } from '../../in-order';
import { contains, type Span } from '../../span';
import { wordStartsIn } from '../../word-count';

/** @returns for what stands in the brackets of one draft, asked in the order of the text */
export function countsWithin(text: string): (inner: Span) => number {
  let read: { readonly inner: Span; readonly starts: readonly number[] } | undefined;
  return (inner) => {
    if (!read || !contains(read.inner, inner)) read = { inner, starts: wordStartsIn(text, inner) };
    const { starts } = read;
    const first = countBegun(starts, inner.start - 1, itself);
    // Of «sub[regional]» the word has begun before the bracket.
    const cut = inner.end > inner.start && starts[first] !== inner.start && /[\p{L}\p{N}]/u.test(text.charAt(inner.start)) ? 1 : 0;
    return countBegun(starts, inner.end - 1, itself) - first + cut;
  };
}

const itself = (start: number): number => start;
