/** What is still open in a draft, in one line of the status bar. */
import type { Analysis } from '../analyze';
import { joined, listed, type Said, type Say } from '../speech';
import { everyBracket } from '../tree';

export interface Summary {
  /** Places to be filled, with brackets or without. */
  readonly blanks: number;
  /** Wordings to be agreed: negotiation text and alternatives. */
  readonly brackets: number;
  /** Brackets without a partner: with one of them a text is not clean, whatever else it has. */
  readonly unmatched: number;
  /** "17 blanks · 6 brackets" */
  readonly text: Said;
  /** The same as a sentence, for a tooltip and for a screen reader. */
  readonly sentence: Said;
}

export function summary({ draft, say }: Analysis): Summary {
  let blanks = 0;
  let brackets = 0;
  for (const { kind } of everyBracket(draft)) {
    if (kind === 'placeholder') blanks++;
    else if (kind === 'negotiation' || kind === 'alternative') brackets++;
  }
  const unmatched = draft.unmatched.length;
  const open = { blanks, brackets, unmatched };
  return { ...open, text: inShort(open, say), sentence: inFull(open, say) };
}

type Open = Pick<Summary, 'blanks' | 'brackets' | 'unmatched'>;

const those = (parts: readonly (Said | false)[]): Said[] => parts.filter((part) => part !== false);

function inShort({ blanks, brackets, unmatched }: Open, say: Say): Said {
  const parts = those([
    blanks > 0 && say(blanks === 1 ? '1 blank' : '{count} blanks', { count: blanks }),
    brackets > 0 && say(brackets === 1 ? '1 bracket' : '{count} brackets', { count: brackets }),
    unmatched > 0 && say(unmatched === 1 ? '1 unmatched' : '{count} unmatched', { count: unmatched }),
  ]);
  return parts.length > 0 ? joined(parts, ' · ') : say('Clean text');
}

function inFull({ blanks, brackets, unmatched }: Open, say: Say): Said {
  const parts = those([
    blanks > 0 && say(blanks === 1 ? '1 blank to be filled' : '{count} blanks to be filled', { count: blanks }),
    brackets > 0 && say(brackets === 1 ? '1 bracket with wording to be agreed' : '{count} brackets with wording to be agreed', { count: brackets }),
    unmatched > 0 && say(unmatched === 1 ? '1 bracket without a partner' : '{count} brackets without a partner', { count: unmatched }),
  ]);
  return parts.length > 0 ? say('This draft has {what}.', { what: listed(parts, say) }) : say('This draft has no blanks and no bracketed wording.');
}
