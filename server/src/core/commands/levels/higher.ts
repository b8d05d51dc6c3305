/** Shift+Tab at a letter: it goes one level up, behind what it stood under; what came after it on its level is under it then. */
import type { Analysis } from '../../analyze';
import { lastBegun } from '../../in-order';
import { lockedIn } from '../../numbering/locks';
import { emptyAt, textOf, type Span } from '../../span';
import type { Paragraph } from '../../tree';
import type { Change } from '../command';
import { gapBefore } from '../enter/place';
import { markerAfter } from '../enter/rows';
import { relevelled } from './change';
import { itemAt, wordsOf, type Item } from './item';
import { introduces, stands } from './marks';
import { everyNode, letter, nodeOf, sink, treeOf, type Node } from './tree';

export function higher(analysis: Analysis, { start }: Span): Change | undefined {
  const found = itemAt(analysis, start);
  if (!found) return undefined;
  const { parent, item } = found;
  const { say } = analysis;
  if (item.tails.length > 0 || parent.tails.some(({ span }) => span.start > item.span.start)) return { edits: [], says: say('The words behind the list keep it together: this stays where it is.') };
  return parent === found.top ? intoParagraph(analysis, found) : promoted(analysis, found);
}

function promoted(analysis: Analysis, found: Item): Change | undefined {
  const { text, draft } = analysis;
  const { top, item, place } = found;
  const root = treeOf(text, top);
  const node = nodeOf(root, item);
  const above = node?.parent;
  const outer = above?.parent;
  if (!node || !above || !outer) return undefined;
  const at = above.children.indexOf(node);
  const behind = above.children.slice(at + 1);
  above.children = above.children.slice(0, at);
  outer.children = outer.children.flatMap((one) => (one === above ? [one, node] : [one]));
  sink(node, node.depth - 1);
  node.children = [...node.children, ...behind];
  const stays = lockedIn(draft);
  letter(text, outer.children, stays);
  for (const { children } of everyNode(node)) letter(text, children, stays);
  return relevelled(analysis, found, [root], [
    ...(at === 0 ? stands(place.part, place.line.slice(0, -1)) : []),
    ...(behind.length > 0 && item.children.length === 0 ? introduces(item) : []),
  ]);
}

/** The last of a list may become a paragraph of its own, with the number that follows. */
function intoParagraph(analysis: Analysis, found: Item): Change | undefined {
  const { text, draft, say } = analysis;
  const { top, item, place } = found;
  const marker = top.marker && markerAfter(analysis, place.part, [top], top.span.end);
  const previous = lastBegun(draft.blocks, item.own.start - 1);
  if (!marker || !previous) return undefined;
  if (top.children.at(-1) !== item) return { edits: [], says: say('Only the last of a list can become a paragraph of its own.') };
  const root = treeOf(text, top);
  const node = nodeOf(root, item);
  if (!node) return undefined;
  root.children = root.children.slice(0, -1);
  sink(node, 0);
  for (const { children } of everyNode(node)) letter(text, children, lockedIn(draft));
  // The gap and the number take the place of the letter: for itself it stays as it is.
  Object.assign(node, { depth: item.depth, marker: textOf(text, item.marker?.span ?? emptyAt(0)) });
  const begins = { span: { start: previous.span.end, end: wordsOf(found) }, text: `${gapBefore(analysis, top.own)}${marker} ` };
  const marks = root.children.length === 0 ? stands(place.part, [top]) : [];
  return relevelled(analysis, found, [root, node], [begins, ...marks], new Map(namesUnder(node, marker.replace(/[.)]+$/, ''))));
}

/** «4», and «4 (a)» for what is below it. */
const namesUnder = (node: Node, name: string): [Paragraph, string][] =>
  [[node.paragraph, name], ...node.children.flatMap((child) => namesUnder(child, `${name} (${child.digits})`))];
