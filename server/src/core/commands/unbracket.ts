/**
 * Takes both brackets of a pair away at once and leaves the words: what linked editing does for a pair of tags, which
 * an editor cannot do for two characters that differ.
 */
import type { Analysis } from '../analyze';
import { resolutionEdits } from '../brackets/resolve';
import { excerpt } from '../excerpt';
import { standingAt } from '../features/at';
import type { Span } from '../span';
import type { Bracket } from '../tree';
import { moved } from './changing';
import type { Change, Command } from './command';

export const unbracket: Command = { id: 'unbracket', run: unbracketed };

/** The innermost pair around the cursor; of a selection, the one around its beginning. */
function unbracketed(analysis: Analysis, at: Span): Change {
  const { text, say } = analysis;
  const bracket = bracketAt(analysis, at.start);
  if (!bracket) return { edits: [], says: say('There is no pair of brackets here.') };
  const edits = resolutionEdits(text, bracket, 'keep');
  return {
    edits,
    selection: { start: moved(at.start, edits), end: moved(at.end, edits) },
    says: say('Both brackets are gone; “{words}” stays.', { words: excerpt(text, bracket.inner, 60) }),
  };
}

/** The brackets of a link or a note at the foot are part of it, and a bare blank has none. */
function bracketAt(analysis: Analysis, offset: number): Bracket | undefined {
  for (const standing of standingAt(analysis, offset)) {
    if (standing.kind !== 'bracket') continue;
    const { bracket } = standing;
    if (bracket.kind !== 'link' && bracket.kind !== 'footnote' && bracket.subtype !== 'bare') return bracket;
  }
  return undefined;
}
