/** Where the drafter presses Enter. */
import type { Analysis } from '../../analyze';
import { countBegun, lastBegun } from '../../in-order';
import { paragraphsAround } from '../../paragraphs-around';
import { headOf, type Head } from '../../parse/blocks';
import type { Span } from '../../span';
import type { Paragraph, Part, Passage, TextBlock } from '../../tree';
import { endsLine, spacesAfter, spacesBefore } from '../../white-space';

export interface Place {
  readonly offset: number;
  readonly part: Part;
  readonly block: TextBlock;
  readonly head: Head;
  /**
   * From the paragraph down to the subparagraph whose words the block holds; empty for a title. Words that go on behind
   * a list are the paragraph's own, whatever they complete.
   */
  readonly line: readonly Paragraph[];
  /** The words of the block and their mark; absent for a title. */
  readonly passage?: Passage;
  /** The end of the block and the white space after it on its line: what is written next takes its place. */
  readonly rest: Span;
}

/** Undefined on an empty line, in a note or the front matter, and where a note follows on the line. */
export function placeOf({ text, draft, pack }: Analysis, offset: number): Place | undefined {
  const block = lastBegun(draft.blocks, offset);
  const part = block && lastBegun(draft.parts, block.span.start);
  const note = lastBegun(draft.notes, offset);
  if (!block || !part || (note && offset < note.span.end)) return undefined;
  const rest = { start: block.span.end, end: block.span.end + spacesAfter(text, block.span.end).length };
  if (offset > rest.end || !endsLine(text, rest.end)) return undefined;
  const around = paragraphsAround(draft, block.span.end);
  const passage = passageOf(around.at(-1), block.span);
  const line = !passage ? [] : passage === around.at(-1)?.body ? around : around.slice(0, 1);
  return { offset, part, block, rest, line, head: headOf(text, block.span.start, block.span.end, pack), ...(passage ? { passage } : {}) };
}

const passageOf = (paragraph: Paragraph | undefined, { start, end }: Span): Passage | undefined =>
  paragraph?.own.start === start ? paragraph.body : paragraph?.tails.find(({ span }) => span.end === end);

/** What parts a block from the one before it: the line breaks, one or two, and the white space before its first word. */
export function gapBefore({ text, draft: { blocks } }: Analysis, { start }: Span): string {
  const previous = blocks[countBegun(blocks, start - 1, ({ span }) => span.start) - 1];
  const gap = text.slice(previous?.span.end ?? 0, start);
  const breaks = gap.match(/\r\n|\n|\r/g) ?? [];
  const [lineBreak = '\n'] = breaks;
  return lineBreak.repeat(previous && breaks.length === 1 ? 1 : 2) + spacesBefore(text, start);
}

/** What is to part the next paragraph or item from this one: as in its row, where the first stands below words of another sort. */
export function gapInRow(analysis: Analysis, { part, line, rest }: Place, paragraph: Paragraph): string {
  const row = line.at(-2)?.children ?? part.paragraphs.filter(({ kind }) => kind === paragraph.kind);
  // Where an editor has broken the line, the next one stands further off than it did.
  const isBroken = /[\r\n]/.test(analysis.text.slice(rest.start, rest.end));
  return gapBefore(analysis, (row[0] === paragraph && !isBroken ? (row[1] ?? paragraph) : paragraph).own);
}
