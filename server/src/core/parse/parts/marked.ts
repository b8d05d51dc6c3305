/** Blocks with a marker: numbered paragraphs and the items of their lists. */
import { endingOf } from '../ending';
import { place } from '../lists';
import type { LookedAt } from '../look';
import type { BlockRole, Marker, Opener, ParagraphKind } from '../../tree';
import { isAnnounced } from './beginning';
import { beginEmbedded, beginResolution, readTitle } from './headings';
import { addParagraph, beginPart, currentPart, openParagraph, stretch, takeHeadings, type OpenParagraph, type Reading } from './reading';

export function readMarked(reading: Reading, block: LookedAt, marker: Marker, words: string): BlockRole {
  const { opener } = block;
  const nested = marker.shape !== '1.' && marker.shape !== '1)' && !/^(?:OP|PP)[ .]*\d/i.test(marker.label);
  if (nested || isFurtherIn(reading, block, marker)) return readListItem(reading, block, marker, opener);
  if (block.head.words >= block.span.end || isNumberedTitle(reading, block, marker, words)) return readTitle(reading, block, words);
  return addParagraph(reading, block, kindOfNumbered(reading, block, marker, opener), marker, opener);
}

/** «2. Multilateral channels» in an annex: a title with a number, not a paragraph. */
function isNumberedTitle(reading: Reading, { span }: LookedAt, { value }: Marker, words: string): boolean {
  const { kind, lastNumber } = currentPart(reading);
  if (kind !== 'annex' && kind !== 'embedded') return false;
  return value !== lastNumber + 1 && words.length <= 120 && endingOf(reading.text, span).mark === '' && /^\S+\s+\p{Lu}/u.test(words);
}

/** A number further in than its paragraph's begins, or goes on with, a list of its own. */
function isFurtherIn({ top, levels }: Reading, { indent }: LookedAt, { style, value, shape }: Marker): boolean {
  if (style !== 'number' || !top?.marker || indent < top.indent + 3) return false;
  return value === 1 || levels.some((level) => level.shape === shape && level.last === value - 1);
}

/** Which kind a numbered paragraph is, and the part it needs: this is where parts begin without a heading. */
function kindOfNumbered(reading: Reading, { span, ending: { mark } }: LookedAt, marker: Marker, opener: Opener | undefined): ParagraphKind {
  const listed = opener?.phrase !== undefined;
  const opens = listed && (opener.kind !== 'preambular' || mark === ',');
  if (currentPart(reading).kind === 'masthead') return beginWithNumber(reading, span.start, opens ? (opener.kind ?? 'operative') : 'other');
  if (currentPart(reading).kind === 'closing') beginPart(reading, 'annex', span.start, 'other');
  if (listed && marker.value === 1 && marker.insertion === 0 && isAnnounced(reading)) beginResolution(reading, span.start, opener.kind ?? 'operative');
  if (resumes(reading, marker, opener)) beginPart(reading, 'section', span.start, 'operative');
  const part = currentPart(reading);
  if (part.mode === 'other') return 'other';
  if (/^[([]?PP/i.test(marker.label)) return 'preambular';
  if (part.mode === 'preambular' && opener?.kind === 'preambular' && (listed || mark === ',')) return 'preambular';
  if (part.mode === 'operative' && marker.value === 1 && marker.insertion === 0 && !listed && !opener?.italic && announcesText(reading)) return beginEmbedded(reading, span.start);
  part.mode = 'operative';
  reading.lastOperative = marker.value;
  return 'operative';
}

/** Before any enacting line a number begins a cover note, under its title, unless its paragraph opens as a resolution's would. */
function beginWithNumber(reading: Reading, start: number, kind: ParagraphKind): ParagraphKind {
  if (kind !== 'other') {
    beginResolution(reading, start, 'operative');
    return kind;
  }
  const opens = (words: string) => reading.pack.structure.coverNote.some((phrase) => words.toLowerCase().startsWith(phrase));
  const masthead = currentPart(reading);
  const headings = takeHeadings(reading);
  const titled = headings.findIndex(({ text }) => opens(text));
  const at = titled < 0 ? headings.length - 1 : titled;
  const [front, own] = [headings.slice(0, Math.max(at, 0)), headings.slice(Math.max(at, 0))];
  masthead.headings = [...masthead.headings, ...front];
  const part = beginPart(reading, 'cover-note', own[0]?.span.start ?? start, 'other');
  part.headings = own;
  part.title = own[0]?.text ?? '';
  return 'other';
}

/** After an embedded text the resolution goes on with its own next number. */
function resumes(reading: Reading, { value }: Marker, opener: Opener | undefined): boolean {
  const { kind, lastNumber } = currentPart(reading);
  const operative = opener?.phrase !== undefined && opener.kind === 'operative';
  return kind === 'embedded' && operative && value === reading.lastOperative + 1 && value !== lastNumber + 1;
}

/** A title, a colon, or a single unnumbered paragraph stands before: a text of its own may follow (rules 1.6). */
function announcesText(reading: Reading): boolean {
  const { paragraphs, headings } = currentPart(reading);
  const last = paragraphs.at(-1);
  return last !== undefined && ((last.body.ending.mark === ':' && last.children.length === 0) || !last.marker || (headings.at(-1)?.span.start ?? -1) >= last.span.end);
}

function readListItem(reading: Reading, block: LookedAt, marker: Marker, opener: Opener | undefined): BlockRole {
  const { marker: placed, level } = place(reading.levels, marker, block.indent, lastOf(reading.top)?.body.ending.mark === ':');
  const item = openParagraph(block, reading.top?.kind ?? currentPart(reading).mode, level + 1, placed);
  const line = lineOf(reading.top, level);
  const parent = line.at(-1);
  if (parent) parent.children.push(item);
  else {
    // Some houses letter their preamble (rules 1.11): «(a) Recalling …,».
    if (opener?.phrase && opener.kind === item.kind) item.opener = opener;
    currentPart(reading).paragraphs.push(item);
  }
  for (const ancestor of line) stretch(ancestor, block.span.end);
  return 'paragraph';
}

/** The paragraph or list item that was read last. */
function lastOf(top: OpenParagraph | undefined): OpenParagraph | undefined {
  let last = top;
  for (let child = last?.children.at(-1); child; child = child.children.at(-1)) last = child;
  return last;
}

/** From the top paragraph down to the one whose children are at this level of the list. */
function lineOf(top: OpenParagraph | undefined, level: number): OpenParagraph[] {
  const line = top ? [top] : [];
  for (let at = 0; at < level; at++) {
    const child = line.at(-1)?.children.at(-1);
    if (child) line.push(child);
  }
  return line;
}
