/**
 * What becomes of a draft when brackets are decided: the one place where bracketed words are kept or dropped, for a quick
 * fix, a command, a reading and an adoption alike (rules 5.1, 6.5).
 */
import type { Evidence } from '../analyze';
import { withItsName } from '../brackets/attribution';
import { closedUp, keepingEdits, resolutionEdits, wholeLines } from '../brackets/resolve';
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
  edits.push(...droppingEdits(text, draft, dropped));
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What goes; `alone` where it is one bracket and nothing else. */
interface Dropped {
  readonly span: Span;
  readonly alone?: Bracket;
}

/** Further apart than this nothing stands side by side. */
const widestGap = 12;

/** Brackets side by side go as one, «[old][EU: delete]»: neither is the other's neighbour any more. */
function droppingEdits(text: string, { blocks }: Pick<Draft, 'blocks'>, dropped: readonly Dropped[]): Edit[] {
  const stretches: Dropped[] = [];
  for (const next of [...dropped].sort((a, b) => a.span.start - b.span.start)) {
    const last = stretches.at(-1);
    const isBeside = last && next.span.start <= last.span.end + widestGap && /^[^\S\r\n]*$/.test(text.slice(last.span.end, next.span.start));
    if (isBeside) stretches[stretches.length - 1] = { span: { start: last.span.start, end: Math.max(last.span.end, next.span.end) } };
    else stretches.push(next);
  }
  return stretches.flatMap(({ span, alone }) => {
    if (alone && alone.span.start === span.start && alone.span.end === span.end) return resolutionEdits(text, alone, 'drop');
    const isWhole = blockAt(blocks, span.start)?.span.start === span.start && blockAt(blocks, span.end - 1)?.span.end === span.end;
    return [{ span: isWhole ? wholeLines(text, span.start, span.end) : closedUp(text, span.start, span.end), text: '' }];
  });
}
