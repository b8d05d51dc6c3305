/** Where a paste lands, and what has to stand around it there. */
import { countBegun } from '../in-order';
import { headOf } from '../parse/blocks';
import type { Analysis } from '../analyze';
import { contains, type Span } from '../span';
import type { Draft } from '../tree';

export interface Landing {
  /** What parts two paragraphs here: one line break or two. */
  readonly between: string;
  readonly lineBreak: string;
  /** The words on the line before and after the place. */
  readonly before: string;
  readonly after: string;
  /** Nothing but a number stands before: what is pasted has its number already. */
  readonly numbered: boolean;
  /** In italics or bold. */
  readonly emphasised: boolean;
  /** A line with words stands right above, or right below. */
  readonly above: boolean;
  readonly below: boolean;
}

/** Lines longer than this are looked at in part. */
const farthest = 2000;

export function landingAt({ text, draft, pack }: Pick<Analysis, 'text' | 'draft' | 'pack'>, { start, end }: Span): Landing {
  const [upTo, from] = [text.slice(Math.max(0, start - farthest), start), text.slice(end, end + farthest)];
  const before = /[^\r\n]*$/.exec(upTo)?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(from)?.[0] ?? '';
  const lineBreak = /\r?\n/.exec(text.slice(0, farthest * 10))?.[0] ?? '\n';
  const begins = start - before.length;
  const head = headOf(text, begins, start, pack);
  return {
    before, after, lineBreak,
    between: blankLinesAround(text, draft, start) ? lineBreak + lineBreak : lineBreak,
    numbered: head.marker !== undefined && head.words >= start,
    emphasised: emphasisedAt(draft, { start, end }),
    above: /\S[ \t]*\r?\n$/.test(upTo.slice(0, upTo.length - before.length)),
    below: /^\r?\n[ \t]*\S/.test(from.slice(after.length)),
  };
}

/** Neighbours that are asked. */
const neighbours = 12;

/** Official texts part paragraphs by a blank line; so does a draft in which we cannot tell. */
function blankLinesAround(text: string, { blocks }: Draft, offset: number): boolean {
  const at = countBegun(blocks, offset, ({ span }) => span.start);
  const near = blocks.slice(Math.max(0, at - neighbours), at + neighbours);
  const gaps = near.slice(1).flatMap(({ span }, index) => {
    const from = near[index]?.span.end ?? 0;
    // The gap in which the words land may be the drafter's room for them.
    return from <= offset && offset <= span.start ? [] : text.slice(from, span.start);
  });
  return gaps.length === 0 || gaps.some((gap) => /\n[ \t\r]*\n/.test(gap));
}

function emphasisedAt({ blocks }: Draft, at: Span): boolean {
  const block = blocks[countBegun(blocks, at.start, ({ span }) => span.start) - 1];
  return block?.emphasis.some(({ inner }) => contains(inner, at) && inner.start < inner.end) ?? false;
}
