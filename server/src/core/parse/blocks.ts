/**
 * Lines → blocks: one paragraph or title each, whether a line is a paragraph, lines are wrapped by hand,
 * or blank lines stand between them.
 */
import { afterName } from '../brackets/attribution';
import { isBlank, isSpace, type Line } from './lines';
import { readings } from './lists';
import { markerAt } from './marker';
import type { LanguagePack } from '../languages/pack';
import { noMemory, type Memory } from '../memory';
import { moved } from '../moved';
import type { Span } from '../span';
import type { Marker } from '../tree';
import { isEnactingLine } from './enacting-line';
import { bareWords, isClosingLine } from './titles';
import { plainWords } from './opener';
import { phraseAt } from './phrases';

export interface Block {
  readonly span: Span;
  readonly indent: number;
  /** A blank line, or the start of the file, comes before it. */
  readonly apart: boolean;
  readonly head: Head;
}

/** How a block begins: «[**8bis.** Further requests». */
export interface Head {
  /** «[» before the marker, or before the words when there is no marker. */
  readonly bracket?: number;
  readonly marker?: Marker;
  /** Where the words begin, after marker and white space. */
  readonly words: number;
}

/**
 * Reads a line or block from its start, a few dozen characters at most.
 * @param pack for the names that may stand before a number in brackets: «[EU: 5bis. »
 */
export function headOf(text: string, start: number, end: number, pack: LanguagePack): Head {
  let at = start;
  let bracket: number | undefined;
  for (;;) {
    const marker = markerAt(text, at);
    if (marker && marker.span.end <= end) {
      return { ...(bracket === undefined ? {} : { bracket }), marker, words: wordsAfter(text, marker.span.end, end) };
    }
    const character = text.charAt(at);
    if (at >= end || at - start > 12 || !/[[［*_~ ]/.test(character)) break;
    at++;
    if (character !== '[' && character !== '［') continue;
    bracket ??= at - 1;
    const named = afterName(text, at, pack.brackets);
    if (named !== undefined && named < end) {
      const words = wordsAfter(text, named, end);
      const proposed = markerAt(text, words);
      return { bracket, ...(proposed && proposed.span.end <= end ? { marker: proposed, words: wordsAfter(text, proposed.span.end, end) } : { words }) };
    }
  }
  return { ...(bracket === undefined ? {} : { bracket }), words: start };
}

/** After white space, and after the marks that close «**1.**». */
function wordsAfter(text: string, at: number, end: number): number {
  at += /^[*_]{1,3}(?=\s)/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  while (at < end && /[\s\u00a0]/.test(text.charAt(at))) at++;
  return at;
}

/** @param aside spans that are not text (front matter, comments): they end a block and belong to none */
export function blocksOf(text: string, lines: readonly Line[], aside: readonly Span[], pack: LanguagePack, memory: Memory = noMemory): Block[] {
  const pieces = piecesOf(text, lines, aside);
  const layout = layoutOf(text, pieces);
  const blocks: { start: number; end: number; indent: number; apart: boolean }[] = [];
  let previous: LinePiece | undefined;
  for (const [index, piece] of pieces.entries()) {
    const open = blocks.at(-1);
    const isItem = () => isNextItem(text, open, piece, layout, pack) || isFirstItem(text, pieces, index, layout, pack);
    if (open && previous && !piece.apart && !isItem() && continues(text, previous, piece, layout, pack)) open.end = piece.end;
    else blocks.push({ start: piece.start, end: piece.end, indent: piece.indent, apart: piece.apart });
    previous = piece;
  }
  const recall = memory.recall<Head>('head', pack);
  return blocks.map(({ start, end, indent, apart }) => {
    // With what follows a marker that stands alone: «Option A» at the end of a file is one, «Option A↵» is none.
    const more = end < text.length ? 1 : 0;
    const head = recall(text, { start, end: end + more }, (own) => headOf(own, 0, own.length - more, pack), more);
    return { span: { start, end }, indent, apart, head: placed(head, start) };
  });
}

const placed = ({ bracket, marker, words }: Head, by: number): Head =>
  ({ ...(bracket === undefined ? {} : { bracket: bracket + by }), ...(marker ? { marker: moved(marker, by) } : {}), words: words + by });

/** The text of a line, or of what a comment leaves of it. */
interface LinePiece extends Span {
  readonly indent: number;
  readonly apart: boolean;
  /** Two spaces at its end: Markdown's line break within a paragraph. */
  readonly broken: boolean;
}

function piecesOf(text: string, lines: readonly Line[], aside: readonly Span[]): LinePiece[] {
  const pieces: LinePiece[] = [];
  let next = 0;
  let apart = true;
  for (const line of lines) {
    if (isBlank(line)) {
      apart = true;
      continue;
    }
    let at = line.textStart;
    for (; next < aside.length && (aside[next]?.start ?? 0) < line.end; next++) {
      const cut = aside[next] ?? line;
      if (cut.start > at) {
        const left = trimmed(text, at, cut.start);
        if (left.start < left.end) {
          pieces.push({ ...left, indent: line.indent, apart, broken: false });
          apart = false;
        }
      }
      // A comment on its own line parts paragraphs as a blank line does.
      if (cut.start <= line.textStart) apart = true;
      at = trimmed(text, Math.max(at, cut.end), Math.max(cut.end, line.textEnd)).start;
      if (cut.end > line.end) break;
    }
    if (at < line.textEnd) {
      pieces.push({ start: at, end: line.textEnd, indent: line.indent, apart, broken: text.startsWith('  ', line.textEnd) });
      apart = false;
    }
  }
  return pieces;
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** How the lines of a file make paragraphs. */
interface Layout {
  /** The usual length of a line that is wrapped by hand; 0 when a line is a paragraph. */
  readonly width: number;
  /** Blank lines stand between wrapped paragraphs, so lines without one between belong together. */
  readonly parted: boolean;
}

/** Longer lines are wrapped by the editor, not by hand. */
const longestWrapped = 130;

/** Lines are wrapped when they go on in lower case, without a closing mark before, again and again. */
function layoutOf(text: string, pieces: readonly LinePiece[]): Layout {
  const wrapped: number[] = [];
  let pairs = 0;
  let marked = 0;
  let markedApart = 0;
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const listed = /^[([*]*(?:\d{1,3}|[a-z]{1,4})[.)]\s/.test(text.slice(piece.start, piece.start + 8));
    if (listed) {
      marked++;
      if (piece.apart) markedApart++;
    }
    if (!before || piece.apart || before.broken) return;
    pairs++;
    const length = before.end - before.start;
    // It goes on in lower case, or with a number that is no marker.
    const goesOn = !listed && /^(?:\p{Ll}|\d+(?![.)\d]))/u.test(text.slice(piece.start, piece.start + 6));
    if (length <= longestWrapped && goesOn && closingMark(text, before) === '') wrapped.push(length);
  });
  // In a file without one long line a single line that goes on will do.
  const short = pieces.every(({ start, end }) => end - start <= 110);
  if (wrapped.length < (short ? 1 : 2) || wrapped.length * 5 < pairs) return { width: 0, parted: false };
  wrapped.sort((a, b) => a - b);
  const parted = markedApart >= marked * 0.8 && pieces.some(({ apart }, index) => apart && index > 0);
  return { width: wrapped[Math.floor(wrapped.length / 2)] ?? 0, parted };
}

