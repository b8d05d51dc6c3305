/** What would stand in the place of a bracket once it is decided, with a few words on either side. */
import type { Analysis } from '../../analyze';
import { keepingEdits, resolutionEdits } from '../../brackets/resolve';
import { lastBegun } from '../../in-order';
import { paragraphsAround } from '../../paragraphs-around';
import { plainText } from '../../plain-text';
import { applyEdits, around, span, type Edit, type Span } from '../../span';
import type { Bracket } from '../../tree';

/** Characters on either side, and of the bracket's own words at its beginning and end. */
const reach = 70;

/** «… to hold a session in May at Geneva, with …» */
export function outcomeOf({ text, draft, pack }: Analysis, bracket: Bracket, rivals: readonly Bracket[], outcome: 'keep' | 'drop'): string {
  const all = [bracket, ...(outcome === 'keep' ? rivals : [])];
  const { start: first, end: last } = around(all.map((one) => one.span));
  // The number of the paragraph says nothing about the sentence.
  const block = paragraphsAround(draft, first).at(-1)?.marker?.span.end ?? lastBegun(draft.blocks, first)?.span.start ?? first;
  const end = lastBegun(draft.blocks, last - 1)?.span.end ?? last;
  const seen = span(Math.max(block, wordBefore(text, first - reach)), Math.min(Math.max(end, last), wordAfter(text, last + reach)));
  const edits = all.flatMap((one) => (one === bracket && outcome === 'keep' ? keepingEdits(text, one, pack.brackets) : resolutionEdits(text, one, 'drop')));
  if (outcome === 'keep') edits.push(...shortened(text, bracket.inner));
  const words = plainText(applied(text, seen, edits), span(0, seen.end - seen.start)).words.trim();
  return `${seen.start > block ? '… ' : ''}${words}${seen.end < end ? ' …' : ''}`;
}

/** The middle of long words is left out. */
const shortened = (text: string, { start, end }: Span): Edit[] =>
  end - start > 3 * reach ? [{ span: span(wordAfter(text, start + reach), wordBefore(text, end - reach)), text: ' … ' }] : [];

const applied = (text: string, { start, end }: Span, edits: readonly Edit[]): string =>
  applyEdits(text.slice(start, end), edits.map((edit) => ({ span: span(Math.max(0, edit.span.start - start), edit.span.end - start), text: edit.text })));

const wordBefore = (text: string, offset: number): number => Math.max(0, offset - (/\S*$/.exec(text.slice(Math.max(0, offset - 30), Math.max(0, offset)))?.[0].length ?? 0));
const wordAfter = (text: string, offset: number): number => offset + (/^\S*/.exec(text.slice(offset, offset + 30))?.[0].length ?? 0);
