/** The faults of numbered runs with the paragraphs they concern: what the numbering rules share. */
import type { Evidence } from '../analyze';
import { countBegun } from '../in-order';
import type { Draft, Paragraph } from '../tree';
import { orderFaults, type OrderFault } from './order';
import type { Sequence } from './sequences';

export interface RunFault<Kind extends OrderFault['kind']> {
  readonly sequence: Sequence;
  readonly fault: Extract<OrderFault, { kind: Kind }>;
  readonly paragraph: Paragraph;
  /** The numbered paragraph right before it. */
  readonly before?: Paragraph;
  /** For a duplicate its twin; for a misplaced paragraph the one it should stand before. */
  readonly other?: Paragraph;
}

/** The faults of one kind in all runs that are held to their numbers, in the order of the text. */
export function* faultyRuns<Kind extends OrderFault['kind']>({ draft, facts }: Evidence, kind: Kind): Iterable<RunFault<Kind>> {
  const loose = looseStarts(draft);
  for (const sequence of facts.sequences) {
    if (!isJudged(sequence)) continue;
    const paragraphs = sequence.paragraphs.filter(({ marker }) => marker?.alternative === 0);
    const row = paragraphs.map(({ marker }) => ({ value: marker?.value ?? 0, insertion: marker?.insertion ?? 0 }));
    for (const fault of orderFaults(row, unnumberedBefore(loose, sequence, paragraphs))) {
      const paragraph = paragraphs[fault.index];
      if (fault.kind !== kind || !paragraph) continue;
      const before = paragraphs[fault.index - 1];
      const other = 'other' in fault ? paragraphs[fault.other] : undefined;
      yield {
        sequence, paragraph,
        fault: fault as Extract<OrderFault, { kind: Kind }>,
        ...(before ? { before } : {}),
        ...(other ? { other } : {}),
      };
    }
  }
}

/** An annex or an embedded text may quote another text's numbers: only one that begins at 1 is held to them. */
export const isJudged = ({ parts: [first], paragraphs }: Sequence): boolean =>
  first?.kind === 'resolution' || first?.kind === 'section' || paragraphs[0]?.marker?.value === 1;

/** Where the operative paragraphs without a number begin, in order. */
const looseStarts = ({ parts }: Draft): number[] =>
  parts.flatMap(({ paragraphs }) => paragraphs.filter(({ marker, kind }) => !marker && kind === 'operative').map(({ span }) => span.start));

/** How many operative paragraphs without a number stand right before each numbered one of the run. */
function unnumberedBefore(loose: readonly number[], { parts: [first] }: Sequence, numbered: readonly Paragraph[]): (index: number) => number {
  return (index) => {
    const from = numbered[index - 1]?.span.start ?? first?.span.start ?? 0;
    const to = numbered[index]?.span.start ?? 0;
    return Math.max(0, countBegun(loose, to - 1, itself) - countBegun(loose, from - 1, itself));
  };
}

const itself = (start: number): number => start;
