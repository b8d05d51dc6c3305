/** The items that could continue a list at a place: (c) after (b), (iii) after (ii), the first one after a colon. */
import { nextMarker } from '../../numbering/next';
import type { Edit } from '../../span';
import type { Paragraph } from '../../tree';
import type { Around } from './around';
import type { Completer } from './completion';
import { lastEnding, reopened } from './ending';
import { escaped } from './snippet';

/** Innermost list first. */
export const listItems: Completer = ({ analysis: { text, pack, say }, beginning }) => {
  if (!beginning || beginning.typed.marker) return [];
  const { typed, around, layout } = beginning;
  return nextItems(text, around, typed.line.start).map(({ marker, indent, ending, edits }, index) => ({
    kind: 'item',
    label: `${marker} …`,
    detail: say('next in the list'),
    insert: `${layout.before}${typed.word.start === typed.line.start ? indent : ''}${escaped(marker)} \${1:[${pack.offered.anything}]}${typed.closed ? '' : ending}${layout.after}$0`,
    span: typed.word,
    filter: marker,
    sort: `0${index}`,
    edits,
  }));
};

interface NextItem {
  /** «(c)» */
  readonly marker: string;
  /** White space before the marker, as the items before it have. */
  readonly indent: string;
  readonly ending: string;
  readonly edits: readonly Edit[];
}

function nextItems(text: string, { paragraphs }: Around, at: number): readonly NextItem[] {
  const top = paragraphs.findLast(({ span }) => span.start < at);
  if (!top) return [];
  const chain = openAt(top, at);
  const next = chain.slice(1).flatMap(({ paragraph, last }, index) => (last ? after(text, chain[index]?.paragraph.children ?? [], paragraph, at) : [])).reverse();
  const innermost = chain.at(-1)?.paragraph;
  const marker = first[innermost?.depth ?? first.length];
  if (!innermost || !marker || innermost.children.length > 0 || innermost.body.ending.mark !== ':') return next;
  const followed = paragraphs.some(({ kind, span }) => kind === top.kind && span.start >= at) || chain.some(({ last }) => !last);
  const ending = top.kind === 'preambular' ? ',' : followed ? ';' : '.';
  return [{ marker, indent: indentOf(text, innermost), ending, edits: [] }, ...next];
}

/** The first markers of the levels (rules 4.1). */
const first = ['(a)', '(i)', 'a.', 'i.'];

interface Open {
  readonly paragraph: Paragraph;
  /** Nothing follows it in its list. */
  readonly last: boolean;
}

/** The paragraph and the items in it that end just before the place, outermost first. */
function openAt(paragraph: Paragraph, at: number, last = true): readonly Open[] {
  const before = paragraph.children.filter(({ span }) => span.start < at);
  const item = before.at(-1);
  if (!item || paragraph.tails.some(({ span }) => span.start < at)) return [{ paragraph, last }];
  return [{ paragraph, last }, ...openAt(item, at, before.length === paragraph.children.length)];
}

/** The item after this one takes over the mark that closed the list. */
function after(text: string, list: readonly Paragraph[], item: Paragraph, at: number): readonly NextItem[] {
  const next = nextMarker(text, list, at);
  if (!next) return [];
  const { mark } = lastEnding(item);
  return [{ marker: next.marker, indent: indentOf(text, item), ending: mark === '.' || mark === ',' ? mark : ';', edits: reopened(item) }];
}

const indentOf = (text: string, { span }: Paragraph): string =>
  /^[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start))?.[0] ?? '';
