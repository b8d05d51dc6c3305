/** What a drafter decides or does at a bracket: each is one command of the core, made in one undo step. */
import { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkerCommand } from './checker-command';
import { runCommand } from './command';

/** The command of the editor → the command of the core. */
const atBrackets = {
  keepBracket: 'keep-bracket',
  dropBracket: 'drop-bracket',
  chooseAlternative: 'choose-alternative',
  keepSelectedAlternatives: 'keep-selected-alternatives',
  bracketSelection: 'bracket-selection',
  bracketParagraph: 'bracket-paragraph',
  nestBracket: 'nest-bracket',
  unnestBracket: 'unnest-bracket',
  splitAlternatives: 'split-alternatives',
  attributeBracket: 'attribute-bracket',
  makeInsertion: 'make-insertion',
  makeAlternative: 'make-alternative',
} as const;

export const registerBracketCommands = (client: BaseLanguageClient): Disposable =>
  Disposable.from(...Object.entries(atBrackets).map(([name, id]) => checkerCommand(client, `unResolution.${name}`, () => runCommand(client, id))));
