/** The number of the next paragraph alone: the drafter has words of their own for it. */
import type { Analysis } from '../../analyze';
import { nextMarker } from '../../numbering/next';
import type { Said } from '../../speech';
import type { Edit } from '../../span';
import type { Beginning } from './beginning';
import type { Completer, Completion } from './completion';
import { lastEnding } from './ending';
import { escaped } from './snippet';

export const markers: Completer = ({ analysis, beginning }) => {
  if (!beginning || beginning.typed.marker || beginning.typed.lead !== '' || !/^\d*$/.test(beginning.typed.letters)) return [];
  const { around, slots } = beginning;
  const { say } = analysis;
  if (slots.length === 0) return inAnnex(analysis, beginning);
  return slots.flatMap(({ kind, marker, ending, edits }) => {
    const isFirst = kind === 'operative' && !around.resolution.some((other) => other.kind === 'operative');
    const detail = kind === 'operative' ? say('next operative paragraph') : say('next preambular paragraph');
    return isFirst || marker !== '' ? [{ ...item(beginning, isFirst ? '1.' : marker, ending, detail, edits), leadsOn: true }] : [];
  });
};

/** A text that is annexed goes on as it has begun; which words open its paragraphs is nobody's rule. */
function inAnnex({ text, say }: Analysis, beginning: Beginning): readonly Completion[] {
  const { typed: { line }, around: { part, paragraphs } } = beginning;
  const previous = paragraphs.findLast(({ span }) => span.start < line.start);
  if (!part || (part.kind !== 'annex' && part.kind !== 'embedded') || previous?.marker?.style !== 'number' || previous.span.end > line.start) return [];
  const next = nextMarker(text, paragraphs.filter(({ marker }) => marker?.style === 'number'), line.start);
  return next ? [item(beginning, next.marker, lastEnding(previous).mark, say('next paragraph'), [])] : [];
}

const item = ({ typed, layout }: Beginning, marker: string, ending: string, detail: Said, edits: readonly Edit[]): Completion => ({
  kind: 'marker',
  label: marker,
  detail,
  insert: `${layout.before}${escaped(marker)} $0${typed.closed ? '' : ending}${layout.after}`,
  span: typed.word,
  filter: marker,
  sort: '1',
  edits,
});
