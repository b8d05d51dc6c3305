/** The draft as a table of contents for programs: parts with their paragraphs, all brackets, all references. */
import type { Analysis } from '../analyze';
import type { ReferenceKind } from '../references/reference';
import { meantIn } from '../references/named';
import { textOf, type Span } from '../span';
import { everyBracket, type Bracket, type BracketKind, type Paragraph, type ParagraphKind, type Part, type PartKind } from '../tree';

/** Spans are UTF-16 offsets; everything else is as `outline --format json` prints it. */
export interface Outline {
  readonly language: string;
  readonly parts: readonly OutlinePart[];
  /** In the order of the text, nested ones after the one around them. */
  readonly brackets: readonly OutlineBracket[];
  readonly references: readonly OutlineReference[];
}

export interface OutlinePart {
  readonly kind: Exclude<PartKind, 'masthead' | 'closing'>;
  readonly title: string;
  /** Key of the organ that speaks; a section speaks for the body of its resolution. */
  readonly organ: string | null;
  readonly span: Span;
  readonly paragraphs: readonly OutlineParagraph[];
}

export interface OutlineParagraph {
  readonly kind: ParagraphKind;
  /** "1bis", "(a)" */
  readonly number: string | null;
  /** "Accepts with appreciation" */
  readonly opener: string | null;
  /** "the Secretary-General" */
  readonly addressee: string | null;
  /** The whole paragraph stands in one bracket. */
  readonly bracketed: boolean;
  readonly span: Span;
  readonly children: readonly OutlineParagraph[];
}

export interface OutlineBracket {
  readonly kind: BracketKind;
  /** What stands between the brackets. */
  readonly text: string;
  readonly key: string | null;
  readonly depth: number;
  readonly group: number | null;
  readonly span: Span;
}

export interface OutlineReference {
  readonly kind: ReferenceKind;
  readonly text: string;
  readonly span: Span;
  /** The paragraph, section or annex that is meant, when the reference names one of this draft; of several the first. */
  readonly target: Span | null;
}

export function outline({ text, language, draft, facts }: Analysis): Outline {
  return {
    language,
    parts: outlineParts(text, draft.parts),
    brackets: [...everyBracket(draft)].map((bracket) => outlineBracket(text, bracket)),
    references: facts.references.map((reference) => ({
      kind: reference.kind,
      span: reference.span,
      text: textOf(text, reference.span),
      target: meantIn(reference).find(({ target }) => target)?.target?.span ?? null,
    })),
  };
}

function outlineParts(text: string, parts: readonly Part[]): OutlinePart[] {
  const listed: OutlinePart[] = [];
  let speaking: string | null = null;
  for (const { kind, title, span, enactingLine, paragraphs } of parts) {
    if (kind === 'masthead' || kind === 'closing') continue;
    const organ: string | null = enactingLine?.organ ?? (kind === 'section' ? speaking : null);
    if (kind === 'resolution' || kind === 'section') speaking = organ;
    listed.push({ kind, title, organ, span, paragraphs: paragraphs.map((paragraph) => outlineParagraph(text, paragraph)) });
  }
  return listed;
}

const outlineParagraph = (text: string, { kind, marker, opener, bracket, span, children }: Paragraph): OutlineParagraph => ({
  kind,
  number: marker?.label ?? null,
  opener: opener ? textOf(text, opener.italic ?? opener.span) : null,
  addressee: opener?.addressee ? textOf(text, opener.addressee) : null,
  bracketed: bracket !== undefined,
  span,
  children: children.map((child) => outlineParagraph(text, child)),
});

const outlineBracket = (text: string, { kind, inner, key, depth, group, span }: Bracket): OutlineBracket => ({
  kind,
  text: textOf(text, inner),
  key: key ?? null,
  depth,
  group: group ?? null,
  span,
});
