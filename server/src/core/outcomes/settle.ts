/**
 * What becomes of a draft when brackets are decided: the one place where bracketed words are kept or dropped, for a quick
 * fix, a command, a reading and an adoption alike (rules 5.1, 6.5).
 */
import type { Evidence } from '../analyze';
import { withItsName } from '../brackets/attribution';
import { closedUp, keepingEdits, resolutionEdits, wholeLines } from '../brackets/resolve';
import { coverOf } from '../cover';
import { blockAt } from '../parse/blocks';
import type { Edit, Span } from '../span';
import { everyBracket, type Bracket, type Draft } from '../tree';

/**
 * Kept: the words stay without their brackets and without the name of whoever proposed them. Dropped: they go. A span:
 * only these of the bracket's words stay, such as the «should» of «[shall/should]».
 */
export type Outcome = 'keep' | 'drop' | Span;

/** What was decided of which bracket; one that is not named stays as it is, unless it lies in words that go. */
export type Decisions = ReadonlyMap<Bracket, Outcome>;

/** What is decided of each bracket of a draft, one after the other; undefined leaves it as it is. */
export const decideAll = (draft: Pick<Draft, 'brackets'>, decide: (bracket: Bracket) => Outcome | undefined): Decisions =>
  new Map([...everyBracket(draft)].flatMap((bracket) => {
    const outcome = decide(bracket);
    return outcome ? [[bracket, outcome] as const] : [];
  }));

/** The edits that carry out the decisions together, in the order of the text; none overlaps another. */
export function settle({ text, draft, pack }: Pick<Evidence, 'text' | 'draft' | 'pack'>, decisions: Decisions): Edit[] {
  const edits: Edit[] = [];
  const dropped: Dropped[] = [];
  const open = [...draft.brackets].reverse();
  for (let bracket = open.pop(); bracket; bracket = open.pop()) {
    const outcome = decisions.get(bracket);
    if (outcome === 'keep') edits.push(...keepingEdits(text, bracket, pack.brackets));
    // Whoever proposed the words is not named beside nothing.
    if (outcome === 'drop') dropped.push({ span: withItsName(text, bracket, pack.brackets), alone: bracket });
    else for (let child = bracket.children.length - 1; child >= 0; child--) open.push(bracket.children[child] as Bracket);
  }
  return [...edits, ...droppingEdits(text, draft, dropped)].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What goes; `alone` where it is one bracket and nothing else. */
interface Dropped {
  readonly span: Span;
  readonly alone?: Bracket;
}

/** Brackets that stand close go as one, «[old][EU: delete]»: neither is the other's neighbour any more. */
function droppingEdits(text: string, { blocks }: Pick<Draft, 'blocks'>, dropped: readonly Dropped[]): Edit[] {
  const inOrder = [...dropped].sort((a, b) => a.span.start - b.span.start);
  // On one line all of them may be a whole paragraph, with spaces between; otherwise a space parts them.
  const paragraphs = together(text, inOrder, 12).filter((stretch) => isWhole(blocks, stretch));
  const { holds } = coverOf(paragraphs.map(({ span }) => span));
  const others = inOrder.filter(({ span }) => !holds(span));
  return [
    ...asOneAtTheEnd(text, paragraphs).flatMap((stretch) => leaving(text, stretch, wholeLines)),
    ...together(text, others, 0).flatMap((stretch) => leaving(text, stretch, closedUp)),
  ];
}

const leaving = (text: string, { span, alone }: Dropped, how: typeof closedUp): Edit[] =>
  alone && alone.span.start === span.start && alone.span.end === span.end ? resolutionEdits(text, alone, 'drop') : [{ span: how(text, span.start, span.end), text: '' }];

/** Those with no more than so many spaces between them as one. */
function together(text: string, dropped: readonly Dropped[], widestGap: number): Dropped[] {
  const stretches: Dropped[] = [];
  for (const next of dropped) {
    const last = stretches.at(-1);
    const isBeside = last && next.span.start <= last.span.end + widestGap && /^[^\S\r\n]*$/.test(text.slice(last.span.end, next.span.start));
    if (isBeside) stretches[stretches.length - 1] = { span: { start: last.span.start, end: Math.max(last.span.end, next.span.end) } };
    else stretches.push(next);
  }
  return stretches;
}

const isWhole = (blocks: Draft['blocks'], { span, alone }: Dropped): boolean =>
  alone?.subtype === 'paragraph' || (blockAt(blocks, span.start)?.span.start === span.start && blockAt(blocks, span.end - 1)?.span.end === span.end);

/** The last paragraph takes the line before it along; where that one goes too, with the line behind it, all of them are one. */
function asOneAtTheEnd(text: string, paragraphs: readonly Dropped[]): Dropped[] {
  let first = paragraphs.length;
  let end = text.length;
  for (let at = paragraphs.length - 1; text.slice(paragraphs[at]?.span.end ?? 0, end).trim() === '' && paragraphs[at]; at--) [first, end] = [at, paragraphs[at]?.span.start ?? 0];
  if (paragraphs.length - first < 2) return [...paragraphs];
  return [...paragraphs.slice(0, first), { span: { start: end, end: paragraphs.at(-1)?.span.end ?? end } }];
}
