/** Which brackets a note names: by their beginnings, or all of its paragraph. */
import type { Evidence } from '../analyze';
import { openBracketsOf } from '../brackets/open';
import { countBegun } from '../in-order';
import { contains } from '../span';
import type { Bracket, PackageNote } from '../tree';
import { beginsWith, plainly, wordsOf } from './beginning';

/** An open bracket and its words as they are compared. */
export interface Candidate {
  readonly bracket: Bracket;
  readonly words: string;
}

/** The brackets that a note may name: the open ones that begin where it speaks, outer before inner. */
export function candidatesIn(evidence: Pick<Evidence, 'text' | 'draft' | 'pack'>): (over: PackageNote['over']) => readonly Candidate[] {
  const open = openBracketsOf(evidence);
  const startOf = ({ span }: Bracket): number => span.start;
  return ({ start, end }) =>
    open.slice(countBegun(open, start - 1, startOf), countBegun(open, end - 1, startOf)).map((bracket) => ({ bracket, words: plainly(wordsOf(evidence, bracket)) }));
}

/** A paragraph that stands in brackets whole is meant by itself; otherwise the outermost brackets of it and its list. */
export function allOf(candidates: readonly Candidate[], { start }: PackageNote['over']): Bracket[] {
  const outermost = outermostOf(candidates.map(({ bracket }) => bracket));
  const [first] = outermost;
  return first?.subtype === 'paragraph' && first.span.start === start ? [first] : outermost;
}

/** Those that begin so. One that says nothing else is meant before those that go on; of brackets within each other the outer one. */
export function thoseBeginning(candidates: readonly Candidate[], beginning: string): Bracket[] {
  const sought = plainly(beginning);
  const found = candidates.flatMap(({ bracket, words }) => {
    const how = beginsWith(words, sought);
    return how ? [{ bracket, how }] : [];
  });
  const whole = found.filter(({ how }) => how === 'whole');
  return outermostOf((whole.length > 0 ? whole : found).map(({ bracket }) => bracket));
}

/** They come outer before inner. */
export function outermostOf(brackets: readonly Bracket[]): Bracket[] {
  const outermost: Bracket[] = [];
  for (const bracket of brackets) {
    const last = outermost.at(-1);
    if (!last || !contains(last.span, bracket.span)) outermost.push(bracket);
  }
  return outermost;
}
