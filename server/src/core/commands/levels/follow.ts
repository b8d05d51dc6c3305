/** References to subparagraphs that have come to another level: «paragraph 3 (b)» becomes «paragraph 3 (a) (i)». */
import type { Evidence } from '../../analyze';
import { isPart, type ReferenceNumber } from '../../references/reference';
import type { Edit, Span } from '../../span';
import type { Paragraph } from '../../tree';
import { everyNode, type Node } from './tree';

/** @param root the paragraph as it is to be; one of its subparagraphs may have left it and stand under its new number */
export function followed({ text, facts }: Evidence, root: Node, elsewhere: ReadonlyMap<Paragraph, string>): Edit[] {
  const paths = new Map<Paragraph, readonly string[]>();
  for (const { paragraph } of everyNode(root)) paths.set(paragraph, []);
  const walk = (node: Node, path: readonly string[]): void => node.children.forEach((child) => {
    const here = [...path, `(${child.digits})`];
    paths.set(child.paragraph, here);
    walk(child, here);
  });
  walk(root, []);

  const edits: Edit[] = [];
  for (const { numbers } of facts.references) {
    const inner = new Set(numbers.map(({ under }) => under));
    for (const number of numbers) {
      const target = namedBy(number);
      if (!target || inner.has(number)) continue;
      const left = elsewhere.get(target);
      const { span, whole } = chainOf(text, number, left !== undefined);
      const to = left ?? namesFor(number, paths.get(target), whole, paths);
      if (to !== undefined && to !== text.slice(span.start, span.end)) edits.push({ span, text: to });
    }
  }
  return edits;
}

/** A letter within a sentence has no paragraph of its own. */
const namedBy = ({ target, place, unit }: ReferenceNumber): Paragraph | undefined =>
  target && !isPart(target) && unit === 'subparagraph' && place === target.span ? target : undefined;

/** The letters that are written one behind the other, «(a) (i)»; with the number before them where that changes, too. */
function chainOf(text: string, number: ReferenceNumber, withNumber: boolean): { readonly span: Span; readonly whole: boolean } {
  let first = number;
  while (first.under && (first.under.unit === 'subparagraph' || withNumber) && /^\s*$/.test(text.slice(first.under.span.end, first.span.start))) first = first.under;
  return { span: { start: first.span.start, end: number.span.end }, whole: first.under?.unit !== 'subparagraph' };
}

/** After «(a) (i) and» the last letter is enough as long as it is still one of (a). */
function namesFor({ under }: ReferenceNumber, path: readonly string[] | undefined, whole: boolean, paths: ReadonlyMap<Paragraph, readonly string[]>): string | undefined {
  if (!path) return undefined;
  const above = under && namedBy(under);
  const isUnder = above && paths.get(above)?.join(' ') === path.slice(0, -1).join(' ');
  return whole || !isUnder ? path.join(' ') : path.at(-1);
}
