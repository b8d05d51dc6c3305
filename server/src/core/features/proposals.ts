/** What each delegation proposes, in words, and where it stands: for a list on the command line and in an editor. */
import type { Analysis } from '../analyze';
import { excerpt } from '../excerpt';
import { once } from '../languages/patterns';
import { proposalsOf } from '../proposals';
import { paragraphChoices } from '../proposals/alternatives';
import { delegationsOf } from '../proposals/delegations';
import type { Proposal } from '../proposals/proposal';
import { textOf, type Span } from '../span';
import { listed, type Said } from '../speech';
import { whereabouts } from './whereabouts';

export interface ProposalRow {
  /** «paragraph 5» */
  readonly place: string;
  /** «adds “in Geneva”» */
  readonly says: Said;
  /** «supported by Norway; agreed ad ref»; empty when there is nothing to add. */
  readonly more: string;
  readonly span: Span;
  /** Absent for a paragraph that is an alternative and names nobody. */
  readonly proposal?: Proposal;
}

export interface ProposalsView {
  /** «3 proposals of 2 delegations» */
  readonly title: Said;
  readonly delegations: readonly { readonly name: string; readonly rows: readonly ProposalRow[] }[];
  /** «5 alt», «Option A»: alternatives of a paragraph, whoever proposes them. */
  readonly alternatives: readonly ProposalRow[];
}

export const proposalsView = once((analysis: Analysis): ProposalsView => {
  const { say, draft } = analysis;
  const proposals = proposalsOf(analysis);
  const delegations = delegationsOf(proposals).map(({ name, proposals: own }) => ({ name, rows: own.map((proposal) => rowOf(analysis, proposal, name)) }));
  const alternatives = paragraphChoices(draft).flatMap((choice) => choice.alternatives.map((paragraph): ProposalRow => ({
    place: whereabouts(analysis, paragraph.span.start),
    says: choice.of ? say('an alternative of {paragraph}', { paragraph: whereabouts(analysis, choice.of.span.start) }) : say('an alternative'),
    more: excerpt(analysis.text, paragraph.body.span, mostCharacters),
    span: paragraph.span,
  })));
  return { title: titleOf(proposals.length, delegations.length, analysis), delegations, alternatives };
});

function titleOf(proposals: number, delegations: number, { say }: Analysis): Said {
  if (proposals === 0) return say('No delegation is named beside words that it proposes.');
  const of = delegations === 1 ? say('1 delegation') : say('{count} delegations', { count: delegations });
  return proposals === 1 ? say('1 proposal of {delegations}', { delegations: of }) : say('{count} proposals of {delegations}', { count: proposals, delegations: of });
}

const mostCharacters = 80;

function rowOf(analysis: Analysis, proposal: Proposal, name: string): ProposalRow {
  const { text, say } = analysis;
  const { bracket, supporters, states, by } = proposal;
  const others = by.filter((one) => one.toLowerCase() !== name.toLowerCase());
  const more = [
    ...(others.length > 0 ? [say('with {others}', { others: listed(others, say) })] : []),
    ...(supporters.length > 0 ? [say('supported by {others}', { others: listed(supporters, say) })] : []),
    ...states.map(({ inner }) => textOf(text, inner)),
  ];
  return { place: whereabouts(analysis, bracket.span.start), says: deedInWords(analysis, proposal), more: more.join('; '), span: bracket.span, proposal };
}

/** «offers “later” for “soon”» */
export function deedInWords({ text, say }: Analysis, { does, words, bracket, choice: { base } }: Proposal): Said {
  const said = words ? excerpt(text, words, mostCharacters) : '';
  const beside = base.map(({ inner }) => excerpt(text, inner, mostCharacters)).join(' / ');
  if (does === 'reserves') return say('says: {words}', { words: excerpt(text, bracket.inner, mostCharacters) });
  if (does === 'deletes') return beside === '' ? say('wants the words before it deleted') : say('wants “{words}” deleted', { words: beside });
  if (does === 'retains') return beside === '' ? say('wants the words before it retained') : say('wants “{words}” retained', { words: beside });
  return does === 'adds' || beside === '' ? say('adds “{words}”', { words: said }) : say('offers “{words}” for “{others}”', { words: said, others: beside });
}
