/** Who proposes what, and what another version would change. Asked by our own client. */
import { likelyDelegations, mergeView, proposalsText, proposalsView } from '../../core/index';
import { toMergeAnswer, toProposalsAnswer } from '../convert/proposals';
import {
  likelyDelegationsMethod, mergeMethod, proposalsMethod, proposalsTextMethod,
  type LikelyDelegationsParams, type MergeAnswer, type MergeParams, type ProposalsAnswer, type ProposalsParams, type ProposalsTextParams,
} from '../protocol';
import type { Service } from '../service';

export const proposals: Service = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    connection.onRequest(proposalsMethod, answer<ProposalsParams, ProposalsAnswer | null>('Proposals', null, ({ document, analysis }) => toProposalsAnswer(document, proposalsView(analysis))));
    connection.onRequest(proposalsTextMethod, answer<ProposalsTextParams, string | null>('Proposals of a delegation', null, ({ analysis }, { delegation }) => proposalsText(analysis, delegation)));
    connection.onRequest(likelyDelegationsMethod, answer<LikelyDelegationsParams, readonly string[] | null>('Delegations', null, ({ analysis }) => likelyDelegations(analysis)));
    connection.onRequest(mergeMethod, answer<MergeParams, MergeAnswer | null>('Merging', null, ({ document, analysis }, { version, other, by }) =>
      version === document.version ? toMergeAnswer(document, mergeView(analysis, other, by)) : null));
  },
};
