/** Which open brackets seem to hang on one decision, and why: few suggestions, and only where the words speak for them (rules 6.3). */
import type { Evidence } from '../analyze';
import { openBracketsOf } from '../brackets/open';
import { once } from '../languages/patterns';
import type { Said } from '../speech';
import type { Bracket } from '../tree';
import { packageOf, packagesIn, sameName, type Package } from '.';
import { outermostOf } from './named';
import { phrasesIn } from './phrases';
import { competing } from './rivals';
import { tiesIn, type Tie } from './ties';
import { topicsIn } from './topics';
import { vocabularyOf } from './vocabulary';

export interface Suggestion {
  /** What the brackets are about: «high-level political conference»; of a package that is there already, its name. */
  readonly name: string;
  /** Those that are in no package yet, in the order of the text. */
  readonly members: readonly Bracket[];
  /** The package that they would come to. */
  readonly joins?: Package;
  readonly reasons: readonly Said[];
}

interface Group {
  readonly members: readonly number[];
  readonly name: string;
  readonly reasons: readonly Said[];
}

/** The likeliest first. A bracket is in one suggestion at most, and brackets that compete are never in the same. */
export const suggestPackages: (evidence: Evidence) => readonly Suggestion[] = once((evidence: Evidence): readonly Suggestion[] => {
  const { say } = evidence;
  // What is longer is about many things; the brackets in it are looked at instead.
  const open = outermostOf(openBracketsOf(evidence).filter(({ span }) => span.end - span.start <= longest));
  if (open.length < 2) return [];
  const compete = competing(evidence, open);
  const agree = (members: readonly number[]): boolean => !members.some((one, index) => members.slice(index + 1).some((other) => compete(one, other)));
  const vocabulary = vocabularyOf(evidence, open);
  const groups: Group[] = [];
  for (const { members, terms } of topicsIn(vocabulary, (one) => open[one]?.kind === 'alternative')) {
    if (groups.length === mostGroups) break;
    if (groups.some((group) => members.some((one) => group.members.includes(one))) || !agree(members)) continue;
    const [name = '', ...others] = phrasesIn(terms);
    const words = [name, ...others].slice(0, mostNamed).map((one) => say('“{word}”', { word: one })).join(', ');
    groups.push({ members, name, reasons: [say('They speak of {words}, and nothing else in the draft does.', { words })] });
  }
  for (const tie of tiesIn(evidence, open, vocabulary)) take(tie, groups, agree);
  return groups.flatMap((group) => suggestionOf(evidence, group, open));
});

const longest = 1200;
/** More than these nobody goes through. */
const mostGroups = 6;
const mostNamed = 3;
const mostReasons = 3;
const mostMembers = 12;

/** What is tied to one group belongs to it; brackets that are tied to none are a group of their own. */
function take({ members, name, reason }: Tie, groups: Group[], agree: (members: readonly number[]) => boolean): void {
  const [home, ...others] = groups.filter((group) => members.some((one) => group.members.includes(one)));
  const all = [...new Set([...(home?.members ?? []), ...members])].sort((a, b) => a - b);
  if (others.length > 0 || all.length > mostMembers || !agree(all)) return;
  if (!home && groups.length === mostGroups) return;
  const group = { members: all, name: home?.name ?? name, reasons: [...(home?.reasons ?? []), reason].slice(0, mostReasons) };
  groups.splice(home ? groups.indexOf(home) : groups.length, home ? 1 : 0, group);
}

/** Nothing where the drafter has linked all of them already, or has put them into different packages. */
function suggestionOf(evidence: Evidence, { members, name, reasons }: Group, open: readonly Bracket[]): Suggestion[] {
  const brackets = members.flatMap((one) => open[one] ?? []);
  const homes = new Set(brackets.flatMap((bracket) => packageOf(evidence, bracket) ?? []));
  const free = brackets.filter((bracket) => !packageOf(evidence, bracket));
  const [joins] = homes;
  if (homes.size > 1 || free.length < (joins ? 1 : 2)) return [];
  if (joins) return [{ name: joins.name, members: free, joins, reasons }];
  const isUsed = packagesIn(evidence).some((one) => sameName(one.name, name));
  return [{ name: isUsed ? `${name} 2` : name, members: free, reasons }];
}
