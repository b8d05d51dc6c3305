/** What is decided of brackets that nobody has decided by name: everything kept, or everything dropped. */
import type { Evidence } from '../analyze';
import { attributionOf } from '../brackets/attribution';
import { rivalsOf } from '../brackets/around';
import { optionsIn } from '../brackets/options';
import { grouped } from '../grouped';
import { once, anyOf } from '../languages/patterns';
import type { BracketWords } from '../brackets/words';
import { competingProposals } from '../proposals/decide';
import { keyOf } from '../references/keys';
import { textOf, type Span } from '../span';
import { everyBracket, everyParagraph, type Bracket, type Draft } from '../tree';
import { decideAll, type Decisions, type Outcome } from './settle';
import { talliesOf, type Tallies } from './tallies';

/** Wording that is negotiated: neither a blank, nor a link, nor a remark. */
export const isNegotiated = ({ kind }: Bracket): boolean => kind === 'negotiation' || kind === 'alternative';

/** All negotiated wording dropped, with what drafters remarked on it. */
export const allDropped = ({ draft }: Pick<Evidence, 'draft'>): Decisions =>
  decideAll(draft, (bracket) => (isNegotiated(bracket) || bracket.subtype === 'remark' ? 'drop' : undefined));

/**
 * The decisions with all negotiated wording kept that they leave open, as far as it can all stay: of alternatives that
 * exclude each other the one that is kept already, or the only one that is not dropped.
 * @param first where that leaves a choice open, the first one stays; otherwise it stays open
 * @param left brackets that stay open
 */
export function restKept(evidence: Evidence, decided: Decisions, first: boolean, left: ReadonlySet<Bracket> = new Set()): Decisions {
  const { text, draft, pack } = evidence;
  const rivals = new Map([...rivalParagraphs(draft), ...competingProposals(evidence)]);
  const groupOf = (bracket: Bracket): readonly Bracket[] => rivals.get(bracket) ?? rivalsOf(draft, bracket);
  const groups = [...everyBracket(draft)].map(groupOf).filter(({ length }) => length > 1);
  const exclusive = once((group: readonly Bracket[]) => areExclusive(text, group, pack.brackets));
  const tallies = talliesOf(groups, decided);
  const { decisions } = tallies;
  for (const bracket of everyBracket(draft)) {
    if (decisions.has(bracket) || left.has(bracket)) continue;
    if (bracket.subtype === 'remark' || attributionOf(text, bracket, pack.brackets)?.whole) tallies.decide(bracket, 'drop');
    if (decisions.has(bracket) || !isNegotiated(bracket)) continue;
    const group = groupOf(bracket);
    const outcome = group.length > 1 && (rivals.has(bracket) || exclusive(group)) ? chosen(bracket, group, tallies, first) : keptOf(evidence, bracket, first);
    if (outcome) tallies.decide(bracket, outcome);
  }
  return decisions;
}

/** Of a bracket that is not decided. */
function chosen(bracket: Bracket, group: readonly Bracket[], tallies: Tallies, first: boolean): Outcome | undefined {
  const { kept, open } = tallies.of(group);
  if (kept > 0) return 'drop';
  if (open === 1) return 'keep';
  return first ? (tallies.firstOpen(group) === bracket ? 'keep' : 'drop') : undefined;
}

/** «[shall/should]» offers a choice by itself. */
function keptOf({ text, pack }: Evidence, bracket: Bracket, first: boolean): Outcome | undefined {
  const [option] = optionsIn(text, bracket, pack.brackets);
  return option ? (first ? option : undefined) : 'keep';
}

/**
 * Alternatives exclude each other unless their words show that they go on from one to the next: «[at Suva, and thereafter]
 * [at Lomé]» may both stay (rules 6.3).
 */
export function areExclusive(text: string, group: readonly Bracket[], words: BracketWords): boolean {
  const { ends, begins } = joinersOf(words);
  return group.some(({ inner }, index) => {
    const next = group[index + 1];
    return next !== undefined && !ends.test(endOf(text, inner)) && !begins.test(textOf(text, next.inner));
  });
}

/** As much of a bracket's end as has a word that joins, and one before it. */
const endOf = (text: string, { start, end }: Span): string => text.slice(Math.max(start, end - reach), end);
const reach = 200;

/** Beside the joining word there is something that it joins: of «[and] [or]» each stands alone. */
const joinersOf = once(({ trailing, leading }: BracketWords) => ({
  ends: new RegExp(`\\S.*(?:(?<![\\p{L}\\p{N}])${anyOf(trailing.filter((word) => leading.includes(word.split(' ')[0] ?? '')))}|[,;])\\s*$`, 'isu'),
  begins: new RegExp(`^\\s*(?:[,;]|${anyOf(leading)}(?![\\p{L}\\p{N}]))\\s*\\S`, 'iu'),
}));

/** «[5. …;] [5 alt. …;]»: paragraphs in brackets that compete for one number, by each of their brackets. */
export function rivalParagraphs({ parts }: Draft): ReadonlyMap<Bracket, readonly Bracket[]> {
  const found = new Map<Bracket, readonly Bracket[]>();
  for (const { paragraphs } of parts) {
    const rows = grouped(everyParagraph(paragraphs), ({ marker, bracket, depth }) =>
      (marker && marker.style === 'number' && bracket && depth === 0 ? keyOf(marker.value, marker.insertion) : undefined));
    for (const row of rows.values()) {
      const brackets = [...new Set(row.flatMap(({ bracket }) => bracket ?? []))];
      if (brackets.length > 1) for (const bracket of brackets) found.set(bracket, brackets);
    }
  }
  return found;
}
