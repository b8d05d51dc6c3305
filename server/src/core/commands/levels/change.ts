/** The change that makes of a paragraph with its lists what its tree says. */
import type { Analysis } from '../../analyze';
import { emptyAt, type Edit } from '../../span';
import type { Paragraph } from '../../tree';
import { spacesBefore } from '../../white-space';
import type { Change } from '../command';
import { joined, moved } from '../changing';
import { followed } from './follow';
import { wordsOf, type Item } from './item';
import { everyNode, type Node } from './tree';

/**
 * @param roots the paragraph as it is to be, and what has left it
 * @param others what else changes: marks, and the place of what leaves
 * @param elsewhere the names under which that is found then
 */
export function relevelled(analysis: Analysis, found: Item, roots: readonly Node[], others: readonly Edit[], elsewhere: ReadonlyMap<Paragraph, string> = new Map()): Change {
  const { text } = analysis;
  const markers = roots.flatMap((root) => [...everyNode(root)].flatMap((node) => [...written(text, node)]));
  const edits = joined([...markers, ...roots.slice(0, 1).flatMap((root) => followed(analysis, root, elsewhere)), ...others]);
  return { edits, selection: emptyAt(moved(wordsOf(found), edits)) };
}

function* written(text: string, { paragraph: { marker, depth, own }, marker: to, depth: newDepth, parent }: Node): Iterable<Edit> {
  if (!marker) return;
  const step = indentStep(text, parent?.paragraph);
  if (newDepth > depth && step !== '') yield { span: emptyAt(own.start), text: step.repeat(newDepth - depth) };
  if (newDepth < depth && step !== '' && text.slice(0, own.start).endsWith(step)) yield { span: { start: own.start - step.length, end: own.start }, text: '' };
  if (text.slice(marker.span.start, marker.span.end) !== to) yield { span: marker.span, text: to };
}

/** The white space by which a list stands further in than what introduces it. */
function indentStep(text: string, parent: Paragraph | undefined): string {
  const [first] = parent?.children ?? [];
  const [outer, inner] = [parent, first].map((one) => (one ? spacesBefore(text, one.own.start) : '')) as [string, string];
  return inner.startsWith(outer) ? inner.slice(outer.length) : '';
}
