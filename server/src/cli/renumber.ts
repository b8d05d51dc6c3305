/** `renumber`: new numbers and the references to them; to be printed, listed, shown as a difference, or written back. */
import { analyze, applyEdits, renumberingView, type Config, type Renumbering } from '../core/index';
import { eachDraft } from './drafts';
import type { ExitCode, Io } from './io';
import { rangesIn } from './positions';
import { rewrite, type Outcome } from './rewrite';
import type { ConfigFor } from './settings';
import type { Source } from './source';
import { visible } from './visible';

export function renumber(names: readonly string[], configFor: ConfigFor, how: Renumbering, outcome: Outcome | 'map', io: Io): Promise<ExitCode> {
  if (outcome === 'map') return eachDraft(names, configFor, io, (draft, config) => void io.stdout.write(visible(mapOf(draft, config, how))));
  return rewrite(names, configFor, outcome, io, 'renumbered', ({ path, text }, config) => {
    const { edits, remarks } = renumberingView(analyze(text, config), how);
    for (const remark of remarks) io.stderr.write(`${path}: ${remark}\n`);
    return applyEdits(text, edits);
  });
}

/** A line for each number and reference that changes, in the order of the text: «draft.unres:12: 3bis → 4». */
function mapOf({ path, text }: Source, config: Config, how: Renumbering): string {
  const { numbers, references } = renumberingView(analyze(text, config), how);
  const toRange = rangesIn(text);
  const rows = [...numbers, ...references].sort((a, b) => a.span.start - b.span.start);
  return rows.map(({ change, span }) => `${path}:${toRange(span).start.line + 1}: ${change}\n`).join('');
}
