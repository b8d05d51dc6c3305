/** The brackets that wait for a decision: wording to be kept or dropped, alternatives to be chosen from. */
import type { Evidence } from '../analyze';
import { everyBracket, type Bracket } from '../tree';
import { attributionOf } from './attribution';

/** Outer before inner, in the order of the text. «[USA: delete]» is no wording: it says what somebody wants done with its neighbour. */
export const openBracketsOf = ({ text, draft, pack }: Pick<Evidence, 'text' | 'draft' | 'pack'>): Bracket[] =>
  [...everyBracket(draft)].filter((bracket) => isChoice(bracket) && !attributionOf(text, bracket, pack.brackets)?.whole);

const isChoice = ({ kind }: Bracket): boolean => kind === 'negotiation' || kind === 'alternative';
