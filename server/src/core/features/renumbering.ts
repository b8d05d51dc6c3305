/** A renumbering in a drafter's words, to be read before it is made. */
import type { Analysis } from '../analyze';
import { planOf, type Plan, type Renumbering } from '../numbering/plan';
import { textOf, type Edit, type Span } from '../span';
import type { Said, Say } from '../speech';
import type { Paragraph } from '../tree';

export interface RenumberingView {
  /** How much changes. */
  readonly title: Said;
  readonly numbers: readonly RenumberingRow[];
  readonly references: readonly RenumberingRow[];
  /** What does not change, and why. */
  readonly remarks: readonly Said[];
  /** How many insertions there are: without one there is nothing to choose. */
  readonly insertions: number;
  readonly edits: readonly Edit[];
}

export interface RenumberingRow {
  /** «3bis → 4» */
  readonly change: Said;
  /** The words at that place: «Takes note of the report», «… pursuant to paragraph 5 above». */
  readonly words: string;
  readonly span: Span;
}

export function renumberingView(analysis: Analysis, how: Renumbering): RenumberingView {
  const { text, say } = analysis;
  const plan = planOf(analysis, how);
  return {
    title: titleOf(plan, say),
    numbers: plan.numbers.map(({ paragraph, old, new: now }) => ({
      change: old ? say('{old} → {new}', { old, new: now }) : say('new: {new}', { new: now }),
      words: oneLine(text, wordsOf(paragraph)),
      span: paragraph.marker?.span ?? { start: paragraph.body.span.start, end: paragraph.body.span.start },
    })),
    references: plan.references.map(({ span, old, new: now }) => ({
      change: say('{old} → {new}', { old, new: now }),
      words: oneLine(text, { start: Math.max(0, span.start - mostWords / 2), end: span.end }),
      span,
    })),
    remarks: remarksOn(plan, analysis),
    insertions: plan.insertions,
    edits: plan.edits,
  };
}

function titleOf({ numbers, references, edits }: Plan, say: Say): Said {
  if (edits.length === 0) return say('Nothing changes: every number is in its place.');
  return references.length === 0
    ? say('Numbers that change: {numbers}', { numbers: numbers.length })
    : say('Numbers that change: {numbers}; references that follow: {references}', { numbers: numbers.length, references: references.length });
}

function remarksOn({ locked, left, references }: Plan, { say, pack }: Analysis): Said[] {
  const { blank } = pack.references;
  const lost = references.filter(({ old, new: now }) => now.includes(blank) && !old.includes(blank)).length;
  return [
    ...(locked > 0 ? [say('Locked numbers that stay: {count}', { count: locked })] : []),
    ...(lost > 0 ? [say('References to paragraphs that are gone; a blank takes the place of their number: {count}', { count: lost })] : []),
    ...(left.length > 0 ? [say('Paragraphs that get no number, because there is none between those that stay: {count}', { count: left.length })] : []),
  ];
}

const mostWords = 80;

const wordsOf = ({ body }: Paragraph): Span => ({ start: body.span.start, end: Math.min(body.span.end, body.span.start + mostWords) });

const oneLine = (text: string, at: Span): string => textOf(text, at).replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
