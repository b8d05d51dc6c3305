/** Tab at a letter: it becomes a subparagraph of the one before it, with all that is below it. At a number without words it begins a list. */
import type { Analysis } from '../../analyze';
import { reopened } from '../../features/complete/ending';
import { lastBegun } from '../../in-order';
import { lockedIn } from '../../numbering/locks';
import type { Span } from '../../span';
import type { Change } from '../command';
import { begun } from '../enter/continue';
import { isEmpty } from '../enter/leave';
import { gapBefore, type Place } from '../enter/place';
import { firstBelow, markerAfter } from '../enter/rows';
import { relevelled } from './change';
import { itemAt, placeAtMarker, type Item } from './item';
import { introduces } from './marks';
import { everyNode, letter, nodeOf, sink, treeOf } from './tree';

/** There are four levels below a paragraph (rules 4.1). */
const deepest = 4;

export function deeper(analysis: Analysis, { start }: Span): Change | undefined {
  const found = itemAt(analysis, start);
  if (found) return demoted(analysis, found);
  const place = placeAtMarker(analysis, start);
  return place?.line.length === 0 && isEmpty(analysis, place) ? intoList(analysis, place) : undefined;
}

function demoted(analysis: Analysis, found: Item): Change {
  const { text, draft, say } = analysis;
  const root = treeOf(text, found.top);
  const node = nodeOf(root, found.item);
  const list = node?.parent?.children ?? [];
  const before = node && list[list.indexOf(node) - 1];
  if (!node || !before) return { edits: [], says: say('The first of a list cannot go one level deeper: there is nothing before it to belong to.') };
  if ([...everyNode(node)].some(({ depth }) => depth >= deepest)) return { edits: [], says: say('There is no deeper level.') };
  const rest = list.filter((one) => one !== node);
  if (node.parent) node.parent.children = rest;
  const marks = before.children.length === 0 ? introduces(before.paragraph) : [];
  before.children = [...before.children, node];
  sink(node, node.depth + 1);
  const stays = lockedIn(draft);
  letter(text, rest, stays);
  letter(text, before.children, stays);
  for (const { children } of everyNode(node)) letter(text, children, stays);
  return relevelled(analysis, found, [root], marks);
}

/** «4.» without words becomes «(a)» under 3, or the next letter there. */
function intoList(analysis: Analysis, { part, block, rest }: Place): Change | undefined {
  const top = lastBegun(part.paragraphs, block.span.start - 1);
  const previous = lastBegun(analysis.draft.blocks, block.span.start - 1);
  if (!top?.marker || !previous || previous.span.end !== top.span.end || top.tails.length > 0) return undefined;
  const last = top.children.at(-1);
  const marker = last ? markerAfter(analysis, part, [top, last], rest.start) : firstBelow(top);
  if (!marker) return undefined;
  return begun({ start: previous.span.end, end: rest.end }, gapBefore(analysis, (last ?? top).own), marker, last ? reopened(last) : introduces(top));
}
