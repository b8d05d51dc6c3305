/** Accepting and rejecting what delegations propose: the proposal at the cursor, or all that one delegation proposes. */
import type { Analysis } from '../analyze';
import { withItsName } from '../brackets/attribution';
import { deedInWords } from '../features/proposals';
import { whereabouts } from '../features/whereabouts';
import { proposalsOf } from '../proposals';
import { decisionsFor, isPossible, type Answer } from '../proposals/decide';
import { delegationsOf, isBy } from '../proposals/delegations';
import type { Proposal } from '../proposals/proposal';
import { contains, emptyAt, type Span } from '../span';
import { listed, type Said } from '../speech';
import { resolved } from './brackets/resolved';
import type { Change, Command } from './command';

/** The innermost at a place, its name included; in the words that only one competes with, that one. */
export function proposalAt(analysis: Analysis, offset: number): Proposal | undefined {
  const at = emptyAt(offset);
  const proposals = proposalsOf(analysis);
  const inside = proposals.findLast(({ bracket, named }) => contains(withItsName(analysis.text, bracket, analysis.pack.brackets), at) || (named && contains(named.span, at)));
  const beside = proposals.filter(({ choice: { base } }) => base.some(({ span }) => contains(span, at)));
  return inside ?? (beside.length === 1 ? beside[0] : undefined);
}

const one = (id: string, answer: Answer): Command => ({
  id,
  run(analysis, at) {
    const proposal = proposalAt(analysis, at.start);
    const { say } = analysis;
    if (!proposal) return { edits: [], says: say('No delegation is named for the words here.') };
    if (answer === 'accept' && !isPossible(proposal)) return { edits: [], says: say('This says what {by} would like, and no words in brackets stand before it: change the text yourself.', { by: listed(proposal.by, say) }) };
    return resolved(analysis, decisionsFor(proposalsOf(analysis), [proposal], answer), at);
  },
});

const all = (id: string, answer: Answer): Command => ({
  id,
  ask(analysis, at) {
    const names = delegationsOf(proposalsOf(analysis)).map(({ name }) => name);
    const here = proposalAt(analysis, at.start)?.by ?? [];
    const { say } = analysis;
    if (names.length === 0) return undefined;
    const title = answer === 'accept' ? say('Whose proposals are accepted?') : say('Whose proposals are rejected?');
    return { title, likely: [...here.filter((name) => names.includes(name)), ...names.filter((name) => !here.includes(name))] };
  },
  run: (analysis, at, words) => allOf(analysis, at, words?.trim() ?? '', answer),
});

function allOf(analysis: Analysis, at: Span, name: string, answer: Answer): Change {
  const { say } = analysis;
  const proposals = proposalsOf(analysis);
  if (proposals.length === 0) return { edits: [], says: say('No delegation is named beside words that it proposes.') };
  const theirs = proposals.filter((proposal) => isBy(proposal, name));
  if (theirs.length === 0) return { edits: [], says: say('“{name}” proposes nothing in this draft.', { name }) };
  const change = resolved(analysis, decisionsFor(proposals, theirs, answer), at);
  return theirs.length > mostUnseen ? { ...change, warns: [...listOf(analysis, theirs), ...(change.warns ?? [])] } : change;
}

/** Of more than these a drafter reads before what they are. */
const mostUnseen = 3;
/** So many are told one by one. */
const mostListed = 20;

/** «paragraph 5: adds “in Geneva”» */
function listOf(analysis: Analysis, theirs: readonly Proposal[]): Said[] {
  const { say } = analysis;
  const rows = theirs.slice(0, mostListed).map((proposal) => say('{place}: {what}', { place: whereabouts(analysis, proposal.bracket.span.start), what: deedInWords(analysis, proposal) }));
  return theirs.length > mostListed ? [...rows, say('{count} more', { count: theirs.length - mostListed })] : rows;
}

export const acceptProposal = one('accept-proposal', 'accept');
export const rejectProposal = one('reject-proposal', 'reject');
export const acceptProposalsOf = all('accept-proposals-of', 'accept');
export const rejectProposalsOf = all('reject-proposals-of', 'reject');
