/** Choosing fixes that go together, and applying the safe ones until nothing is left to mend. */
import { analyze, type Analysis } from './analyze';
import type { Config } from './config';
import { createMemory, type Memory } from './memory';
import { applyEdits, contains, type Edit, type Span } from './span';

/**
 * The edits of all safe fixes that do not get in each other's way, in the order of the text.
 * @param within only fixes that lie in it, with what they mend
 */
export function safeEdits({ findings }: Pick<Analysis, 'findings'>, within?: Span): Edit[] {
  const chosen: Edit[] = [];
  // Findings come in the order of the text, and so do their fixes: one that begins before the last one's end waits.
  let end = -1;
  for (const finding of findings) {
    if (within && !contains(within, finding.span)) continue;
    const fix = finding.fixes().find(({ safe }) => safe);
    const edits = [...(fix?.edits ?? [])].sort((a, b) => a.span.start - b.span.start);
    if (!edits[0] || edits[0].span.start <= end || (within && !edits.every(({ span }) => contains(within, span)))) continue;
    for (const edit of edits) chosen.push(edit);
    end = Math.max(end, edits.at(-1)?.span.end ?? end);
  }
  return chosen;
}

/** One fix may clear the way for the next; more rounds than this mean that two rules disagree. */
const mostRounds = 10;

/**
 * The draft after its safe fixes, or those that lie within a span of it, as it is then read; as it was when there are none.
 * @param memory of what was read of the draft before: from one round to the next most of it stays as it is
 */
export function mended(text: string, config?: Config, within?: Span, memory: Memory = createMemory()): Analysis {
  let analysis = analyze(text, config, memory);
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits(analysis, within);
    if (edits.length === 0) break;
    const fixed = applyEdits(analysis.text, edits);
    within &&= { start: within.start, end: within.end + fixed.length - analysis.text.length };
    analysis = analyze(fixed, config, memory);
  }
  return analysis;
}

/** The text alone. */
export const fixAll = (...draft: Parameters<typeof mended>): string => mended(...draft).text;
