/** Blocks that begin a part: enacting lines, annexes, sections, closing lines. */
import { announcesResolution, isBareNumeral, isLetterHeading, isNumberedTitle, isResolutionTitle, isSectionHeading } from '../titles';
import type { LookedAt } from '../look';
import type { BlockRole, EnactingLine, ParagraphKind } from '../../tree';
import { addHeading, beginOrRename, beginPart, currentPart, takeHeadings, type OpenPart, type Reading } from './reading';

export function readEnactingLine(reading: Reading, enactingLine: EnactingLine): BlockRole {
  beginResolution(reading, enactingLine.span.start, 'preambular').enactingLine = enactingLine;
  return 'enacting-line';
}

/**
 * The resolution begins with «Draft resolution II» or its title, if they stand before its first line; what stands
 * before that stays where it is.
 */
export function beginResolution(reading: Reading, start: number, mode: ParagraphKind): OpenPart {
  const headings = takeHeadings(reading);
  const numbered = headings.findIndex(({ text }) => isNumberedTitle(text));
  const last = headings.at(-1);
  const titleAt = numbered >= 0 ? numbered : last && isResolutionTitle(last.text, reading.pack) ? headings.length - 1 : headings.length;
  const before = currentPart(reading);
  const announcedAt = headings.findIndex(({ text }) => announcesResolution(text, reading.pack));
  const ownAt = announcedAt >= 0 ? Math.min(announcedAt, titleAt) : titleAt;
  const own = headings.slice(ownAt);
  const part = beginOrRename(reading, 'resolution', own[0]?.span.start ?? start, mode);
  const front = headings.slice(0, ownAt);
  if (part === before) part.headings = headings;
  else [before.headings, part.headings] = [[...before.headings, ...front], own];
  part.title = (headings[titleAt] ?? own[0])?.text ?? '';
  reading.lastOperative = 0;
  return part;
}

export function readAnnex(reading: Reading, block: LookedAt, words: string): BlockRole {
  beginPart(reading, 'annex', block.span.start, 'other').title = words;
  return addHeading(reading, block, words);
}

export const beginsSection = (reading: Reading, words: string): boolean =>
  isSectionHeading(withoutBracket(words), reading.pack) && (currentPart(reading).kind === 'resolution' || currentPart(reading).kind === 'section');

/** A section in brackets, «[II», is one all the same. */
const withoutBracket = (words: string): string => words.replace(/^[[［]+/, '');

export function readSection(reading: Reading, block: LookedAt, words: string): BlockRole {
  // A lettered heading right before an enacting line is the head of a composite resolution: renamed there.
  const { mode } = currentPart(reading);
  beginPart(reading, 'section', block.span.start, isLetterHeading(words) || mode === 'preambular' ? mode : 'operative').title = withoutBracket(words);
  return addHeading(reading, block, words);
}

/** A title; right under «III» it is the section's own. */
export function readTitle(reading: Reading, block: LookedAt, words: string): BlockRole {
  if (isUnderNumeral(reading)) currentPart(reading).title += ` ${words}`;
  return addHeading(reading, block, words);
}

export function isUnderNumeral(reading: Reading): boolean {
  const { kind, paragraphs, headings, title } = currentPart(reading);
  return kind === 'section' && paragraphs.length === 0 && headings.length === 1 && isBareNumeral(title, reading.pack);
}

export function readClosing(reading: Reading, { span }: LookedAt): BlockRole {
  if (currentPart(reading).kind !== 'closing') beginPart(reading, 'closing', span.start, 'other');
  return 'text';
}

/** A text that is adopted or quoted within the resolution, with the title that stands over it. */
export function beginEmbedded(reading: Reading, start: number): 'other' {
  const headings = takeHeadings(reading);
  const part = beginPart(reading, 'embedded', headings[0]?.span.start ?? start, 'other');
  part.headings = headings;
  part.title = headings[0]?.text.replace(/^[“"«]/, '') ?? '';
  return 'other';
}
