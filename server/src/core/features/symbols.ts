/** The draft as an editor's outline shows it: resolutions with their sections, paragraphs and lists, and what is open in each. */
import type { Analysis } from '../analyze';
import { countBegun } from '../in-order';
import type { Recall } from '../memory';
import { withoutTornBrackets } from '../openers/addressee';
import { plainText } from '../plain-text';
import { contains, emptyAt, span as spanOf, textOf, type Span } from '../span';
import type { Say } from '../speech';
import type { Heading, Paragraph, Part, PartKind } from '../tree';
import { countsOf, openInWords, openPlaces, openWithin, type OpenPlaces } from './open';

export interface Entry {
  /** `bracketed`: the whole paragraph is still to be agreed. */
  readonly kind: PartKind | 'heading' | 'preambular' | 'operative' | 'bracketed' | 'subparagraph' | 'other';
  /** «8bis Further requests · the Secretary-General»; never empty. */
  readonly name: string;
  /** «in brackets, 1 blank · to prepare a report on …» */
  readonly detail: string;
  /** Holds the spans of its children. */
  readonly span: Span;
  /** Where the cursor goes; inside `span`. */
  readonly nameSpan: Span;
  readonly children: readonly Entry[];
}

/** In the order of the text. A section belongs to the resolution before it, a paragraph to the heading before it. */
export function symbols({ text, draft, say, memory }: Analysis): Entry[] {
  const reading: Reading = { text, say, places: openPlaces(draft), recall: memory.recall('first words') };
  const entries: Entry[] = [];
  for (const part of draft.parts) {
    if (part.paragraphs.length === 0 && !/\S/.test(textOf(text, part.span))) continue;
    const entry = partEntry(reading, part);
    const last = entries.at(-1);
    if (part.kind === 'section' && last?.kind === 'resolution') {
      entries[entries.length - 1] = { ...last, span: spanOf(last.span.start, part.span.end), children: [...last.children, entry] };
    } else {
      entries.push(entry);
    }
  }
  return entries;
}

interface Reading {
  readonly text: string;
  readonly say: Say;
  readonly places: OpenPlaces;
  readonly recall: Recall<string>;
}

function partEntry(reading: Reading, part: Part): Entry {
  const { kind, title, span, headings, enactingLine } = part;
  const heading = headings.find(({ text: words }) => words === title) ?? headings[0];
  const names = heading?.span ?? enactingLine?.span ?? emptyAt(span.start);
  const named = partName(kind, reading.say);
  return {
    kind, span,
    name: title || named,
    detail: joined([title && title !== named ? named : '', openIn(reading, span)]),
    nameSpan: contains(span, names) ? names : emptyAt(span.start),
    children: entriesIn(reading, part),
  };
}

export function partName(kind: PartKind, say: Say): string {
  switch (kind) {
    case 'masthead': return say('Masthead');
    case 'cover-note': return say('Cover note');
    case 'resolution': return say('Resolution');
    case 'section': return say('Section');
    case 'annex': return say('Annex');
    case 'embedded': return say('Embedded text');
    case 'closing': return say('Closing block');
  }
}

/** The paragraphs before the first heading within the part, then each heading with the paragraphs under it. */
function entriesIn(reading: Reading, { headings, paragraphs }: Part): Entry[] {
  const within = headings.filter(({ span }) => span.start > (paragraphs[0]?.span.start ?? Infinity));
  const under = (heading: Heading | undefined, next: Heading | undefined): readonly Paragraph[] => {
    const from = countBegun(paragraphs, heading?.span.start ?? -1, startOf);
    return paragraphs.slice(from, next ? countBegun(paragraphs, next.span.start, startOf) : paragraphs.length);
  };
  return [
    ...under(undefined, within[0]).map((paragraph) => paragraphEntry(reading, paragraph)),
    ...within.map((heading, index) => headingEntry(reading, heading, under(heading, within[index + 1]))),
  ];
}

const startOf = ({ span }: Paragraph): number => span.start;

function headingEntry(reading: Reading, { span, text }: Heading, paragraphs: readonly Paragraph[]): Entry {
  const whole = spanOf(span.start, Math.max(span.end, paragraphs.at(-1)?.span.end ?? 0));
  return {
    kind: 'heading',
    name: text || reading.say('Heading'),
    detail: openIn(reading, whole),
    span: whole,
    nameSpan: span,
    children: paragraphs.map((paragraph) => paragraphEntry(reading, paragraph)),
  };
}

function paragraphEntry(reading: Reading, paragraph: Paragraph): Entry {
  const { text, say, recall } = reading;
  const { kind, depth, span, own, marker, opener, bracket, children } = paragraph;
  const addressee = opener?.addressee && withoutTornBrackets(text, opener.addressee);
  const words = (from: number, most?: number) => firstWords(text, spanOf(Math.min(from, own.end), own.end), recall, most);
  const called = opener ? textOf(text, opener.span) : words(marker?.span.end ?? own.start);
  const named = [marker?.label, called].filter(Boolean).join(' ') || say('Paragraph');
  return {
    kind: bracket ? 'bracketed' : depth > 0 ? 'subparagraph' : kind,
    name: joined([named, addressee ? firstWords(text, addressee, recall) : '']),
    detail: joined([openIn(reading, span, bracket?.span), opener ? words(addressee?.end ?? opener.span.end, mostBehindName) : '']),
    span,
    nameSpan: marker?.span ?? opener?.span ?? emptyAt(span.start),
    children: children.map((child) => paragraphEntry(reading, child)),
  };
}

/** «in brackets, 1 blank, 1 bracket»; a paragraph's own bracket does not count again. */
function openIn({ places, say }: Reading, stretch: Span, bracket?: Span): string {
  const within = openWithin(places, stretch);
  const counts = countsOf({ ...within, brackets: within.brackets.filter(({ start }) => start !== bracket?.start) });
  return [...(bracket ? [say('in brackets')] : []), ...openInWords(counts, say)].join(', ');
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

/** Enough to recognise a paragraph by in a narrow column. */
const mostCharacters = 60;
const mostBehindName = 40;

/** As they are read aloud, from the first that is a word. */
const firstWords = (text: string, { start, end }: Span, recall: Recall<string>, most = mostCharacters): string =>
  recall(text, { start, end: Math.min(end, start + 4 * most) }, (words) => shortened(words, most), most);

function shortened(words: string, most: number): string {
  const plain = plainText(words).words.replace(/^[\s,;:.]+/, '').trim();
  if (plain.length <= most) return plain;
  const cut = plain.lastIndexOf(' ', most);
  return `${plain.slice(0, cut > 0 ? cut : most)}…`;
}
