/** The row that a paragraph counts in, and what comes next in it. */
import type { Analysis } from '../../analyze';
import { nextMarker } from '../../numbering/next';
import type { Paragraph, Part } from '../../tree';

/** The first markers of the levels below a paragraph (rules 4.1). */
const first = ['(a)', '(i)', 'a.', 'i.'];

/** What opens a list under the paragraph; undefined below the fourth level. */
export const firstBelow = ({ depth }: Paragraph): string | undefined => first[depth];

/**
 * The marker of a paragraph that is to begin at the offset, beside the last one of the line: «» where its neighbours
 * have none, undefined where none is free without renumbering.
 * @param line from the paragraph down to the item that the new one follows
 */
export function markerAfter(analysis: Analysis, part: Part, line: readonly Paragraph[], at: number): string | undefined {
  const paragraph = line.at(-1);
  return paragraph?.marker ? nextMarker(analysis.text, rowOf(analysis, part, line), at)?.marker : '';
}

function rowOf({ facts }: Analysis, { paragraphs }: Part, line: readonly Paragraph[]): readonly Paragraph[] {
  const paragraph = line.at(-1);
  const siblings = line.at(-2)?.children;
  if (!paragraph) return [];
  if (siblings) return listAround(siblings, paragraph);
  const run = facts.sequences.find((sequence) => sequence.paragraphs.includes(paragraph))?.paragraphs;
  return run ?? paragraphs.filter(({ kind, marker }) => kind === paragraph.kind && marker?.style === paragraph.marker?.style);
}

/** A list may begin anew after a tail: only the letters that count on from one another are a row. */
function listAround(siblings: readonly Paragraph[], item: Paragraph): readonly Paragraph[] {
  const at = siblings.indexOf(item);
  const goesOn = (index: number): boolean => {
    const [before, next] = [siblings[index - 1]?.marker, siblings[index]?.marker];
    return before !== undefined && before.style === next?.style && next.value >= before.value;
  };
  let from = at;
  let to = at + 1;
  while (from > 0 && goesOn(from)) from--;
  while (to < siblings.length && goesOn(to)) to++;
  return siblings.slice(from, to);
}
