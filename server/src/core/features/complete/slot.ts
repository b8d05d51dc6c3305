/** Where a new paragraph would stand: which kind belongs there, its number, its ending, what its neighbours must change. */
import type { Analysis } from '../../analyze';
import { nextMarker } from '../../numbering/next';
import { emptyAt, type Edit } from '../../span';
import type { Draft, Paragraph, Part } from '../../tree';
import { reopened } from './ending';
import type { Typed } from './typed';

export interface Slot {
  readonly kind: 'preambular' | 'operative';
  /** What has to be written before the words: «7.»; empty when the number is there already or none belongs. */
  readonly marker: string;
  /** "7", for the drafter; empty when the paragraph has no number. */
  readonly number: string;
  readonly ending: ',' | ';' | '.';
  readonly edits: readonly Edit[];
}

/** The likelier slot first; none outside a resolution and inside another paragraph. */
export function slotsAt(analysis: Analysis, typed: Typed): readonly Slot[] {
  const at = typed.line.start;
  const { here, parts } = resolutionAt(analysis.draft, at);
  if (!here || at < (here.enactingLine?.span.end ?? here.span.start)) return [];
  const paragraphs = parts.flatMap((part) => part.paragraphs);
  if (paragraphs.some(({ span }) => span.start < at && at < span.end)) return [];

  return kindsAt(here, paragraphs, typed).flatMap((kind) => {
    const alike = paragraphs.filter((paragraph) => paragraph.kind === kind);
    return kind === 'preambular' ? preambularSlot(analysis, alike, typed) : operativeSlot(analysis, here, alike, typed);
  });
}

/** The resolution a place belongs to, with its sections. */
function resolutionAt({ parts }: Draft, at: number): { readonly here?: Part; readonly parts: readonly Part[] } {
  const until = parts.filter(({ span }) => span.start <= at);
  const here = until.at(-1);
  if (here?.kind !== 'resolution' && here?.kind !== 'section') return { parts: [] };
  const first = until.map(({ kind }) => kind).lastIndexOf('resolution');
  const next = parts.findIndex(({ kind }, index) => index >= until.length && kind !== 'section' && kind !== 'embedded');
  const all = parts.slice(Math.max(first, 0), next < 0 ? undefined : next);
  return { here, parts: all.filter(({ kind }) => kind === 'resolution' || kind === 'section') };
}

function kindsAt(here: Part, paragraphs: readonly Paragraph[], { line, marker }: Typed): readonly Slot['kind'][] {
  if (marker) return [/^PP/i.test(marker.label) ? 'preambular' : 'operative'];
  const operative = paragraphs.filter(({ kind }) => kind === 'operative');
  const begun = operative.some(({ span }) => span.start < line.start);
  const begunHere = begun && here.paragraphs.some(({ kind, span }) => kind === 'operative' && span.start < line.start);
  if (begunHere) return ['operative'];
  // A section may open with a preamble of its own.
  if (begun) return ['operative', 'preambular'];
  return operative.length === 0 ? ['preambular', 'operative'] : ['preambular'];
}

function preambularSlot({ text }: Analysis, paragraphs: readonly Paragraph[], { line, marker: typed }: Typed): readonly Slot[] {
  const labelled = paragraphs.filter(({ marker }) => marker);
  const slot = { kind: 'preambular', ending: ',', edits: [] } as const;
  if (typed || labelled.length === 0) return [{ ...slot, marker: '', number: typed?.label ?? '' }];
  const next = nextMarker(text, labelled, line.start);
  return next ? [{ ...slot, ...next }] : [];
}

function operativeSlot({ text, facts }: Analysis, here: Part, operative: readonly Paragraph[], { line, marker: typed }: Typed): readonly Slot[] {
  const at = line.start;
  const previous = operative.filter(({ span }) => span.start < at).at(-1);
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
  const near = here.paragraphs.find(({ kind }) => kind === 'operative') ?? previous;
  const run = facts.sequences.find(({ paragraphs }) => near && paragraphs.includes(near))?.paragraphs ?? operative;
  const numbered = run.filter(({ marker }) => marker?.style === 'number');
  if (numbered.length === 0) return [{ ...slot, marker: '', number: '', edits }];
  const next = nextMarker(text, numbered, at);
  return next ? [{ ...slot, ...next, edits }] : [];
}
