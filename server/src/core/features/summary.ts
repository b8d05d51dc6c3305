/** What is still open in a draft, in one line of the status bar. */
import type { Analysis } from '../analyze';
import { everyBracket } from '../tree';

export interface Summary {
  /** Places to be filled, with brackets or without. */
  readonly blanks: number;
  /** Wordings to be agreed: negotiation text and alternatives. */
  readonly brackets: number;
  /** Brackets without a partner: with one of them a text is not clean, whatever else it has. */
  readonly unmatched: number;
  /** "17 blanks · 6 brackets" */
  readonly text: string;
  /** The same as a sentence, for a tooltip and for a screen reader. */
  readonly sentence: string;
}

export function summary({ draft }: Analysis): Summary {
  let blanks = 0;
  let brackets = 0;
  for (const { kind } of everyBracket(draft)) {
    if (kind === 'placeholder') blanks++;
    else if (kind === 'negotiation' || kind === 'alternative') brackets++;
  }
  const unmatched = draft.unmatched.length;
  const open = { blanks, brackets, unmatched };
  return { ...open, text: inShort(open), sentence: inFull(open) };
}

type Open = Pick<Summary, 'blanks' | 'brackets' | 'unmatched'>;

const count = (n: number, what: string) => (n === 1 ? `1 ${what}` : `${n} ${what}s`);

function inShort({ blanks, brackets, unmatched }: Open): string {
  const parts = [blanks > 0 && count(blanks, 'blank'), brackets > 0 && count(brackets, 'bracket'), unmatched > 0 && `${unmatched} unmatched`];
  return parts.filter(Boolean).join(' · ') || 'Clean text';
}

function inFull({ blanks, brackets, unmatched }: Open): string {
  const parts = [
    blanks > 0 && `${count(blanks, 'blank')} to be filled`,
    brackets > 0 && `${count(brackets, 'bracket')} with wording to be agreed`,
    unmatched > 0 && `${count(unmatched, 'bracket')} without a partner`,
  ].filter(Boolean);
  const last = parts.pop() ?? 'no blanks and no bracketed wording';
  return `This draft has ${parts.length > 0 ? `${parts.join(', ')} and ${last}` : last}.`;
}
