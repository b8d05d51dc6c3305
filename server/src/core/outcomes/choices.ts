/** What is decided of brackets that nobody has decided by name: everything kept, or everything dropped. */
import type { Evidence } from '../analyze';
import { attributionOf } from '../brackets/attribution';
import { rivalsOf } from '../brackets/around';
import { optionsIn } from '../brackets/options';
import { once, anyOf } from '../languages/patterns';
import type { BracketWords } from '../brackets/words';
import { competingProposals } from '../proposals/decide';
import { keyOf } from '../references/keys';
import { textOf } from '../span';
import { everyBracket, everyParagraph, type Bracket, type Draft, type Paragraph } from '../tree';
import { decideAll, type Decisions, type Outcome } from './settle';

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
  const decisions = new Map(decided);
  for (const bracket of everyBracket(draft)) {
    if (decisions.has(bracket) || left.has(bracket)) continue;
    if (bracket.subtype === 'remark' || attributionOf(text, bracket, pack.brackets)?.whole) decisions.set(bracket, 'drop');
    if (decisions.has(bracket) || !isNegotiated(bracket)) continue;
    const group = [...(rivals.get(bracket) ?? rivalsOf(draft, bracket))];
    const outcome = group.length > 1 && (rivals.has(bracket) || areExclusive(text, group, pack.brackets)) ? chosen(bracket, group, decisions, first) : keptOf(evidence, bracket, first);
    if (outcome) decisions.set(bracket, outcome);
  }
  return decisions;
}

function chosen(bracket: Bracket, group: readonly Bracket[], decisions: Decisions, first: boolean): Outcome | undefined {
  if (group.some((other) => other !== bracket && (decisions.get(other) ?? 'drop') !== 'drop')) return 'drop';
  const open = group.filter((other) => decisions.get(other) !== 'drop');
  if (open.length === 1) return 'keep';
  return first ? (open[0] === bracket ? 'keep' : 'drop') : undefined;
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
    return next !== undefined && !ends.test(textOf(text, inner)) && !begins.test(textOf(text, next.inner));
  });
}

/** Beside the joining word there is something that it joins: of «[and] [or]» each stands alone. */
const joinersOf = once(({ trailing, leading }: BracketWords) => ({
  ends: new RegExp(`\\S.*(?:(?<![\\p{L}\\p{N}])${anyOf(trailing.filter((word) => leading.includes(word.split(' ')[0] ?? '')))}|[,;])\\s*$`, 'isu'),
  begins: new RegExp(`^\\s*(?:[,;]|${anyOf(leading)}(?![\\p{L}\\p{N}]))\\s*\\S`, 'iu'),
}));

/** «[5. …;] [5 alt. …;]»: paragraphs in brackets that compete for one number, by each of their brackets. */
export function rivalParagraphs({ parts }: Draft): ReadonlyMap<Bracket, readonly Bracket[]> {
  const found = new Map<Bracket, readonly Bracket[]>();
  for (const { paragraphs } of parts) {
    const rows = new Map<string, Paragraph[]>();
    for (const paragraph of everyParagraph(paragraphs)) {
      const { marker, bracket, depth } = paragraph;
      if (!marker || marker.style !== 'number' || !bracket || depth > 0) continue;
      const key = keyOf(marker.value, marker.insertion);
      rows.set(key, [...(rows.get(key) ?? []), paragraph]);
    }
    for (const row of rows.values()) {
      const brackets = [...new Set(row.flatMap(({ bracket }) => bracket ?? []))];
      if (brackets.length > 1) for (const bracket of brackets) found.set(bracket, brackets);
    }
  }
  return found;
}
