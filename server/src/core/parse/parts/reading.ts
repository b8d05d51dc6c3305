/**
 * The memory of the walk that makes parts of blocks: which part we are in, and which paragraph a list or a tail
 * belongs to. The only mutable state of the parser; it does not outlive the walk.
 */
import type { Block } from '../blocks';
import type { LanguagePack } from '../../languages/pack';
import type { Level } from '../lists';
import type { LookedAt } from '../look';
import type { Heading, Marker, Opener, Paragraph, ParagraphKind, Part, PartKind, Passage } from '../../tree';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type OpenParagraph = Mutable<Omit<Paragraph, 'children' | 'tails'>> & {
  children: OpenParagraph[];
  tails: Passage[];
  /** Column of its first character: a list further in is its own. */
  indent: number;
};

export type OpenPart = Mutable<Omit<Part, 'span' | 'headings' | 'paragraphs'>> & {
  start: number;
  headings: Heading[];
  paragraphs: OpenParagraph[];
  /** Preambular until the first operative paragraph; `other` where nothing is judged. */
  mode: ParagraphKind;
  /** Number of its last numbered paragraph. */
  lastNumber: number;
  /** One of its openers is italic: then a line in roman letters may only look like one. */
  italics: boolean;
};

export interface Reading {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly parts: OpenPart[];
  /** The block after the one that is being read. */
  next: LookedAt | undefined;
  /** The paragraph that the next list item or tail belongs to, and the open levels of its list. */
  top: OpenParagraph | undefined;
  levels: Level[];
  /** Number of the last operative paragraph, through sections and embedded texts. */
  lastOperative: number;
}

export const startReading = (text: string, pack: LanguagePack): Reading => ({
  text, pack, parts: [newPart('masthead', 0, 'other')], next: undefined, top: undefined, levels: [], lastOperative: 0,
});

const newPart = (kind: PartKind, start: number, mode: ParagraphKind): OpenPart => ({
  kind, start, mode, title: '', headings: [], paragraphs: [], lastNumber: 0, italics: false,
});

export const currentPart = (reading: Reading): OpenPart => reading.parts.at(-1) ?? beginPart(reading, 'masthead', 0, 'other');

export function beginPart(reading: Reading, kind: PartKind, start: number, mode: ParagraphKind): OpenPart {
  const part = newPart(kind, start, mode);
  reading.parts.push(part);
  reading.top = undefined;
  reading.levels = [];
  return part;
}

/** A part that has said nothing yet is renamed by what follows: an annex heading before an enacting line is no annex. */
export function beginOrRename(reading: Reading, kind: PartKind, start: number, mode: ParagraphKind): OpenPart {
  const current = currentPart(reading);
  if (current.kind === 'masthead' || current.paragraphs.length > 0 || current.enactingLine) return beginPart(reading, kind, start, mode);
  return Object.assign(current, { kind, mode });
}

/** The headings since the last paragraph leave the part they were read into: they announce the next one. */
export function takeHeadings(reading: Reading): Heading[] {
  const part = currentPart(reading);
  const taken = recentHeadings(reading);
  part.headings = part.headings.slice(0, part.headings.length - taken.length);
  return taken;
}

/** The headings since the last paragraph, or the last few of them. */
export function recentHeadings(reading: Reading, most = Infinity): Heading[] {
  const { headings, paragraphs, enactingLine } = currentPart(reading);
  const after = paragraphs.at(-1)?.span.end ?? enactingLine?.span.end ?? -1;
  let first = headings.length;
  while (first > 0 && headings.length - first < most && (headings[first - 1]?.span.start ?? -1) >= after) first--;
  return headings.slice(first);
}

export function addHeading(reading: Reading, { span }: Block, words: string): 'title' {
  currentPart(reading).headings.push({ span, text: words });
  return 'title';
}

export function openParagraph(
  { span, head, indent, ending }: LookedAt, kind: ParagraphKind, depth: number, marker?: Marker, opener?: Opener,
): OpenParagraph {
  return {
    kind, depth, span, own: span, indent, children: [], tails: [],
    ...(marker ? { marker } : {}),
    ...(opener && depth === 0 && kind !== 'other' ? { opener } : {}),
    body: { span: { start: Math.min(head.words, span.end), end: span.end }, ending },
  };
}

export function addParagraph(reading: Reading, block: LookedAt, kind: ParagraphKind, marker?: Marker, opener?: Opener): 'paragraph' {
  const part = currentPart(reading);
  reading.top = openParagraph(block, kind, 0, marker, opener);
  reading.levels = [];
  part.paragraphs.push(reading.top);
  part.italics ||= reading.top.opener?.italic !== undefined;
  if (marker?.style === 'number') part.lastNumber = marker.value;
  return 'paragraph';
}

export function stretch(paragraph: OpenParagraph, end: number): void {
  if (paragraph.span.end < end) paragraph.span = { start: paragraph.span.start, end };
}

/** Every part with its end; a masthead without a character is left out. */
export function finishReading({ text, parts }: Reading): Part[] {
  return parts
    .map(({ start, mode: _, lastNumber: __, italics: ___, ...part }, index) => ({ ...part, span: { start, end: parts[index + 1]?.start ?? text.length } }))
    .filter(({ span }, index) => index > 0 || parts.length === 1 || span.end > span.start);
}
