/** Choosing fixes that go together, and applying the safe ones until nothing is left to mend. */
import { analyze, type Analysis } from './analyze';
import type { Config } from './config';
import { applyEdits, type Edit } from './span';

/** The edits of all safe fixes that do not get in each other's way, in the order of the text. */
export function safeEdits({ findings }: Analysis): Edit[] {
  const chosen: Edit[] = [];
  // Findings come in the order of the text, and so do their fixes: one that begins before the last one's end waits.
  let end = -1;
  for (const finding of findings) {
    const fix = finding.fixes().find(({ safe }) => safe);
    const edits = [...(fix?.edits ?? [])].sort((a, b) => a.span.start - b.span.start);
    if (!edits[0] || edits[0].span.start <= end) continue;
    for (const edit of edits) chosen.push(edit);
    end = Math.max(end, edits.at(-1)?.span.end ?? end);
  }
  return chosen;
}

/** One fix may clear the way for the next; more rounds than this mean that two rules disagree. */
const mostRounds = 10;

/** The text after its safe fixes; the same text when there are none. */
export function fixAll(text: string, config?: Config): string {
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits(analyze(text, config));
    if (edits.length === 0) return text;
    text = applyEdits(text, edits);
  }
  return text;
}
