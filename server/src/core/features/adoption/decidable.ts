/** What a drafter can decide before a draft is adopted: packages, what a delegation proposes, choices, single brackets. */
import type { Evidence } from '../../analyze';
import { rivalsOf } from '../../brackets/around';
import { openBracketsOf } from '../../brackets/open';
import { optionsIn } from '../../brackets/options';
import { once } from '../../languages/patterns';
import { areExclusive, rivalParagraphs } from '../../outcomes/choices';
import type { Decisions, Outcome } from '../../outcomes/settle';
import { paragraphsAround } from '../../paragraphs-around';
import { decidePackage, packageOf, packagesIn } from '../../packages';
import { suggestPackages } from '../../packages/suggest';
import { proposalsOf } from '../../proposals';
import { decisionsFor } from '../../proposals/decide';
import { delegationsOf } from '../../proposals/delegations';
import type { Span } from '../../span';
import type { Bracket } from '../../tree';

/** `package`: linked by notes; `subject`: brackets that seem to hang together; `choice`: alternatives for one place. */
export type DecidableKind = 'package' | 'subject' | 'delegation' | 'choice' | 'bracket';

/** Kept, dropped, left in its brackets; or the number of the one that is chosen. */
export type Decision = 'keep' | 'drop' | 'leave' | number;

export interface Decidable {
  /** As it is named in a request: «package:conference», «bracket:1204». */
  readonly id: string;
  readonly kind: DecidableKind;
  /** Of a package, a subject or a delegation; the number of a paragraph that stands in brackets whole. */
  readonly name?: string;
  readonly members: readonly Bracket[];
  /** The words that can be chosen, each alone; none where there is nothing to choose. */
  readonly options: readonly Span[];
  readonly decisions: readonly Decision[];
  /** What a decision means for the brackets; `leave` decides nothing of them. */
  readonly decide: (decision: Decision) => Decisions;
}

/** Packages first, then delegations, then what can be decided by itself, in the order of the text. */
export const decidables = once((evidence: Evidence): readonly Decidable[] => [...named(evidence), ...single(evidence)]);

/** What was decided, by id; of two decisions about one bracket the more special one holds. */
export function decided(evidence: Evidence, by: ReadonlyMap<string, Decision>): { readonly decisions: Decisions; readonly left: ReadonlySet<Bracket> } {
  const decisions = new Map<Bracket, Outcome>();
  const left = new Set<Bracket>();
  // A delegation may have a say in a package, and both in a bracket.
  for (const kind of ['delegation', 'subject', 'package', 'choice', 'bracket'] as const) {
    for (const { id, kind: own, members, decide } of decidables(evidence)) {
      const decision = own === kind ? by.get(id) : undefined;
      if (decision === undefined) continue;
      for (const bracket of members) {
        decisions.delete(bracket);
        left.delete(bracket);
        if (decision === 'leave') left.add(bracket);
      }
      for (const [bracket, outcome] of decide(decision)) {
        decisions.set(bracket, outcome);
        left.delete(bracket);
      }
    }
  }
  return { decisions, left };
}

const threeWays = ['keep', 'drop', 'leave'] as const;

function named(evidence: Evidence): Decidable[] {
  const packages = packagesIn(evidence).map(({ name, members }) => ({ kind: 'package' as const, name, members }));
  const subjects = suggestPackages(evidence).flatMap(({ name, members, joins }) => (joins ? [] : [{ kind: 'subject' as const, name, members }]));
  const proposals = proposalsOf(evidence);
  const all = [...packages, ...subjects].map(({ kind, name, members }): Decidable => ({
    id: `${kind}:${name}`, kind, name, members, options: [], decisions: threeWays,
    decide: (decision) => (decision === 'keep' || decision === 'drop' ? decidePackage({ members }, decision) : new Map()),
  }));
  const delegations = delegationsOf(proposals).map(({ name, proposals: own }): Decidable => ({
    id: `delegation:${name}`, kind: 'delegation', name, members: own.map(({ bracket }) => bracket), options: [], decisions: threeWays,
    decide: (decision) => (decision === 'keep' || decision === 'drop' ? decisionsFor(proposals, own, decision === 'keep' ? 'accept' : 'reject') : new Map()),
  }));
  return [...all, ...delegations];
}

/** What is linked is decided with its package. */
function single(evidence: Evidence): Decidable[] {
  const { text, draft, pack } = evidence;
  const rivals = rivalParagraphs(draft);
  const done = new Set<Bracket>();
  return openBracketsOf(evidence).flatMap((bracket): Decidable[] => {
    if (done.has(bracket) || packageOf(evidence, bracket)) return [];
    const group = [...(rivals.get(bracket) ?? rivalsOf(draft, bracket))].filter((other) => !packageOf(evidence, other));
    for (const other of group) done.add(other);
    if (group.length > 1) return [choice(group, rivals.has(bracket) || areExclusive(text, group, pack.brackets))];
    const options = optionsIn(text, bracket, pack.brackets);
    const label = bracket.subtype === 'paragraph' ? paragraphsAround(draft, bracket.inner.start).at(-1)?.marker?.label : undefined;
    return [{
      id: `bracket:${bracket.span.start}`, ...(label === undefined ? {} : { name: label }), kind: options.length > 0 ? 'choice' : 'bracket', members: [bracket], options,
      decisions: options.length > 0 ? [...options.keys(), 'drop', 'leave'] : threeWays,
      decide: (decision) => {
        const outcome = typeof decision === 'number' ? options[decision] : decision === 'leave' ? undefined : decision;
        return new Map(outcome ? [[bracket, outcome] as const] : []);
      },
    }];
  });
}

function choice(group: readonly Bracket[], isExclusive: boolean): Decidable {
  return {
    id: `bracket:${group[0]?.span.start ?? 0}`, kind: 'choice', members: group, options: group.map(({ inner }) => inner),
    decisions: [...group.keys(), ...(isExclusive ? [] : ['keep' as const]), 'drop', 'leave'],
    decide: (decision) => new Map(decision === 'leave' ? [] : group.map((bracket, index) => [bracket, typeof decision === 'number' ? (index === decision ? 'keep' : 'drop') : decision] as const)),
  };
}
