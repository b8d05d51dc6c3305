/** Paragraphs of which a decision leaves nothing: their number and mark go with their words, and the notes that speak of them. */
import type { Evidence } from '../analyze';
import { wholeLines, withoutTrace } from '../brackets/resolve';
import { countBegun } from '../in-order';
import { textOf, type Edit, type Span } from '../span';
import { everyParagraph } from '../tree';

/** The edits, which only take words out, with what is left of emptied paragraphs taken out too; in order, and apart. */
export function withoutEmptied({ text, draft }: Pick<Evidence, 'text' | 'draft'>, edits: readonly Edit[]): Edit[] {
  const taken = united(edits.map(({ span }) => span));
  const markers = new Map(draft.parts.flatMap(({ paragraphs }) => [...everyParagraph(paragraphs)].map(({ own, marker }) => [own.start, marker?.span] as const)));
  const emptied = draft.blocks.flatMap(({ span: block }) => {
    const within = taken.slice(Math.max(0, countBegun(taken, block.start, startOf) - 1), countBegun(taken, block.end - 1, startOf)).filter(({ end }) => end > block.start);
    if (within.length === 0) return [];
    const words = { start: markers.get(block.start)?.end ?? block.start, end: block.end };
    return saysSomething(textOf(text, words)) && !saysSomething(leftOf(text, words, within)) ? [withoutTrace(text, block)] : [];
  });
  const gone = united([...taken, ...emptied]);
  const isGone = (place: number): boolean => {
    const last = gone[countBegun(gone, place, startOf) - 1];
    return last !== undefined && place < last.end;
  };
  const orphaned = draft.notes.filter(({ allow, lock, package: hangs }) => [allow?.scope === 'paragraph' ? allow.over : undefined, lock, hangs?.over].some((over) => over && isGone(over.start)));
  return closingUpTheEnd(text, united([...gone, ...orphaned.map(({ span }) => withoutTrace(text, span))])).map((span) => ({ span, text: '' }));
}

/** Where several paragraphs go at the end, the blank line before the first of them goes too. */
function closingUpTheEnd(text: string, stretches: readonly Span[]): readonly Span[] {
  const last = stretches.at(-1);
  return last && text.slice(last.end).trim() === '' ? united([...stretches.slice(0, -1), wholeLines(text, last.start, last.end)]) : stretches;
}

const startOf = ({ start }: Span): number => start;

const saysSomething = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

function leftOf(text: string, { start, end }: Span, taken: readonly Span[]): string {
  let left = '';
  let at = start;
  for (const span of taken) {
    left += text.slice(at, Math.max(at, span.start));
    at = Math.max(at, span.end);
  }
  return left + text.slice(at, Math.max(at, end));
}

/** Stretches that overlap or meet as one, in order. */
function united(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else if (end > start) out.push({ start, end });
  }
  return out;
}
