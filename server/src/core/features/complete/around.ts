/**
 * What stands around the line that is being typed, as if it were empty still: no paragraph, no end of one. Taken from
 * the reading of the draft as it is, so that a keystroke costs no second one.
 */
import type { Analysis } from '../../analyze';
import { lastBegun } from '../../in-order';
import type { LanguagePack } from '../../languages/pack';
import { endingOf } from '../../parse/ending';
import { resolutionsOf } from '../../resolutions';
import { span, type Span } from '../../span';
import type { Paragraph, Part } from '../../tree';

export interface Around {
  /** The part that the line belongs to. */
  readonly part?: Part;
  /** Its top paragraphs. */
  readonly paragraphs: readonly Paragraph[];
  /** Those of the whole resolution, through its sections; none outside a resolution. */
  readonly resolution: readonly Paragraph[];
}

export function aroundLine({ text, draft, draft: { parts }, pack }: Analysis, line: Span): Around {
  const begun = lastBegun(parts, line.start - 1) ?? parts[0];
  // What is being typed may look like the beginning of a part: that part is none yet.
  const own = lastBegun(parts, line.end);
  const part = own && own.span.start < line.start ? own : begun;
  if (!part) return { paragraphs: [], resolution: [] };
  const without = ({ paragraphs }: Part) => paragraphs.flatMap((paragraph) => withoutLine(text, paragraph, line, pack) ?? []);
  return { part, paragraphs: without(part), resolution: speaks(part) ? (resolutionsOf(draft).find((whole) => whole.parts.includes(part))?.parts ?? []).flatMap(without) : [] };
}

export const speaks = ({ kind }: Part): boolean => kind === 'resolution' || kind === 'section';

/** The paragraph itself where the line has nothing to do with it; undefined when it is what is being typed. */
function withoutLine(text: string, paragraph: Paragraph, line: Span, pack: LanguagePack): Paragraph | undefined {
  const { own, children, tails, body } = paragraph;
  if (paragraph.span.end <= line.start || own.start > line.end) return paragraph;
  if (own.start >= line.start) return undefined;
  const kept = children.flatMap((child) => withoutLine(text, child, line, pack) ?? []);
  const said = tails.filter((tail) => tail.span.start < line.start || tail.span.start > line.end);
  const cut = own.end > line.start ? span(own.start, text.slice(own.start, line.start).trimEnd().length + own.start) : own;
  const end = Math.max(cut.end, kept.at(-1)?.span.end ?? 0, said.at(-1)?.span.end ?? 0);
  return {
    ...paragraph, own: cut, children: kept, tails: said,
    span: span(paragraph.span.start, end),
    body: cut === own ? body : { span: span(Math.min(body.span.start, cut.end), cut.end), ending: endingOf(text, cut, pack) },
  };
}
