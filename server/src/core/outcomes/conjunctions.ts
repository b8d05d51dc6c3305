/**
 * «(a) …; and (b) …»: where the last item of a list has gone, the one before it closes the list, and the «and» goes up
 * (rules 5); where the item with the «and» has gone, the one before it takes the «and» over.
 */
import type { Evidence } from '../analyze';
import { originOf, rewritten, type Rewrite } from '../rewrite';
import { emptyAt, span, textOf, type Edit } from '../span';
import { everyParagraph, type Draft, type Paragraph } from '../tree';
import { readAgain } from './versions';

/** Lists that closed so before are left as they are. */
export function withConjunctions(evidence: Evidence, rewrite: Rewrite): Rewrite {
  const { text, draft } = readAgain(evidence, rewrite.text);
  const before = new Set(closings(evidence.draft).map(({ place }) => place));
  const fresh = closings(draft).filter(({ place }) => !before.has(originOf(rewrite, place)));
  const had = joints(evidence.draft, evidence.text);
  const lost = [...listsIn(draft)].flatMap(({ own, children }) => takeOver(children, had.get(originOf(rewrite, own.start))));
  return rewritten(rewrite, [...fresh.flatMap(({ last, before: other }) => moveUp(text, last, other)), ...lost]);
}

/** By where a list begins, the « and» of the item before its last. */
const joints = (draft: Draft, text: string): ReadonlyMap<number, string> =>
  new Map([...listsIn(draft)].flatMap(({ own, children }) => {
    const ending = children.at(-2)?.body.ending;
    return ending?.conjunction ? [[own.start, textOf(text, span(ending.span.end, ending.conjunction.span.end))] as const] : [];
  }));

function* listsIn({ parts }: Draft): Iterable<Paragraph> {
  for (const { paragraphs } of parts) {
    for (const paragraph of everyParagraph(paragraphs)) if (paragraph.children.length > 0) yield paragraph;
  }
}

/** A list whose last item ends in «and». */
interface Closing {
  readonly last: Paragraph;
  readonly before: Paragraph | undefined;
  /** Where its conjunction stands. */
  readonly place: number;
}

const closings = (draft: Draft): Closing[] =>
  [...listsIn(draft)].flatMap(({ children, tails }): Closing[] => {
    const last = children.at(-1);
    const conjunction = last?.body.ending.conjunction;
    return last && conjunction && tails.length === 0 && last.children.length === 0 ? [{ last, before: children.at(-2), place: conjunction.span.start }] : [];
  });

function moveUp(text: string, { body: { ending } }: Paragraph, before: Paragraph | undefined): Edit[] {
  const words = span(ending.span.end, ending.conjunction?.span.end ?? ending.span.end);
  return [{ span: words, text: '' }, ...(before && takes(before) ? [{ span: emptyAt(before.body.ending.span.end), text: textOf(text, words) }] : [])];
}

/** The « and» that a list had, put to the item before its last, where no item has one any more. */
function takeOver(items: readonly Paragraph[], words: string | undefined): Edit[] {
  const taker = items.at(-2);
  const isLost = words !== undefined && items.every(({ body: { ending } }) => ending.conjunction === undefined);
  return isLost && taker && takes(taker) ? [{ span: emptyAt(taker.body.ending.span.end), text: words }] : [];
}

/** It can carry an « and»: it ends in a semicolon, and has none. */
const takes = ({ children, tails, body: { ending } }: Paragraph): boolean => children.length === 0 && tails.length === 0 && ending.mark === ';' && !ending.conjunction;
