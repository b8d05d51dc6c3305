/** After brackets are decided: numbers in order, references that follow, also and further, the last mark, and what else is safe to fix (rules 3, 4, 5). */
import type { Evidence } from '../analyze';
import { coverOf } from '../cover';
import { planOf } from '../numbering/plan';
import { numberedRows } from '../numbering/rows';
import { keyOf } from '../references/keys';
import { originOf, rewritten, type Rewrite } from '../rewrite';
import { textOf, type Edit, type Span } from '../span';
import { everyParagraph, type Paragraph } from '../tree';
import { finished, mended } from './consequences';
import { sectionEdits } from './sections';
import { consequences, readAgain } from './versions';

export interface NumberedDraft {
  readonly rewrite: Rewrite;
  /** Of each paragraph that had a number or letter and still stands: where its marker was, and its label now. */
  readonly labels: ReadonlyMap<number, string>;
}

/**
 * @param rewrite brackets decided, nothing numbered yet
 * @param keepInsertions a bis stays a bis
 */
export function numberedDraft(evidence: Evidence, rewrite: Rewrite, keepInsertions = false): NumberedDraft {
  let now = keepInsertions ? rewrite : rewritten(rewrite, choicesMade(readAgain(evidence, rewrite.text)));
  if (now !== rewrite || rewrite.edits.length > 0) now = rewritten(now, sectionEdits(evidence, readAgain(evidence, now.text)));
  const counted = readAgain(evidence, now.text);
  const { edits, numbers } = planOf(counted, { which: 'all', keepInsertions });
  const given = new Map(numbers.map(({ paragraph, new: label }) => [paragraph, label]));
  const labels = new Map([...numberedRows(counted)].flat().flatMap((paragraph) => {
    const { marker } = paragraph;
    return marker ? [[originOf(now, marker.span.start), given.get(paragraph) ?? marker.label] as const] : [];
  }));
  now = finished(evidence, mended(evidence, rewritten(now, edits), consequences));
  return { rewrite: now, labels };
}

/** «5 alt.» is «5.» once there is no 5 for it to be an alternative to. */
function choicesMade({ text, draft: { parts } }: Evidence): Edit[] {
  return parts.flatMap(({ paragraphs }) => {
    const plain = new Set(paragraphs.flatMap(({ marker }) => (marker?.style === 'number' && marker.alternative === 0 ? [keyOf(marker.value, marker.insertion)] : [])));
    return paragraphs.flatMap(({ marker }): Edit[] => {
      if (marker?.style !== 'number' || marker.alternative === 0 || plain.has(keyOf(marker.value, marker.insertion))) return [];
      plain.add(keyOf(marker.value, marker.insertion));
      return [{ span: marker.span, text: textOf(text, marker.span).replace(/[.\- \u00a0]{0,2}alt\b(?:\.? ?\d{1,2})?/i, '') }];
    });
  });
}

/** Paragraphs that the edits take away, with all their words. */
export function paragraphsGone({ draft }: Pick<Evidence, 'draft'>, edits: readonly Edit[]): Paragraph[] {
  const { holds } = coverOf(takenBy(edits));
  return draft.parts.flatMap(({ paragraphs }) => [...everyParagraph(paragraphs)]).filter(({ own }) => holds(own));
}

/** What edits leave nothing of. */
export const takenBy = (edits: readonly Edit[]): Span[] => edits.filter(({ text }) => text.trim() === '').map(({ span }) => span);
