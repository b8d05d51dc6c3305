/** What a growing selection takes in: word, opener or reference, bracket by bracket, sentence, paragraph, list, part, resolution, draft. */
import type { Analysis } from '../analyze';
import { bracketsAround } from '../brackets/around';
import { lastBegun } from '../in-order';
import { paragraphsAround } from '../paragraphs-around';
import { resolutionsOf } from '../resolutions';
import { sentenceAt } from '../sentences';
import { contains, emptyAt, span, type Span } from '../span';
import type { Bracket, Paragraph, Part } from '../tree';
import { standingAt } from './at';

/** The narrowest first; each lies in the next and is shorter. The last is the whole draft. */
export function selections(analysis: Analysis, offset: number): readonly Span[] {
  const { draft } = analysis;
  const steps = [...candidates(analysis, offset)].filter((step) => step.end > step.start && contains(step, emptyAt(offset)));
  steps.sort((a, b) => a.end - a.start - (b.end - b.start));
  const nested: Span[] = [];
  for (const step of [...steps, draft.span]) {
    const last = nested.at(-1);
    // A bracket may cross a sentence: the wider of the two gives way.
    if (!last || (contains(step, last) && step.end - step.start > last.end - last.start)) nested.push(step);
  }
  return nested;
}

function* candidates(analysis: Analysis, offset: number): Iterable<Span> {
  const { text, draft } = analysis;
  yield wordAt(text, offset);
  for (const { kind, span } of standingAt(analysis, offset)) if (kind !== 'bracket') yield span;
  const brackets = bracketsAround(draft, emptyAt(offset));
  for (const { inner, span } of brackets) yield* [inner, span];
  for (const step of inParagraph(analysis, offset)) yield cutAt(brackets, step, offset);
  const part = lastBegun(draft.parts, offset);
  if (part) yield* inPart(part, paragraphsAround(draft, offset)[0]);
  const whole = resolutionsOf(draft).find(({ parts }) => part && parts.includes(part));
  if (whole) yield span(whole.parts[0]?.span.start ?? 0, whole.parts.at(-1)?.span.end ?? 0);
}

/** The sentence, its passage, the paragraph, the list it stands in, and so on outwards. */
function* inParagraph(analysis: Analysis, offset: number): Iterable<Span> {
  const { draft } = analysis;
  const around = paragraphsAround(draft, offset);
  const own = around.at(-1);
  const title = lastBegun(draft.blocks, offset);
  for (const { span } of own ? [own.body, ...own.tails] : title ? [title] : []) {
    if (contains(span, emptyAt(offset))) yield* [sentenceAt(analysis, span, offset), span];
  }
  if (own) yield own.own;
  for (const [depth, { span: whole, bracket }] of around.entries()) {
    yield whole;
    if (bracket) yield bracket.span;
    const list = depth > 0 ? around[depth - 1]?.children : undefined;
    if (list) yield reach(list);
  }
}

/** Of «8bis. … session;]» what stands within the bracket: one that opens before a step, or closes behind it, does not end in its midst. */
function cutAt(brackets: readonly Bracket[], step: Span, offset: number): Span {
  let { start, end } = step;
  for (const { span: whole, inner } of brackets) {
    if (whole.start < start && inner.end < end && offset <= inner.end) end = inner.end;
    if (whole.end > end && start <= whole.start && inner.start <= offset) start = inner.start;
  }
  return span(start, Math.max(start, end));
}

/** All its preambular or operative paragraphs, then the part itself. */
function* inPart(part: Part, paragraph: Paragraph | undefined): Iterable<Span> {
  if (paragraph) yield reach(part.paragraphs.filter(({ kind }) => kind === paragraph.kind));
  yield part.span;
}

const reach = (paragraphs: readonly Paragraph[]): Span => span(paragraphs[0]?.span.start ?? 0, paragraphs.at(-1)?.span.end ?? 0);

/** No word is longer, but for what is none. */
const farthest = 100;

/** Letters and digits without a break but hyphens and apostrophes between them: «Secretary-General», «8bis». */
function wordAt(text: string, offset: number): Span {
  const before = /[\p{L}\p{M}\p{N}’'‑-]*$/u.exec(text.slice(Math.max(0, offset - farthest), offset))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}’'‑-]*/u.exec(text.slice(offset, offset + farthest))?.[0] ?? '';
  const word = before + after;
  const lead = /^[’'‑-]*/.exec(word)?.[0].length ?? 0;
  const tail = /[’'‑-]*$/.exec(word.slice(lead))?.[0].length ?? 0;
  return span(offset - before.length + lead, offset + after.length - tail);
}
