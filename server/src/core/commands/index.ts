/** Every command, once, in the order of the ids. */
import type { Command } from './command';
import { enter } from './enter';
import { demote, promote } from './levels';
import { linkBrackets, unlinkBrackets } from './link-brackets';
import { lockNumber, unlockNumber } from './lock-number';
import { moveDown, moveUp } from './move';
import { nextBracket, previousBracket } from './next-bracket';
import { toggleItalics } from './toggle-italics';
import { unbracket } from './unbracket';

export const commands: readonly Command[] = [
  demote, enter, linkBrackets, lockNumber, moveDown, moveUp, nextBracket, previousBracket, promote, toggleItalics, unbracket, unlinkBrackets, unlockNumber,
];
