/** Which paragraphs are numbered in one run. */
import type { Draft, Paragraph, Part } from '../tree';

/** Paragraphs that are numbered in one run, in the order of the text; a resolution with restarting sections has several. */
export interface Sequence {
  /** The parts it runs through: a resolution and its sections, when they are numbered through. */
  readonly parts: readonly Part[];
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Numbered paragraphs by run. A section that begins again at 1 begins a run, one that counts on belongs to the
 * run before it: both habits are real (rules 1.7). In a cover note, an annex or an embedded text every article may
 * begin again at 1.
 */
export function sequencesOf({ parts }: Draft): Sequence[] {
  const sequences: { parts: Part[]; paragraphs: Paragraph[] }[] = [];
  for (const part of parts) {
    const numbered = part.paragraphs.filter(isCounted);
    if (part.kind !== 'resolution' && part.kind !== 'section') {
      for (const paragraph of numbered) {
        if (paragraph === numbered[0] || isFirst(paragraph)) sequences.push({ parts: [part], paragraphs: [paragraph] });
        else sequences.at(-1)?.paragraphs.push(paragraph);
      }
      continue;
    }
    const run = sequences.findLast(({ parts: [first] }) => first?.kind === 'resolution' || first?.kind === 'section');
    const goesOn = part.kind === 'section' && run && numbered[0] && !isFirst(numbered[0]);
    if (goesOn) {
      run.parts.push(part);
      for (const paragraph of numbered) run.paragraphs.push(paragraph);
    } else if (numbered.length > 0 || part.kind === 'resolution') {
      sequences.push({ parts: [part], paragraphs: numbered });
    }
  }
  return sequences;
}

/** «PP3» counts the preambular paragraphs, a row of its own. */
const isCounted = ({ marker, kind }: Paragraph): boolean =>
  marker?.style === 'number' && !(kind === 'preambular' && /^\(?PP/i.test(marker.label));

const isFirst = ({ marker }: Paragraph): boolean => marker?.value === 1 && marker.insertion === 0 && marker.alternative === 0;
