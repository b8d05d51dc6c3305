/** A draft on its way through several changes: each is made to what the one before has left, and all together are one change to the draft. */
import { changeIn } from './difference';
import { countBegun } from './in-order';
import { once } from './languages/patterns';
import { applyEdits, span, type Edit, type Span } from './span';

export interface Rewrite {
  /** The draft as it was. */
  readonly before: string;
  readonly text: string;
  /** From the one to the other, in the order of the text; none overlaps another. */
  readonly edits: readonly Edit[];
}

export const unchanged = (text: string): Rewrite => ({ before: text, text, edits: [] });

/** The rewrite with a further change. @param next edits of `text`; of two that overlap the later one is left out */
export function rewritten(rewrite: Rewrite, next: readonly Edit[]): Rewrite {
  const sorted = apart(next);
  if (sorted.length === 0) return rewrite;
  const { before } = rewrite;
  return { before, text: applyEdits(rewrite.text, sorted), edits: editsFrom(before, changed(piecesOf(rewrite), sorted)) };
}

/** Where a place of the text stood in the draft before; a place in words that were put in, where these were put. */
export function originOf({ edits }: Pick<Rewrite, 'edits'>, offset: number): number {
  const known = seamsOf(edits);
  const before = known[countBegun(known, offset, ({ at }) => at.start) - 1];
  if (!before) return offset;
  return offset < before.at.end ? before.was.start : offset - before.at.end + before.was.end;
}

/** Where the edits have taken words out or put them in: the places between what was there before, in the changed text. */
export const seamsOf = once((edits: readonly Edit[]): readonly Seam[] => {
  let shift = 0;
  return edits.map(({ span: { start, end }, text }) => {
    const at = start + shift;
    shift += text.length - (end - start);
    return { at: span(at, at + text.length), was: span(start, end) };
  });
});

export interface Seam {
  /** What was put in; empty where words were only taken out. */
  readonly at: Span;
  /** In the text before. */
  readonly was: Span;
}

/** A stretch of the text: as it was in the draft, or put in. */
interface Piece {
  readonly text: string;
  readonly from?: number;
}

function piecesOf({ before, edits }: Rewrite): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { span: { start, end }, text } of edits) {
    if (start > at) pieces.push({ text: before.slice(at, start), from: at });
    if (text !== '') pieces.push({ text });
    at = end;
  }
  pieces.push({ text: before.slice(at), from: at });
  return pieces;
}

/** The pieces with the words of the edits in the place of what lies in them. */
function changed(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  let index = 0;
  let isPut = false;
  for (const { text, from } of pieces) {
    const start = at;
    const end = start + text.length;
    const keep = (to: number) => {
      if (to > at) out.push({ text: text.slice(at - start, to - start), ...(from === undefined ? {} : { from: from + at - start }) });
      at = to;
    };
    for (let edit = edits[index]; edit && edit.span.start < end; edit = edits[index]) {
      keep(Math.max(at, edit.span.start));
      if (!isPut) out.push({ text: edit.text });
      isPut = edit.span.end > end;
      at = Math.max(at, Math.min(end, edit.span.end));
      if (isPut) break;
      index++;
    }
    keep(Math.max(at, end));
  }
  for (const { text } of edits.slice(isPut ? index + 1 : index)) out.push({ text });
  return out;
}

function editsFrom(before: string, pieces: readonly Piece[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let put = '';
  const close = (to: number) => {
    if (to > at || put !== '') for (const edit of changeIn(before.slice(at, to), put, at)) edits.push(edit);
    put = '';
  };
  for (const { text, from } of pieces) {
    if (from === undefined) put += text;
    else {
      close(from);
      at = from + text.length;
    }
  }
  close(before.length);
  return edits;
}

function apart(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (edit.span.start < end) continue;
    out.push(edit);
    end = edit.span.end;
  }
  return out;
}
