/** Every command, once, in the order of the ids. */
import { attributeBracket } from './brackets/attribute';
import { chooseAlternative, dropBracket, keepBracket, keepSelected } from './brackets/decide';
import { makeAlternative, makeInsertion } from './brackets/insertion';
import { splitAlternatives } from './brackets/split';
import { bracketParagraph, bracketSelection, nestBracket, unnestBracket } from './brackets/wrap';
import type { Command } from './command';
import { enter } from './enter';
import { demote, promote } from './levels';
import { linkBrackets, unlinkBrackets } from './link-brackets';
import { lockNumber, unlockNumber } from './lock-number';
import { moveDown, moveUp } from './move';
import { nextBracket, previousBracket } from './next-bracket';
import { acceptProposal, acceptProposalsOf, rejectProposal, rejectProposalsOf } from './proposals';
import { toggleItalics } from './toggle-italics';
import { unbracket } from './unbracket';

export const commands: readonly Command[] = [
  acceptProposal, acceptProposalsOf, attributeBracket, bracketParagraph, bracketSelection, chooseAlternative, demote, dropBracket, enter, keepBracket, keepSelected,
  linkBrackets, lockNumber, makeAlternative, makeInsertion, moveDown, moveUp, nestBracket, nextBracket, previousBracket, promote,
  rejectProposal, rejectProposalsOf,
  splitAlternatives, toggleItalics, unbracket, unlinkBrackets, unlockNumber, unnestBracket,
];
