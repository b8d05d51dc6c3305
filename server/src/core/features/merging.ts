/** What merging another version would change, to be shown before it is made. */
import type { Analysis } from '../analyze';
import { merge } from '../merging';
import { remarkInWords } from '../merging/remarks';
import { proposalsOf } from '../proposals';
import { delegationsOf } from '../proposals/delegations';
import type { Edit } from '../span';
import type { Said } from '../speech';

export interface MergeView {
  /** «Places that differ, written as proposals of EU: 12» */
  readonly title: Said;
  readonly text: string;
  readonly edits: readonly Edit[];
  /** What is not written, and what a drafter should know. */
  readonly remarks: readonly Said[];
}

export function mergeView(analysis: Analysis, other: string, by: string): MergeView | { readonly refusal: Said } {
  const merged = merge(analysis, other, by);
  if ('refusal' in merged) return merged;
  const { text, edits, places, remarks } = merged;
  const { say } = analysis;
  const title = places === 0 ? say('The other version says the same as this draft.') : say('Places that differ, written as proposals of {name}: {count}', { name: by, count: places });
  return { title, text, edits, remarks: remarks.map(remarkInWords) };
}

/** Who may have sent another version, the likeliest first: whoever does not propose anything yet. */
export function likelyDelegations(analysis: Analysis): readonly string[] {
  const known = new Set(delegationsOf(proposalsOf(analysis)).map(({ name }) => name.toLowerCase()));
  return analysis.pack.brackets.delegations.filter((name) => !known.has(name.toLowerCase()));
}
