/**
 * The drafter's own words, paragraph by paragraph: what a question about wording may be asked of. Quotations, titles
 * in italics, links, blanks, notes and symbols belong to somebody else.
 */
import { blockAt } from './parse/blocks';
import type { Span } from './span';
import { everyBracket, everyParagraph, type BracketKind, type Draft, type Paragraph, type PartKind } from './tree';

export interface Wording {
  /** The passage in the text. */
  readonly span: Span;
  /** Brackets, notes and titles in it, whose words are not the drafter's own; counted from its beginning. */
  readonly asides: readonly Span[];
  /** Where the words after the opener begin, counted from its beginning; 0 without one. */
  readonly afterOpener: number;
  readonly part: PartKind;
}

/** Stands for each character of somebody else's words; no letter, no mark, no white space. */
export const foreign = '\uFFFC';

const partsRead: ReadonlySet<PartKind> = new Set(['resolution', 'section', 'annex', 'embedded']);

export function* wordings(draft: Draft): Iterable<Wording> {
  const outside = asidesOf(draft);
  let next = 0;
  for (const { kind, paragraphs } of draft.parts) {
    if (!partsRead.has(kind)) continue;
    for (const { span, opener } of passagesOf(paragraphs)) {
      while (next < outside.length && (outside[next]?.end ?? 0) <= span.start) next++;
      const inside: Span[] = [];
      for (let at = next; at < outside.length && (outside[at]?.start ?? 0) < span.end; at++) inside.push(outside[at] as Span);
      const asides = [...inside, ...titlesIn(draft, span, opener)].map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
      yield { span, asides, afterOpener: (opener?.end ?? span.start) - span.start, part: kind };
    }
  }
}

/** What paragraphs and subparagraphs say before and after their lists, in the order of the text. */
const passagesOf = (paragraphs: readonly Paragraph[]): { readonly span: Span; readonly opener?: Span | undefined }[] =>
  [...everyParagraph(paragraphs)]
    .flatMap(({ body, tails, opener }) => [{ span: body.span, opener: opener?.span }, ...tails.map(({ span }) => ({ span }))])
    .sort((a, b) => a.span.start - b.span.start);

const asideKinds: ReadonlySet<BracketKind> = new Set(['placeholder', 'link', 'footnote', 'editorial']);

/** Brackets whose words do not speak, and comments, in the order of the text. */
function asidesOf(draft: Draft): Span[] {
  const spans = draft.notes.map(({ span }) => span);
  for (const { kind, span } of everyBracket(draft)) if (asideKinds.has(kind)) spans.push(span);
  return disjoint(spans);
}

/** Without those that lie within another. */
function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** Italics within a paragraph set off a title or a foreign word; those at its head are its opener. Bold is only loud. */
function titlesIn({ blocks }: Draft, passage: Span, opener: Span | undefined): Span[] {
  const emphasis = blockAt(blocks, passage.start)?.emphasis ?? [];
  return emphasis
    .filter(({ span, inner }) => (inner.start - span.start) % 2 === 1 && inner.start > Math.max(opener?.end ?? 0, passage.start + 4))
    .map(({ span }) => span);
}

/**
 * Quotations (one without an end runs to the end of its paragraph), code, tags, the target of a link, addresses,
 * symbols such as «A/RES/74/247». Every branch takes what it has looked at, so the search is linear.
 */
const elsewhere = /“[^”]*|«[^»]*|"[^"]*"|`[^`]*`|<[^<>]{1,200}>|\]\([^)\s]*|\bhttps?:\S*|\bwww\.\S*|@[\w-]+\.\S+|\b[A-Z]{1,8}\/[\w./()-]+/g;

/** The words of a passage, as long as they were: what is not the drafter's own is filled with `foreign`, so that every offset holds. */
export function ownWords(words: string, spans: readonly Span[]): string {
  const found = [...words.matchAll(elsewhere)].map(({ 0: said, index }) => ({ start: index, end: index + said.length }));
  if (found.length + spans.length === 0) return words;
  const out: string[] = [];
  let at = 0;
  for (const span of [...found, ...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(span.start, at);
    const to = Math.max(Math.min(span.end, words.length), from);
    out.push(words.slice(at, from), foreign.repeat(to - from));
    at = to;
  }
  return out.join('') + words.slice(at);
}
