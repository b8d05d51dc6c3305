/** Every row of a draft that is numbered or lettered, with the paragraphs in it that still lack their number. */
import type { Evidence } from '../analyze';
import { resolutionsOf } from '../resolutions';
import type { Paragraph } from '../tree';
import { isJudged } from './faults';
import { letteredLists } from './lists';
import { countedApart, operativeRuns } from './runs';

export function* numberedRows({ draft, facts: { sequences } }: Evidence): Iterable<readonly Paragraph[]> {
  const sequenceOf = new Map(sequences.flatMap((sequence) => sequence.paragraphs.map((paragraph) => [paragraph, sequence] as const)));
  const missing = new Map(sequences.map((sequence) => [sequence, [] as Paragraph[]]));
  for (const run of operativeRuns(draft).flatMap(countedApart)) {
    const bare = run.filter(({ marker }) => !marker);
    const sequence = run.map((paragraph) => sequenceOf.get(paragraph)).find((found) => found);
    // A single operative paragraph has no number (rules 4.2).
    if (!sequence && run.length > 1) yield run;
    else if (sequence) for (const paragraph of bare) missing.get(sequence)?.push(paragraph);
  }
  for (const sequence of sequences.filter(isJudged)) {
    yield [...sequence.paragraphs, ...(missing.get(sequence) ?? [])].sort((a, b) => a.span.start - b.span.start);
  }
  for (const { preambular } of resolutionsOf(draft)) {
    const labelled = preambular.filter((paragraph) => paragraph.marker?.style === 'number' && !sequenceOf.has(paragraph));
    if (labelled.length > 0) yield labelled;
  }
  for (const list of letteredLists(draft)) yield list.filter(({ marker }) => marker && marker.style !== 'label');
}
