/** The draft as an editor's outline shows it: parts, their paragraphs, and the subparagraphs of these. */
import type { Analysis } from '../analyze';
import { contains, emptyAt, textOf, type Span } from '../span';
import type { Paragraph, Part, PartKind } from '../tree';

export interface Entry {
  readonly kind: 'part' | 'preambular' | 'operative' | 'subparagraph' | 'other';
  /** «1bis Accepts with appreciation»; never empty. */
  readonly name: string;
  /** «the offer made by the Government of …» */
  readonly detail: string;
  readonly span: Span;
  /** Where the cursor goes; inside `span`. */
  readonly nameSpan: Span;
  readonly children: readonly Entry[];
}

export function symbols({ text, draft }: Analysis): Entry[] {
  return draft.parts
    .filter(({ span, paragraphs }) => paragraphs.length > 0 || /\S/.test(textOf(text, span)))
    .map((part) => partEntry(text, part));
}

function partEntry(text: string, { kind, title, span, headings, enactingLine, paragraphs }: Part): Entry {
  const heading = headings.find(({ text: words }) => words === title) ?? headings[0];
  const names = heading?.span ?? enactingLine?.span ?? emptyAt(span.start);
  return {
    kind: 'part',
    name: title || partNames[kind],
    detail: title ? partNames[kind] : '',
    span,
    nameSpan: contains(span, names) ? names : emptyAt(span.start),
    children: paragraphs.map((paragraph) => paragraphEntry(text, paragraph)),
  };
}

const partNames: Record<PartKind, string> = {
  'masthead': 'Masthead',
  'cover-note': 'Cover note',
  'resolution': 'Resolution',
  'section': 'Section',
  'annex': 'Annex',
  'embedded': 'Embedded text',
  'closing': 'Closing block',
};

function paragraphEntry(text: string, paragraph: Paragraph): Entry {
  const { kind, depth, span, own, marker, opener, children } = paragraph;
  const words = (from: number) => firstWords(text.slice(Math.min(from, own.end), own.end));
  const afterMarker = marker?.span.end ?? own.start;
  const called = opener ? textOf(text, opener.span) : words(afterMarker);
  return {
    kind: depth > 0 ? 'subparagraph' : kind,
    name: [marker?.label, called].filter(Boolean).join(' ') || 'Paragraph',
    detail: opener ? words(opener.span.end) : '',
    span,
    nameSpan: marker?.span ?? opener?.span ?? emptyAt(span.start),
    children: children.map((child) => paragraphEntry(text, child)),
  };
}

/** Enough to recognise a paragraph by in a narrow column. */
const mostCharacters = 60;

function firstWords(text: string): string {
  const plain = text.slice(0, 4 * mostCharacters).replace(/\*+|(?<!_)_(?!_)/g, '').replace(/\s+/g, ' ').trim();
  if (plain.length <= mostCharacters) return plain;
  const cut = plain.lastIndexOf(' ', mostCharacters);
  return `${plain.slice(0, cut > 0 ? cut : mostCharacters)}…`;
}
