/** Brackets decided, with everything next to a cut set right: what a drafter does by hand after deleting a bracket (rules 5.1, 6.6). */
import type { Evidence } from '../analyze';
import { withoutTrace } from '../brackets/resolve';
import { rewritten, seamsOf, unchanged, type Rewrite } from '../rewrite';
import type { Edit } from '../span';
import type { Said } from '../speech';
import { everyParagraph } from '../tree';
import { capitalEdits } from './capitals';
import { withConjunctions } from './conjunctions';
import { mended } from './consequences';
import { danglingAt } from './dangling';
import { withoutEmptied } from './emptied';
import { seamEdits, type Cut } from './seams';
import type { Decisions } from './settle';
import { takenOut } from './taken-out';
import { readAgain } from './versions';

export interface Resolved {
  readonly rewrite: Rewrite;
  /** What a person should look at before it is done: words left dangling. */
  readonly warnings: readonly Said[];
}

/**
 * The draft with brackets decided: spaces, commas, capitals, and the marks of the paragraphs beside are right again. Numbers
 * are not touched. What has nothing to do with a decision is left as it is, right or wrong; in whatever order brackets are
 * decided, the text comes out the same.
 * @param besides other changes to the draft that go along; none in words that go
 */
export function resolveBrackets(evidence: Evidence, decisions: Decisions, besides: readonly Edit[] = []): Resolved {
  if (decisions.size === 0 && besides.length === 0) return { rewrite: unchanged(evidence.text), warnings: [] };
  let rewrite = rewritten(unchanged(evidence.text), [...withoutEmptied(evidence, [...takenOut(evidence, decisions), ...notesDone(evidence, decisions)]), ...besides]);
  const settled = readAgain(evidence, rewrite.text);
  const begins = new Set(settled.draft.parts.flatMap(({ paragraphs }) => [...everyParagraph(paragraphs)].flatMap(({ marker }) => marker?.span.end ?? [])));
  rewrite = rewritten(rewrite, seamEdits(rewrite.text, cutsOf(rewrite), (offset) => begins.has(offset), evidence.pack.brackets));
  rewrite = rewritten(rewrite, capitalEdits(readAgain(evidence, rewrite.text), cutsOf(rewrite)));
  rewrite = withConjunctions(evidence, rewrite);
  rewrite = mended(evidence, rewrite, ['wrong-ending'], [...decisions.keys()].map(({ span }) => span));
  return { rewrite, warnings: danglingAt(readAgain(evidence, rewrite.text), seamsOf(rewrite.edits).map(({ at }) => at.end)) };
}

/** A note that links brackets goes with the last of them that is decided. */
const notesDone = ({ text, facts }: Evidence, decisions: Decisions): Edit[] =>
  facts.packages.notes.filter(({ members }) => members.length > 0 && members.every((bracket) => decisions.has(bracket))).map(({ note }) => ({ span: withoutTrace(text, note.span), text: '' }));

/** The places where something was taken out, in the text as it is now. */
const cutsOf = ({ before, edits }: Rewrite): Cut[] => seamsOf(edits).map(({ at, was }) => ({ at: at.end, taken: before.slice(was.start, was.end) }));
