/** What is still open in a draft, in one line of the status bar. */
import type { Analysis } from '../analyze';
import { everyBracket } from '../tree';

export interface Summary {
  /** Places to be filled, with brackets or without. */
  readonly blanks: number;
  /** Wordings to be agreed: negotiation text and alternatives. */
  readonly brackets: number;
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
  return { blanks, brackets, text: inShort(blanks, brackets), sentence: inFull(blanks, brackets) };
}

const count = (n: number, what: string) => (n === 1 ? `1 ${what}` : `${n} ${what}s`);

function inShort(blanks: number, brackets: number): string {
  const parts = [blanks > 0 && count(blanks, 'blank'), brackets > 0 && count(brackets, 'bracket')].filter(Boolean);
  return parts.join(' · ') || 'Clean text';
}

function inFull(blanks: number, brackets: number): string {
  const parts = [
    blanks > 0 && `${count(blanks, 'blank')} to be filled`,
    brackets > 0 && `${count(brackets, 'bracket')} with wording to be agreed`,
  ].filter(Boolean);
  return `This draft has ${parts.join(' and ') || 'no blanks and no bracketed wording'}.`;
}
