/** A paragraph with its lists as they are to be: the same subparagraphs, one of them on another level, with the letters that this gives them. */
import { inOrder } from '../../numbering/new-numbers';
import { written } from '../../numbering/number';
import { digitsFor } from '../../parse/marker';
import { textOf } from '../../span';
import type { Marker, MarkerStyle, Paragraph } from '../../tree';

export interface Node {
  readonly paragraph: Paragraph;
  readonly parent?: Node;
  depth: number;
  children: Node[];
  /** «(b)» */
  marker: string;
  /** «b», as a reference names it. */
  digits: string;
}

export function treeOf(text: string, paragraph: Paragraph, parent?: Node): Node {
  const { depth, marker } = paragraph;
  const node: Node = { paragraph, depth, children: [], marker: marker ? textOf(text, marker.span) : '', digits: marker ? digitsOf(text, marker) : '', ...(parent ? { parent } : {}) };
  node.children = paragraph.children.map((child) => treeOf(text, child, node));
  return node;
}

const digitsOf = (text: string, { digits }: Marker): string => textOf(text, digits);

/** Every node, one before those below it. */
export function* everyNode(node: Node): Iterable<Node> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}

export const nodeOf = (root: Node, paragraph: Paragraph): Node | undefined => [...everyNode(root)].find((node) => node.paragraph === paragraph);

/** It takes the place as the child of another, with all that is below it. */
export function sink(node: Node, depth: number): void {
  node.depth = depth;
  for (const child of node.children) sink(child, depth + 1);
}

/** The levels of a list in the form of rules 4.1. */
const house: readonly { readonly style: MarkerStyle; readonly before: string; readonly after: string }[] = [
  { style: 'letter', before: '(', after: ')' },
  { style: 'roman', before: '(', after: ')' },
  { style: 'letter', before: '', after: '.' },
  { style: 'roman', before: '', after: '.' },
];

/** The letters of one list from the first to the last, in the dress of those that were in it before. */
export function letter(text: string, list: readonly Node[], stays: (paragraph: Paragraph) => boolean): void {
  const numbers = inOrder(list.map(({ paragraph }) => paragraph), true, stays);
  const model = list.find(({ paragraph, depth }) => paragraph.depth === depth && paragraph.marker)?.paragraph.marker;
  for (const node of list) {
    const number = numbers.get(node.paragraph);
    const level = model ? dressOf(text, model) : house[node.depth - 1];
    if (!number || !level) continue;
    const { marker } = node.paragraph;
    node.digits = digitsFor(level.style, number.value);
    const suffix = marker?.suffix && number.insertion > 0 ? written({ value: number.value, insertion: number.insertion }, level.style, textOf(text, marker.suffix)).slice(node.digits.length) : '';
    node.marker = level.after.startsWith(')') ? level.before + node.digits + level.after + suffix : level.before + node.digits + suffix + level.after;
  }
}

const dressOf = (text: string, { span, digits, style }: Marker) =>
  ({ style, before: text.slice(span.start, digits.start), after: /^[.)*_]*/.exec(text.slice(digits.end, span.end))?.[0] ?? '' });
