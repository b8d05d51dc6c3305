/** Decisions as what goes from the text: brackets with a name or label in them, or all their words. */
import type { Evidence } from '../analyze';
import { attributionOf } from '../brackets/attribution';
import { choiceLabelOf } from '../brackets/options';
import { keepingEdits, resolutionEdits } from '../brackets/resolve';
import type { BracketWords } from '../brackets/words';
import { contains, type Edit, type Span } from '../span';
import type { Bracket } from '../tree';
import type { Decisions, Outcome } from './settle';

/** The edits that take out what the decisions leave nothing of, in the order of the text; what stands beside it is not touched. */
export function takenOut({ text, draft, pack }: Pick<Evidence, 'text' | 'draft' | 'pack'>, decisions: Decisions): Edit[] {
  const edits: Edit[] = [];
  const open = [...draft.brackets].reverse();
  for (let bracket = open.pop(); bracket; bracket = open.pop()) {
    const outcome = decisions.get(bracket);
    const only = typeof outcome === 'object' ? outcome : undefined;
    if (outcome !== undefined) edits.push(...ofBracket(text, bracket, outcome, pack.brackets));
    if (outcome === 'drop') continue;
    for (let child = bracket.children.length - 1; child >= 0; child--) {
      const inner = bracket.children[child] as Bracket;
      if (!only || contains(only, inner.span)) open.push(inner);
    }
  }
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What goes: the brackets with the name and the label in them, or all of it; and a name that stands beside it. */
function ofBracket(text: string, bracket: Bracket, outcome: Outcome, words: BracketWords): Edit[] {
  const { span } = bracket;
  const named = attributionOf(text, bracket, words);
  const beside = named && !contains(span, named.span) ? [named.span] : [];
  const label = choiceLabelOf(text, bracket, words);
  if (typeof outcome === 'object') return without([...beside, { start: span.start, end: outcome.start }, { start: outcome.end, end: span.end }]);
  // «[USA: delete]» says what a delegation would like, and holds no words that could stay.
  if (outcome === 'drop' || named?.whole) return [...without(beside), ...(bracket.subtype === 'paragraph' ? resolutionEdits(text, bracket, 'drop') : without([span]))];
  return [...keepingEdits(text, bracket, words), ...without(label ? [label] : [])];
}

const without = (spans: readonly Span[]): Edit[] => spans.map((span) => ({ span, text: '' }));
