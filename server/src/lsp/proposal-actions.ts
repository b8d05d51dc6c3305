/** What may be answered to a proposal, offered where the cursor stands in one: our client runs the command, others get the edit. */
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { commands, isPossible, listed, proposalAt, type Said } from '../core/index';
import type { Client } from './client';
import { toSpan, toWorkspaceEdit } from './convert/places';
import { acceptProposalsCommand, rejectProposalsCommand } from './protocol';
import type { Opened } from './workspace';

/** Which answer is meant, of which reading of the draft. */
interface Meant {
  readonly uri: string;
  readonly stamp: string;
  /** Of the core. */
  readonly command: string;
  readonly range: CodeActionParams['range'];
  readonly delegation?: string;
}

/** The edits are left out where the editor asks for them afterwards: they take several readings of the draft. */
export function proposalActions(opened: Opened, { range, context: { only } }: CodeActionParams, client: Client): CodeAction[] {
  const kind = CodeActionKind.RefactorRewrite;
  if (only && !only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`))) return [];
  const { document, analysis, stamp } = opened;
  const proposal = proposalAt(analysis, toSpan(document, range).start);
  if (!proposal) return [];
  const { say } = analysis;
  const by = listed(proposal.by, say);
  const offer = (title: Said, command: string, ours: string, delegation?: string): CodeAction => {
    if (client.extras) return { title, kind, command: { title, command: ours, ...(delegation === undefined ? {} : { arguments: [delegation] }) } };
    const meant: Meant = { uri: document.uri, stamp, command, range, ...(delegation === undefined ? {} : { delegation }) };
    return client.resolvesEdits ? { title, kind, data: { proposal: meant, uri: document.uri } } : withEdit(opened, { title, kind }, meant, client);
  };
  return [
    ...(isPossible(proposal) ? [offer(say('Accept this proposal ({by})', { by }), 'accept-proposal', 'unResolution.acceptProposal')] : []),
    offer(say('Reject this proposal ({by})', { by }), 'reject-proposal', 'unResolution.rejectProposal'),
    ...proposal.by.flatMap((name) => [
      offer(say('Accept all proposals of {by}', { by: name }), 'accept-proposals-of', acceptProposalsCommand, name),
      offer(say('Reject all proposals of {by}', { by: name }), 'reject-proposals-of', rejectProposalsCommand, name),
    ]),
  ];
}

/** Undefined for an action of another sort, or when the draft is not the same any more. */
export function resolveProposalAction(opened: Opened | undefined, action: CodeAction, client: Client): CodeAction | undefined {
  const meant: Meant | undefined = action.data?.proposal;
  return opened && meant && meant.stamp === opened.stamp ? withEdit(opened, action, meant, client) : undefined;
}

function withEdit({ document, analysis }: Opened, action: CodeAction, { command, range, delegation }: Meant, client: Client): CodeAction {
  const edits = commands.find(({ id }) => id === command)?.run(analysis, toSpan(document, range), delegation)?.edits ?? [];
  return edits.length > 0 ? { ...action, edit: toWorkspaceEdit(document, edits, client) } : action;
}
