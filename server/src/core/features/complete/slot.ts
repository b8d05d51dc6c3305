/** Where a new paragraph would stand: which kind belongs there, its number, its ending, what its neighbours must change. */
import type { Analysis } from '../../analyze';
import { nextMarker, type NextMarker } from '../../numbering/next';
import { emptyAt, type Edit } from '../../span';
import type { Say } from '../../speech';
import type { Paragraph, Part } from '../../tree';
import { speaks, type Around } from './around';
import { reopened } from './ending';
import type { Typed } from './typed';

export interface Slot {
  readonly kind: 'preambular' | 'operative';
  /** What has to be written before the words: «7.»; empty when the number is there already or none belongs. */
  readonly marker: string;
  /** "7", for the drafter; empty when the paragraph has no number. */
  readonly number: string;
  /** Empty where the line has its mark already. */
  readonly ending: ',' | ';' | '.' | '';
  readonly edits: readonly Edit[];
}

/** «operative 7» */
export function slotName({ kind, number }: Pick<Slot, 'kind' | 'number'>, say: Say): string {
  if (number === '') return kind === 'operative' ? say('operative') : say('preambular');
  return kind === 'operative' ? say('operative {number}', { number }) : say('preambular {number}', { number });
}

/** The likelier slot first; none outside a resolution and inside another paragraph. */
export function slotsAt(analysis: Analysis, { part, resolution }: Around, typed: Typed): readonly Slot[] {
  const at = typed.line.start;
  if (!part || !speaks(part) || at < (part.enactingLine?.span.end ?? part.span.start)) return [];
  if (typed.marker && typed.marker.style !== 'number') return [];
  if (resolution.some(({ span }) => span.start < at && at < span.end)) return [];
  return kindsAt(part, resolution, typed)
    .flatMap((kind) => {
      const alike = resolution.filter((paragraph) => paragraph.kind === kind);
      return kind === 'preambular' ? preambularSlot(analysis, alike, typed) : operativeSlot(analysis, part, alike, typed);
    })
    .map((slot) => (typed.closed ? { ...slot, ending: '' } : slot));
}

function kindsAt(part: Part, paragraphs: readonly Paragraph[], { line, marker }: Typed): readonly Slot['kind'][] {
  if (marker) return [/^PP/i.test(marker.label) ? 'preambular' : 'operative'];
  const operative = paragraphs.filter(({ kind }) => kind === 'operative');
  const begun = operative.filter(({ span }) => span.start < line.start);
  if (begun.some(({ span }) => span.start >= part.span.start)) return ['operative'];
  // A section may open with a preamble of its own.
  if (begun.length > 0) return ['operative', 'preambular'];
  if (operative.length === 0) return ['preambular', 'operative'];
  return isFirstMissing(operative) ? ['operative', 'preambular'] : ['preambular'];
}

/** The operative part begins with 2: its first paragraph is being written anew. */
const isFirstMissing = ([first]: readonly Paragraph[]): boolean => first?.marker?.style === 'number' && first.marker.value > 1;

function preambularSlot({ text }: Analysis, paragraphs: readonly Paragraph[], { line, marker: typed }: Typed): readonly Slot[] {
  const labelled = paragraphs.filter(({ marker }) => marker);
  const slot = { kind: 'preambular', ending: ',', edits: [] } as const;
  if (typed || labelled.length === 0) return [{ ...slot, marker: '', number: typed?.label ?? '' }];
  const next = nextMarker(text, labelled, line.start);
  return next ? [{ ...slot, ...next }] : [];
}

function operativeSlot({ text, facts }: Analysis, part: Part, operative: readonly Paragraph[], { line, marker: typed }: Typed): readonly Slot[] {
  const at = line.start;
  const previous = operative.findLast(({ span }) => span.start < at);
  const isLast = !operative.some(({ span }) => span.start >= at);
  const edits = isLast && previous ? reopened(previous) : [];
  const slot = { kind: 'operative', ending: isLast ? '.' : ';' } as const;
  if (typed) return [{ ...slot, marker: '', number: typed.label, edits }];

  const only = operative.length === 1 ? operative[0] : undefined;
  if (only && !only.marker) {
    // A single operative paragraph has no number; with a second one it becomes the first.
    const start = only.bracket?.inner.start ?? only.span.start;
    return [{ ...slot, marker: '2.', number: '2', edits: [{ span: emptyAt(start), text: '1. ' }, ...edits] }];
  }
  const near = operative.find(({ span }) => span.start >= part.span.start && span.start < part.span.end) ?? previous;
  const run = facts.sequences.find(({ paragraphs }) => near && paragraphs.some(({ span }) => span.start === near.span.start));
  const isCounted = new Set((run?.paragraphs ?? operative).map(({ span }) => span.start));
  const numbered = operative.filter(({ marker, span }) => marker?.style === 'number' && isCounted.has(span.start));
  if (numbered.length === 0) return [{ ...slot, marker: '', number: '', edits }];
  const next = nextMarker(text, numbered, at) ?? (!previous && isFirstMissing(numbered) ? firstMarker(text, numbered) : undefined);
  return next ? [{ ...slot, ...next, edits }] : [];
}

/** «1.», as the others write theirs. */
function firstMarker(text: string, [model]: readonly Paragraph[]): NextMarker | undefined {
  if (!model?.marker) return undefined;
  const { span, digits } = model.marker;
  return { marker: `${text.slice(span.start, digits.start)}1${/[.):]*$/.exec(text.slice(digits.end, span.end))?.[0] ?? ''}`, number: '1' };
}
