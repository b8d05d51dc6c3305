/** A package decided: all of its brackets kept or all dropped, the text set right beside them, and its notes gone. */
import type { Analysis } from '../analyze';
import { withoutTrace } from '../brackets/resolve';
import { resolveBrackets, type Resolved } from '../outcomes';
import { readAgain } from '../outcomes/versions';
import { rewritten } from '../rewrite';
import { decidePackage, sameName, type Package } from '.';

export type Decided = 'keep' | 'drop';

export function decided(analysis: Analysis, decision: Package, outcome: Decided): Resolved {
  const { rewrite, warnings } = resolveBrackets(analysis, decidePackage(decision, outcome));
  const { text, draft } = readAgain(analysis, rewrite.text);
  const done = draft.notes.filter((note) => note.package && sameName(note.package.name.text, decision.name));
  return { rewrite: rewritten(rewrite, done.map(({ span }) => ({ span: withoutTrace(text, span), text: '' }))), warnings };
}
