/** A version of a draft, paragraph by paragraph, as it is held against another version. */
import type { Analysis } from '../analyze';
import { countBegun } from '../in-order';
import { textOf, type Span } from '../span';
import { everyParagraph, type BlockRole, type Emphasis, type Paragraph } from '../tree';

/** A block of the text, or several that one bracket holds together. */
export interface Stretch {
  readonly span: Span;
  readonly role: BlockRole;
  /** The paragraph that begins here; absent for titles, tails and what several blocks make. */
  readonly paragraph?: Paragraph;
  /** The paragraph under which it stands, itself or another. */
  readonly top?: Paragraph;
  /** Its words without a number, white space and capitals: two that say the same are one paragraph. */
  readonly key: string;
  /** «decides», «meet»: what it is likened by. */
  readonly words: readonly string[];
  /** Runs in italics or bold. */
  readonly emphasis: readonly Emphasis[];
}

export type Version = Pick<Analysis, 'text' | 'draft'>;

/** In the order of the text; what stands between them is white space, and notes that do not print. */
export function stretchesOf({ text, draft }: Version): Stretch[] {
  const paragraphs = new Map<number, { readonly own: Paragraph; readonly top: Paragraph }>();
  const tops: Paragraph[] = [];
  for (const { paragraphs: row } of draft.parts) {
    for (const top of row) {
      tops.push(top);
      for (const own of everyParagraph([top])) paragraphs.set(own.own.start, { own, top });
    }
  }
  const groups: { start: number; end: number; first: number; last: number }[] = [];
  const reaches = [...draft.brackets].sort((a, b) => a.span.start - b.span.start);
  for (const [index, { span }] of draft.blocks.entries()) {
    const open = groups.at(-1);
    if (open && span.start < open.end) [open.last, open.end] = [index, Math.max(open.end, span.end)];
    else groups.push({ ...span, first: index, last: index });
    const here = groups.at(-1);
    // A bracket that closes in a later block keeps all of them together.
    for (let at = countBegun(reaches, span.start - 1, ({ span: { start } }) => start); here && at < reaches.length; at++) {
      const bracket = reaches[at];
      if (!bracket || bracket.span.start >= span.end) break;
      here.end = Math.max(here.end, bracket.span.end);
    }
  }
  return groups.map(({ start, first, last }): Stretch => {
    const blocks = draft.blocks.slice(first, last + 1);
    const span = { start, end: blocks.at(-1)?.span.end ?? start };
    const found = paragraphs.get(start);
    const paragraph = first === last ? found?.own : undefined;
    const top = found?.top ?? (blocks[0]?.role === 'tail' ? tops[countBegun(tops, start, ({ span: { start: begins } }) => begins) - 1] : undefined);
    const said = withoutNumber(text, span, paragraph).replace(/\s+/g, ' ').trim();
    return {
      span, role: blocks[0]?.role ?? 'text', key: said, words: said.toLowerCase().match(/[\p{L}\d]+/gu) ?? [], emphasis: blocks.flatMap(({ emphasis }) => emphasis),
      ...(paragraph ? { paragraph } : {}), ...(top ? { top } : {}),
    };
  });
}

const withoutNumber = (text: string, { start, end }: Span, paragraph: Paragraph | undefined): string =>
  paragraph?.marker ? text.slice(start, paragraph.marker.span.start) + text.slice(paragraph.marker.span.end, end) : textOf(text, { start, end });

/** The same, however lines are broken and spaces set. */
export const isSameText = (a: string, b: string): boolean => a === b || inOneLine(a) === inOneLine(b);

export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
