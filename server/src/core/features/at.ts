/** What stands at a place of a draft: the one look-up behind hover, definition, references, highlights and rename. */
import type { Analysis } from '../analyze';
import { bracketsAround } from '../brackets/around';
import type { Citation, SymbolMention } from '../citations/citation';
import { countBegun, lastBegun } from '../in-order';
import { paragraphsAround } from '../paragraphs-around';
import type { Reference, ReferenceNumber } from '../references/reference';
import { contains, emptyAt, type Span } from '../span';
import type { Bracket, EnactingLine, Marker, Opener, Paragraph, Part } from '../tree';

export type Standing = { readonly span: Span } & (
  /** «Also requests» */
  | { readonly kind: 'opener'; readonly opener: Opener; readonly paragraph: Paragraph }
  /** «8bis.», «(b)» */
  | { readonly kind: 'marker'; readonly marker: Marker; readonly paragraph: Paragraph }
  /** «Annex II», «IV. Follow-up» */
  | { readonly kind: 'title'; readonly part: Part }
  | { readonly kind: 'enacting-line'; readonly enactingLine: EnactingLine }
  | { readonly kind: 'bracket'; readonly bracket: Bracket }
  /** «paragraphs 5 and 7 (b) above» */
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** «5» in it */
  | { readonly kind: 'number'; readonly number: ReferenceNumber }
  | { readonly kind: 'citation'; readonly citation: Citation }
  | { readonly kind: 'symbol'; readonly symbol: SymbolMention }
);

/** The innermost first; of two that meet at the place, the one that begins there. A place at the end of a thing is at it. */
export function standingAt({ draft, facts }: Analysis, offset: number): Standing[] {
  const at = emptyAt(offset);
  const standing = [...inStructure(lastBegun(draft.parts, offset)), ...inParagraph(paragraphsAround(draft, offset).at(-1))];
  for (const reference of near(facts.references, offset)) {
    if (reference.numbers.length === 0) continue;
    standing.push({ kind: 'reference', span: reference.span, reference });
    for (const number of reference.numbers) standing.push({ kind: 'number', span: number.span, number });
  }
  for (const citation of near(facts.cited.citations, offset)) standing.push({ kind: 'citation', span: citation.span, citation });
  for (const symbol of near(facts.cited.symbols, offset)) standing.push({ kind: 'symbol', span: symbol.span, symbol });
  // At the seam of «[soon][late]» both are near.
  const brackets = new Set([offset, Math.max(0, offset - 1)].flatMap((place) => bracketsAround(draft, { start: place, end: Math.max(place, Math.min(place + 1, draft.span.end)) })));
  for (const bracket of brackets) standing.push({ kind: 'bracket', span: bracket.span, bracket });
  return standing.filter(({ span }) => contains(span, at)).sort((a, b) => lengthOf(a.span) - lengthOf(b.span) || b.span.start - a.span.start);
}

function* inStructure(part: Part | undefined): Iterable<Standing> {
  if (part?.enactingLine) yield { kind: 'enacting-line', span: part.enactingLine.span, enactingLine: part.enactingLine };
  const heading = part && titleOf(part);
  if (part && heading) yield { kind: 'title', span: heading, part };
}

function* inParagraph(paragraph: Paragraph | undefined): Iterable<Standing> {
  if (paragraph?.marker) yield { kind: 'marker', span: paragraph.marker.span, marker: paragraph.marker, paragraph };
  if (paragraph?.opener) yield { kind: 'opener', span: paragraph.opener.span, opener: paragraph.opener, paragraph };
}

/** The line that gives a part its title. */
export const titleOf = ({ headings, title }: Part): Span | undefined => (title ? (headings.find(({ text }) => text === title) ?? headings[0])?.span : undefined);

/** References and citations overlap at most by twos and threes: only the last to begin can reach the place. */
const overlapping = 4;

const near = <Item extends { readonly span: Span }>(items: readonly Item[], offset: number): readonly Item[] => {
  const begun = countBegun(items, offset, ({ span }) => span.start);
  return items.slice(Math.max(0, begun - overlapping), begun);
};

const lengthOf = ({ start, end }: Span): number => end - start;
