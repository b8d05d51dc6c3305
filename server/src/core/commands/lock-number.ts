/** A number is agreed and stays whatever is renumbered or moved: a note above its paragraph says so, until it is taken away. */
import type { Analysis } from '../analyze';
import { withoutTrace } from '../brackets/resolve';
import { noteAbove } from '../note-above';
import { lockedIn, lockNote, locksOf } from '../numbering/locks';
import { paragraphsAround } from '../paragraphs-around';
import type { Edit, Span } from '../span';
import { listed, type Said } from '../speech';
import type { Paragraph } from '../tree';
import { moved } from './changing';
import type { Change, Command } from './command';

export const lockNumber: Command = {
  id: 'lock-number',
  run(analysis, at) {
    const { text, draft, say } = analysis;
    const isLocked = lockedIn(draft);
    const numbered = numberedAt(analysis, at);
    if (numbered.length === 0) return { edits: [], says: say('There is no number to lock here.') };
    const open = numbered.filter((paragraph) => !isLocked(paragraph));
    const numbers = labels(analysis, open.length > 0 ? open : numbered);
    const says = numbered.length > 1 && open.length !== 1 ? say('{numbers} are locked', { numbers }) : say('{numbers} is locked', { numbers });
    return changed(open.map(({ own }) => noteAbove(text, own.start, lockNote)), at, says);
  },
};

export const unlockNumber: Command = {
  id: 'unlock-number',
  run(analysis, at) {
    const { text, draft, say } = analysis;
    const locked = numberedAt(analysis, at).filter(lockedIn(draft));
    if (locked.length === 0) return { edits: [], says: say('No number is locked here.') };
    const numbers = labels(analysis, locked);
    const edits = locked.flatMap((paragraph) => locksOf(draft, paragraph)).map(({ span }) => ({ span: withoutTrace(text, span), text: '' }));
    return changed(edits, at, locked.length > 1 ? say('{numbers} are unlocked', { numbers }) : say('{numbers} is unlocked', { numbers }));
  },
};

const changed = (edits: readonly Edit[], { start, end }: Span, says: Said): Change => ({ edits, selection: { start: moved(start, edits), end: moved(end, edits) }, says });

/** The numbered paragraphs of a selection; of a cursor the innermost, a subparagraph if it is in one. */
function numberedAt({ draft }: Analysis, at: Span): Paragraph[] {
  const isNumbered = ({ marker }: Paragraph): boolean => marker !== undefined && marker.style !== 'label';
  const around = paragraphsAround(draft, at.start).filter(isNumbered);
  if (at.start === at.end) return around.slice(-1);
  return draft.parts.flatMap(({ paragraphs }) => paragraphs.filter((paragraph) => isNumbered(paragraph) && paragraph.span.start < at.end && at.start < paragraph.span.end));
}

const labels = ({ say }: Analysis, paragraphs: readonly Paragraph[]): string => listed(paragraphs.map(({ marker }) => marker?.label ?? ''), say);
