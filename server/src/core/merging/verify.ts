/** The law of a merge: without the proposals it is the draft that it was, with them it is the other version. */
import type { Evidence } from '../analyze';
import { settle } from '../outcomes/settle';
import { parse } from '../parse';
import { proposalsOf } from '../proposals';
import { decisionsOf, type Answer } from '../proposals/decide';
import type { Proposal } from '../proposals/proposal';
import type { Edit } from '../span';

/** What a text comes to, as the edits that bring it there. */
export interface Readings {
  /** This delegation's proposals rejected, and no others. */
  readonly without: readonly Edit[];
  /** All proposals rejected. */
  readonly plain: readonly Edit[];
  /** This delegation's accepted, all others rejected. */
  readonly accepted: readonly Edit[];
}

export type IsOurs = (proposal: Proposal) => boolean;

/** Read anew: what was written has to be understood as it was meant. */
export function readingsOf(text: string, pack: Evidence['pack'], isOurs: IsOurs): Readings {
  const read = { text, pack, draft: parse(text, pack) };
  const proposals = proposalsOf(read);
  const edits = (answerTo: (proposal: Proposal) => Answer | undefined): readonly Edit[] => settle(read, decisionsOf(proposals, answerTo));
  return {
    without: edits((proposal) => (isOurs(proposal) ? 'reject' : undefined)),
    plain: edits(() => 'reject'),
    accepted: edits((proposal) => (isOurs(proposal) ? 'accept' : 'reject')),
  };
}
