/** Packages in a drafter's words: what is linked, what might be and why, and what a decision would do, to be read before it is done. */
import type { Analysis } from '../analyze';
import { saidIn } from '../brackets/said';
import { excerpt } from '../excerpt';
import { packagesIn, sameName, type Package } from '../packages';
import { decided, type Decided } from '../packages/decide';
import { linkEdits } from '../packages/relink';
import { suggestPackages } from '../packages/suggest';
import type { Edit, Span } from '../span';
import type { Said, Say } from '../speech';
import type { Bracket } from '../tree';
import { whereabouts } from './whereabouts';

/** A bracket in a list. A place is a span of the draft, or whatever a host makes of it, and so is a change. */
export interface BracketRow<Place = Span> {
  /** «paragraph 8bis» */
  readonly where: string;
  /** «to organize the high-level political conference …» */
  readonly words: string;
  readonly place: Place;
  /** «kept»; absent while nothing is decided. */
  readonly outcome?: Said;
}

export interface PackageView<Place = Span> {
  readonly name: string;
  readonly brackets: readonly BracketRow<Place>[];
}

/** Its brackets are those that would be linked. */
export interface SuggestionView<Place = Span, Change = Edit> extends PackageView<Place> {
  /** «a new package; brackets: 4» */
  readonly title: Said;
  readonly reasons: readonly Said[];
  /** The notes that link them. */
  readonly edits: readonly Change[];
}

/** Its brackets are told with what becomes of each. */
export interface DecisionView<Place = Span, Change = Edit> extends PackageView<Place> {
  readonly title: Said;
  /** What to look at before: words that would be left dangling. */
  readonly warnings: readonly Said[];
  readonly edits: readonly Change[];
}

export const packageViews = (analysis: Analysis): PackageView[] =>
  packagesIn(analysis).map(({ name, members }) => ({ name, brackets: members.map((bracket) => rowOf(analysis, bracket)) }));

export const suggestionViews = (analysis: Analysis): SuggestionView[] =>
  suggestPackages(analysis).map(({ name, members, joins, reasons }) => ({
    name,
    title: joins ? comesTo(members.length, analysis.say) : isNew(members.length, analysis.say),
    reasons,
    brackets: members.map((bracket) => rowOf(analysis, bracket)),
    edits: linkEdits(analysis, members, name),
  }));

/** Undefined when the draft has no such package any more. */
export function decisionView(analysis: Analysis, name: string, outcome: Decided): DecisionView | undefined {
  const found = packagesIn(analysis).find((one) => sameName(one.name, name));
  if (!found) return undefined;
  const { say } = analysis;
  const { rewrite: { edits }, warnings } = decided(analysis, found, outcome);
  const what = outcome === 'keep' ? say('kept') : say('dropped');
  return { name: found.name, title: decisionTitle(found, outcome, say), brackets: found.members.map((bracket) => ({ ...rowOf(analysis, bracket), outcome: what })), warnings, edits };
}

/** «Decide the package “conference”: keep all 4» */
export const offerTitle = ({ name, members: { length: count } }: Package, outcome: Decided, say: Say): Said =>
  outcome === 'keep' ? say('Decide the package “{name}”: keep all {count}', { name, count }) : say('Decide the package “{name}”: drop all {count}', { name, count });

function decisionTitle({ name, members: { length: count } }: Package, outcome: Decided, say: Say): Said {
  return outcome === 'keep' ? say('Package “{name}”, brackets kept: {count}', { name, count }) : say('Package “{name}”, brackets dropped: {count}', { name, count });
}

const isNew = (count: number, say: Say): Said => say('a new package; brackets: {count}', { count });
const comesTo = (count: number, say: Say): Said => say('a package that is there; brackets to add: {count}', { count });

/** As much as a line of a list holds. */
const mostWords = 100;

const rowOf = (analysis: Analysis, bracket: Bracket): BracketRow => ({
  where: whereabouts(analysis, bracket.inner.start), words: excerpt(analysis.text, saidIn(analysis, bracket), mostWords), place: bracket.span,
});
