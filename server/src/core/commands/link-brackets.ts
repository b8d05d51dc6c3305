/** Brackets that hang on one decision are put into a package, and taken out of it: notes above their paragraphs say so. */
import type { Analysis } from '../analyze';
import { grouped } from '../grouped';
import { packageOf, packagesIn, sameName } from '../packages';
import { plainly } from '../packages/beginning';
import { bracketsMeant } from '../packages/meant';
import { linkEdits, nameFrom, unlinkEdits } from '../packages/relink';
import { suggestPackages } from '../packages/suggest';
import type { Edit, Span } from '../span';
import type { Said } from '../speech';
import type { Bracket } from '../tree';
import { moved } from './changing';
import type { Change, Command } from './command';

export const linkBrackets: Command = {
  id: 'link-brackets',
  ask(analysis, at) {
    const brackets = bracketsMeant(analysis, at);
    return brackets.length === 0 ? undefined : { title: analysis.say('What is the package called on which one decision is taken?'), likely: likelyNames(analysis, brackets) };
  },
  run(analysis, at, words) {
    const { say } = analysis;
    const brackets = bracketsMeant(analysis, at);
    if (brackets.length === 0) return { edits: [], says: say('There is no bracket here that waits for a decision.') };
    const name = spelling(analysis, nameFrom(words ?? ''));
    if (name === '') return { edits: [], says: say('A package wants a name.') };
    const edits = linkEdits(analysis, brackets, name);
    if (edits.length === 0) return { edits, says: say('It is in the package “{name}” already.', { name }) };
    return changed(edits, at, say('Brackets now in the package “{name}”: {count}', { name, count: countAfter(analysis, brackets, name) }));
  },
};

export const unlinkBrackets: Command = {
  id: 'unlink-brackets',
  run(analysis, at) {
    const { say } = analysis;
    const linked = linkedAround(analysis, at);
    const edits = unlinkEdits(analysis, linked);
    if (edits.length === 0) return { edits, says: say('There is no bracket here that is in a package.') };
    const [name = '', ...others] = grouped(linked.flatMap((bracket) => packageOf(analysis, bracket)?.name ?? []), plainly).keys();
    return changed(edits, at, others.length > 0 ? say('The brackets are in no package any more.') : say('Out of the package “{name}”', { name: spelling(analysis, name) }));
  },
};

const changed = (edits: readonly Edit[], { start, end }: Span, says: Said): Change => ({ edits, selection: { start: moved(start, edits), end: moved(end, edits) }, says });

/** What the brackets are about, if that can be told; then the packages of the draft. */
function likelyNames(analysis: Analysis, brackets: readonly Bracket[]): string[] {
  const suggested = suggestPackages(analysis).filter(({ members }) => members.some((member) => brackets.includes(member))).map(({ name }) => name);
  return [...grouped([...suggested, ...packagesIn(analysis).map(({ name }) => name)], plainly).values()].flatMap(([name]) => name ?? []);
}

/** As the draft writes it already. */
const spelling = (analysis: Analysis, name: string): string => packagesIn(analysis).find((one) => sameName(one.name, name))?.name ?? name;

const countAfter = (analysis: Analysis, brackets: readonly Bracket[], name: string): number =>
  new Set([...(packagesIn(analysis).find((one) => sameName(one.name, name))?.members ?? []), ...brackets]).size;

/** Those that are meant, or the nearest one around them that is in a package. */
function linkedAround(analysis: Analysis, at: Span): Bracket[] {
  const isLinked = (bracket: Bracket): boolean => packageOf(analysis, bracket) !== undefined;
  const meant = bracketsMeant(analysis, at).filter(isLinked);
  if (meant.length > 0) return meant;
  return packagesIn(analysis).flatMap(({ members }) => members.filter(({ span }) => span.start <= at.start && at.end <= span.end)).sort((a, b) => a.span.start - b.span.start).slice(-1);
}
