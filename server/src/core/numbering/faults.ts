/** The faults of numbered runs with the paragraphs they concern: what the numbering rules share. */
import type { Evidence } from '../analyze';
import type { Sequence } from '../facts';
import { orderFaults, type OrderFault } from './order';
import type { Paragraph } from '../tree';

export interface RunFault<Kind extends OrderFault['kind']> {
  readonly sequence: Sequence;
  readonly fault: Extract<OrderFault, { kind: Kind }>;
  readonly paragraph: Paragraph;
  /** The numbered paragraph right before it. */
  readonly before?: Paragraph;
  /** For a duplicate its twin; for a misplaced paragraph the one it should stand before. */
  readonly other?: Paragraph;
}

export function* faultyRuns<Kind extends OrderFault['kind']>({ facts }: Evidence, kind: Kind): Iterable<RunFault<Kind>> {
  for (const sequence of facts.sequences) {
    const paragraphs = sequence.paragraphs.filter(({ marker }) => marker?.alternative === 0);
    if (!isJudged(sequence)) continue;
    const row = paragraphs.map(({ marker }) => ({ value: marker?.value ?? 0, insertion: marker?.insertion ?? 0 }));
    for (const fault of orderFaults(row, unnumberedBefore(sequence, paragraphs))) {
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
const isJudged = ({ parts: [first], paragraphs }: Sequence): boolean =>
  first?.kind === 'resolution' || first?.kind === 'section' || paragraphs[0]?.marker?.value === 1;

/** How many operative paragraphs without a number stand right before each numbered one. */
function unnumberedBefore({ parts }: Sequence, numbered: readonly Paragraph[]): (index: number) => number {
  const loose = parts.flatMap((part) => part.paragraphs).filter(({ marker, kind }) => !marker && kind === 'operative').map(({ span }) => span.start);
  if (loose.length === 0) return () => 0;
  return (index) => {
    const from = numbered[index - 1]?.span.start ?? -1;
    const to = numbered[index]?.span.start ?? 0;
    return loose.filter((at) => at > from && at < to).length;
  };
}
