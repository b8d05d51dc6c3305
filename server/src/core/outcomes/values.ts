/** Values on trial, «at its [eighty-third] session»: where one is not agreed a blank takes its place, for without it the sentence would say another thing (rules 6.1). */
import type { Evidence } from '../analyze';
import type { Edit } from '../span';
import type { Bracket } from '../tree';
import type { Decisions } from './settle';

export interface WithBlanks {
  /** Without those that become blanks. */
  readonly decisions: Decisions;
  /** The blanks, to be written in their places. */
  readonly blanks: readonly Edit[];
}

/** @param isOurs whether a bracket was decided by us, and not by name */
export function blanksForValues({ draft, pack }: Pick<Evidence, 'draft' | 'pack'>, decisions: Decisions, isOurs: (bracket: Bracket) => boolean = () => true): WithBlanks {
  const left = new Map(decisions);
  const blanks: Edit[] = [];
  const open = [...draft.brackets].reverse();
  for (let bracket = open.pop(); bracket; bracket = open.pop()) {
    const isDropped = decisions.get(bracket) === 'drop';
    if (isDropped && isValue(bracket) && isOurs(bracket)) {
      left.delete(bracket);
      blanks.push({ span: bracket.span, text: pack.brackets.blank });
    }
    if (!isDropped) for (const child of [...bracket.children].reverse()) open.push(child);
  }
  return { decisions: left, blanks };
}

/** What a delegation proposes goes without a trace: the text before had no hole. */
const isValue = ({ kind, subtype, attribution }: Bracket): boolean => kind === 'negotiation' && subtype === 'tentative' && attribution === undefined;
