/** The words of a bracket. */
import { paragraphsAround } from '../paragraphs-around';
import { contains, span, type Span } from '../span';
import type { Bracket, Draft } from '../tree';

/** What stands between the brackets; of a paragraph that begins there without its number. */
export function saidIn({ text, draft }: { readonly text: string; readonly draft: Pick<Draft, 'parts'> }, { inner }: Bracket): Span {
  const marker = paragraphsAround(draft, inner.start).at(-1)?.marker?.span;
  const isFirst = marker !== undefined && contains(inner, marker) && /^[\s*_[［]*$/.test(text.slice(inner.start, marker.start));
  return isFirst ? span(marker.end, inner.end) : inner;
}
