/** Putting brackets into a package and taking them out again: which notes are written, which change, and which go. */
import type { Evidence } from '../analyze';
import { withoutTrace } from '../brackets/resolve';
import { joined } from '../commands/changing';
import { grouped } from '../grouped';
import { lastBegun } from '../in-order';
import { noteAbove } from '../note-above';
import { paragraphsAround } from '../paragraphs-around';
import type { Edit, Span } from '../span';
import type { Bracket } from '../tree';
import { mostBeginnings, packageOf, sameName, type LinkingNote } from '.';
import { allOf, candidatesIn, thoseBeginning, type Candidate } from './named';
import { tellingWords } from './telling';

/** As it can stand in a note: before a colon, without bars, and on one line. Empty when nothing is left of it. */
export const nameFrom = (words: string): string => words.replace(/[:|<>]|-{2,}/g, ' ').replace(/\s+/g, ' ').trim().slice(0, longestName).trim();

const longestName = 60;

/** The notes that put these brackets into a package, each above its own paragraph. Whatever package they were in, they leave it. */
export function linkEdits(evidence: Evidence, brackets: readonly Bracket[], name: string): readonly Edit[] {
  const coming = brackets.filter((bracket) => !sameName(packageOf(evidence, bracket)?.name ?? '', name));
  const plan = planOf(evidence, coming);
  const edits: Edit[] = [];
  for (const [block, members] of grouped(coming, ({ span }) => lastBegun(evidence.draft.blocks, span.start))) {
    const over = whole(evidence, block.span);
    const above = plan.above.get(over.start) ?? [];
    const known = above.find(({ says }) => sameName(says.name.text, name));
    if (known) for (const bracket of members) plan.members.get(known)?.add(bracket);
    else edits.push(noteAbove(evidence.text, block.span.start, `<!-- un-resolution-package ${says(plan, over, name, members)} -->`));
  }
  return joined([...edits, ...changed(plan)]);
}

/** The notes without these brackets; one that names nothing else goes. */
export const unlinkEdits = (evidence: Evidence, brackets: readonly Bracket[]): readonly Edit[] => joined(changed(planOf(evidence, brackets)));

interface Plan {
  readonly evidence: Evidence;
  readonly candidates: ReturnType<typeof candidatesIn>;
  /** Each note with the brackets that it is to put into its package. */
  readonly members: ReadonlyMap<LinkingNote, Set<Bracket>>;
  /** The notes by the beginning of the paragraph below them. */
  readonly above: ReadonlyMap<number, readonly LinkingNote[]>;
}

/** @param leaving are taken out of whatever package they are in */
function planOf(evidence: Evidence, leaving: readonly Bracket[]): Plan {
  const { notes } = evidence.facts.packages;
  const gone = new Set(leaving);
  return {
    evidence,
    candidates: candidatesIn(evidence),
    members: new Map(notes.map((one) => [one, new Set(one.members.filter((bracket) => !gone.has(bracket)))])),
    above: grouped(notes, ({ says }) => says.over.start),
  };
}

/** A paragraph with its list: what a note above its first line speaks for. */
function whole({ draft }: Evidence, block: Span): Span {
  return paragraphsAround(draft, block.start).find(({ own }) => own.start === block.start)?.span ?? block;
}

/** Those that stay. */
const othersAbove = ({ members, above }: Plan, { start }: Span, but?: LinkingNote): LinkingNote[] =>
  (above.get(start) ?? []).filter((one) => one !== but && ((members.get(one)?.size ?? 0) > 0 || one.members.length === 0));

function changed(plan: Plan): Edit[] {
  const { text } = plan.evidence;
  return [...plan.members].flatMap(([one, now]): Edit[] => {
    const { note, says: { name, over }, members } = one;
    if (members.length === now.size && members.every((bracket) => now.has(bracket))) return [];
    if (now.size === 0) return [{ span: withoutTrace(text, note.span), text: '' }];
    const end = note.inner.end - (/\s*$/.exec(text.slice(note.inner.start, note.inner.end))?.[0].length ?? 0);
    return [{ span: { start: name.span.start, end }, text: says(plan, over, name.text, [...now], one) }];
  });
}

/**
 * What stands in a note: the name alone where every bracket is meant, otherwise how those begin that are. What it says
 * already stays as it is, as far as it holds.
 */
function says(plan: Plan, over: Span, name: string, members: readonly Bracket[], before?: LinkingNote): string {
  const candidates = plan.candidates(over);
  const wanted = new Set(members);
  const all = allOf(candidates, over);
  const isAll = all.length === members.length && all.every((bracket) => wanted.has(bracket));
  if (isAll && !before?.says.words.length && othersAbove(plan, over, before).every((other) => other.says.words.length > 0)) return name;
  const kept = before?.says.words.filter((beginning) => before.idle.includes(beginning) || thoseBeginning(candidates, beginning.text).every((bracket) => wanted.has(bracket))) ?? [];
  const named = new Set(kept.flatMap((beginning) => thoseBeginning(candidates, beginning.text)));
  const added = members.filter((bracket) => !named.has(bracket)).slice(0, mostBeginnings).map((bracket) => tellingWords(plan.evidence, candidates, bracket) ?? likeWords(candidates, bracket));
  return `${name}: ${[...new Set([...kept.map(({ text }) => text), ...added])].join(' | ')}`;
}

/** Where another bracket of the paragraph says the very same, both are meant. */
const likeWords = (candidates: readonly Candidate[], bracket: Bracket): string =>
  /^(?:(?!--)[^|])*/.exec(candidates.find((one) => one.bracket === bracket)?.words ?? '')?.[0].trim() ?? '';