/** «b. to plan» in the line after «a. to report»: the item before has lost its mark. Lines that are wrapped by hand may begin so by chance. */
function isNextItem(text: string, open: Span | undefined, piece: LinePiece, { width }: Layout, pack: LanguagePack): boolean {
  if (width > 0 || !open) return false;
  const { marker } = headOf(text, piece.start, piece.end, pack);
  if (!marker || marker.value === 0) return false;
  return isFollowedBy(headOf(text, open.start, open.end, pack).marker, marker);
}

/** «a) share data» with «b) train operators» below: a list, though no colon announces it. */
function isFirstItem(text: string, pieces: readonly LinePiece[], index: number, { width }: Layout, pack: LanguagePack): boolean {
  const piece = pieces[index];
  const marker = width > 0 || !piece ? undefined : headOf(text, piece.start, piece.end, pack).marker;
  if (!marker || !readings(marker).some(({ value }) => value === 1)) return false;
  for (const { start, end, apart } of pieces.slice(index + 1, index + 1 + mostLinesOfItem)) {
    if (apart) return false;
    if (isFollowedBy(marker, headOf(text, start, end, pack).marker)) return true;
  }
  return false;
}

const mostLinesOfItem = 10;

/** «b)» behind «a)», «ii.» behind «i.» */
const isFollowedBy = (marker: Marker | undefined, next: Marker | undefined): boolean =>
  marker !== undefined && next?.shape === marker.shape && readings(marker).some(({ style, value }) => readings(next).some((other) => other.style === style && other.value === value + 1));

function continues(text: string, before: LinePiece, piece: LinePiece, { width, parted }: Layout, pack: LanguagePack): boolean {
  if (/^(?:\[\^[^\]]{1,20}\]:|#{1,6} |\||[-*_]{3,}$|<)/.test(text.slice(piece.start, Math.min(piece.end, piece.start + 30)))) return false;
  if (text.charAt(before.start) === '#') return false;
  if (isEnactingLine(text, before, pack) || isEnactingLine(text, piece, pack)) return false;
  if (before.broken) return true;
  const mark = closingMark(text, before);
  if (mark !== '' && isClosingLine(bareWords(text.slice(piece.start, piece.end)), pack)) return false;
  const length = before.end - before.start;
  const { marker, words } = headOf(text, piece.start, piece.end, pack);
  const goesOn = /[\p{Ll},;)]/u.test(text.charAt(words));
  if (marker) return mark === '' && goesOn && length >= width * 0.6 && /^[\p{Ll}\d]/u.test(text.slice(words, words + 1));
  if (goesOn && (mark === '' || mark === ',')) return true;
  if (width === 0) return false;
  const full = length >= width * 0.5;
  if ((mark !== '' || !full) && startsListed(text, piece, pack)) return false;
  return mark === '' || mark === ',' ? parted || full : parted && length >= width * 0.3;
}

const startsListed = (text: string, { start, end }: LinePiece, pack: LanguagePack): boolean =>
  phraseAt(plainWords(text, start, Math.min(end, start + 80)).words, pack) !== undefined;

/** The mark at the end of a line, brackets and note marks after it passed over; empty when there is none. */
function closingMark(text: string, { start, end }: Span): string {
  const match = /([,;:.?!—，；。：])(?:[\]*_)”"’\s\d]|\[\^?\w{1,8}\])*(?: (?:and|or))?$/.exec(text.slice(Math.max(start, end - 40), end));
  return match?.[1] ?? '';
}

/** The block that holds the offset, if any. */
export function blockAt<B extends { readonly span: Span }>(blocks: readonly B[], offset: number): B | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (!block) return undefined;
    if (offset < block.span.start) high = middle - 1;
    else if (offset >= block.span.end) low = middle + 1;
    else return block;
  }
  return undefined;
}
