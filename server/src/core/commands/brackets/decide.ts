/** Keep, drop, choose: the decisions that a drafter takes at a bracket. */
import type { Analysis } from '../../analyze';
import { rivalsOf } from '../../brackets/around';
import { optionsIn } from '../../brackets/options';
import { rivalParagraphs } from '../../outcomes/choices';
import type { Decisions, Outcome } from '../../outcomes/settle';
import { competingProposals } from '../../proposals/decide';
import { contains, emptyAt, type Span } from '../../span';
import type { Bracket } from '../../tree';
import type { Change, Command } from '../command';
import { bracketHere, negotiatedIn } from './here';
import { resolved } from './resolved';

export const keepBracket: Command = { id: 'keep-bracket', run: (analysis, at) => decided(analysis, at, 'keep') };
export const dropBracket: Command = { id: 'drop-bracket', run: (analysis, at) => decided(analysis, at, 'drop') };

/** Those in the selection; what a bracket offers as a choice by itself cannot be kept as it stands. */
function decided(analysis: Analysis, at: Span, outcome: Outcome): Change {
  const brackets = negotiatedIn(analysis, at);
  if (brackets.length === 0) return nothing(analysis);
  return resolved(analysis, new Map(brackets.map((bracket) => [bracket, outcome])), at);
}

/** This one stays and those that compete with it go: the bracket at the cursor, or one of the choices in it. */
export const chooseAlternative: Command = {
  id: 'choose-alternative',
  run(analysis, at) {
    const bracket = bracketHere(analysis, at);
    if (!bracket) return nothing(analysis);
    const decisions = choiceOf(analysis, bracket, at.start);
    return decisions ? resolved(analysis, decisions, at) : { edits: [], says: analysis.say('Nothing competes with these words: keep or drop them.') };
  },
};

/** Something competes with the words of the bracket, or within them. */
export const canChoose = (analysis: Analysis, bracket: Bracket): boolean => choiceOf(analysis, bracket, bracket.inner.start) !== undefined;

/** Undefined where there is nothing to choose from. */
function choiceOf(analysis: Analysis, bracket: Bracket, offset: number): Decisions | undefined {
  const { text, pack } = analysis;
  const options = optionsIn(text, bracket, pack.brackets);
  const rivals = rivalsHere(analysis, bracket);
  if (rivals.length < 2 && options.length < 2) return undefined;
  const option = options.length > 1 ? (options.find((one) => contains(one, emptyAt(offset))) ?? options[0]) : undefined;
  return new Map(rivals.map((other) => [other, other === bracket ? (option ?? 'keep') : 'drop']));
}

/** The alternatives in the selection stay, the others for the same place go. */
export const keepSelected: Command = {
  id: 'keep-selected-alternatives',
  run(analysis, at) {
    const { say } = analysis;
    const chosen = negotiatedIn(analysis, at);
    const [first] = chosen;
    if (!first) return nothing(analysis);
    const rivals = rivalsHere(analysis, first);
    if (rivals.length < 2) return { edits: [], says: say('Nothing competes with these words: keep or drop them.') };
    return resolved(analysis, new Map(rivals.map((other) => [other, chosen.includes(other) ? 'keep' : 'drop'])), at);
  },
};

const rivalsHere = (analysis: Analysis, bracket: Bracket): readonly Bracket[] =>
  rivalParagraphs(analysis.draft).get(bracket) ?? competingProposals(analysis).get(bracket) ?? rivalsOf(analysis.draft, bracket);

const nothing = ({ say }: Analysis): Change => ({ edits: [], says: say('There is no bracket to decide on here.') });
