/** A renumbering as it is shown before it is made: which numbers and references change, from what to what. */
import type { Evidence } from '../analyze';
import { grouped } from '../grouped';
import { lastBegun } from '../in-order';
import type { Reference } from '../references/reference';
import { applyEdits, contains, textOf, type Edit, type Span } from '../span';
import type { Paragraph } from '../tree';
import { lockedIn } from './locks';
import { inOrder } from './new-numbers';
import { isSameNumber, labelled, type NewNumber } from './number';
import { renumberingEdits } from './renumber';
import { numberedRows } from './rows';

export interface Renumbering {
  /** All paragraphs, or only those that have no number. */
  readonly which: 'all' | 'missing';
  /** A bis keeps its bis; otherwise it becomes a number of its own, as at adoption (rules 4.3). */
  readonly keepInsertions: boolean;
}

export interface Plan {
  /** In the order of the text. */
  readonly numbers: readonly PlannedNumber[];
  readonly references: readonly PlannedReference[];
  readonly edits: readonly Edit[];
  /** For which there is no number between those that stay. */
  readonly left: readonly Paragraph[];
  /** How many numbers are locked, and how many are insertions. */
  readonly locked: number;
  readonly insertions: number;
}

export interface PlannedNumber {
  readonly paragraph: Paragraph;
  /** "3bis", "(b)"; empty where there was none. */
  readonly old: string;
  readonly new: string;
}

export interface PlannedReference {
  readonly span: Span;
  /** «paragraph 5 above» */
  readonly old: string;
  readonly new: string;
}

/** What a renumbering would do. Sections begin again at 1 or go on as they do in this draft. */
export function planOf(evidence: Evidence, { which, keepInsertions }: Renumbering): Plan {
  const { text, draft, facts } = evidence;
  const isLocked = lockedIn(draft);
  const stays = which === 'missing' ? () => true : isLocked;
  const plans = [...numberedRows(evidence)].filter((row) => which === 'all' || row.some(({ marker }) => !marker)).map((row) => ({ row, numbers: inOrder(row, keepInsertions, stays) }));
  const edits = plans.flatMap(({ numbers }) => renumberingEdits(evidence, numbers));
  const paragraphs = plans.flatMap(({ row }) => row);
  return {
    edits,
    numbers: plans.flatMap(({ numbers }) => [...numbers].flatMap(planned)).sort((a, b) => a.paragraph.span.start - b.paragraph.span.start),
    references: changedReferences(text, facts.references, edits),
    left: plans.flatMap(({ row, numbers }) => row.filter((paragraph) => !numbers.has(paragraph))),
    locked: paragraphs.filter(({ marker }) => marker !== undefined).filter(isLocked).length,
    insertions: paragraphs.filter(({ marker }) => marker && marker.insertion > 0).length,
  };
}

function planned([paragraph, number]: readonly [Paragraph, NewNumber]): PlannedNumber[] {
  const { marker } = paragraph;
  if (!marker) return [{ paragraph, old: '', new: labelled(unlabelled, number) }];
  return isSameNumber(number, marker) ? [] : [{ paragraph, old: marker.label, new: labelled(marker, number) }];
}

const unlabelled = { label: '0', style: 'number' } as const;

function changedReferences(text: string, references: readonly Reference[], edits: readonly Edit[]): PlannedReference[] {
  const inside = grouped(edits, ({ span }) => {
    const reference = lastBegun(references, span.start);
    return reference && contains(reference.span, span) ? reference : undefined;
  });
  return [...inside].map(([{ span }, within]) => {
    const here = within.map((edit) => ({ span: { start: edit.span.start - span.start, end: edit.span.end - span.start }, text: edit.text }));
    const old = textOf(text, span);
    return { span, old, new: applyEdits(old, here) };
  }).sort((a, b) => a.span.start - b.span.start);
}
