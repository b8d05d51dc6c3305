/**
 * “List Proposals by Delegation”: moving through the list shows each place, Enter goes there, Esc leads back. “Export One
 * Delegation’s Proposals…”: a text to hand on, in a document of its own.
 */
import { Disposable, l10n, QuickPickItemKind, ThemeIcon, window, workspace, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  proposalsMethod, proposalsTextMethod,
  type ProposalsAnswer, type ProposalsParams, type ProposalsTextParams, type ProposedRow,
} from '../../server/src/lsp/protocol';
import { checkerCommand } from './checker-command';
import { runCommand, runCommandWith } from './command';
import { draftEditor } from './drafts';
import { showPlaces, type PlaceEntry } from './places-list';
import { plain, plainItems } from './plain-words';

export const registerProposals = (client: BaseLanguageClient): Disposable => Disposable.from(
  checkerCommand(client, 'unResolution.listProposals', () => list(client)),
  checkerCommand(client, 'unResolution.exportProposals', (delegation?: string) => handOn(client, delegation)),
  checkerCommand(client, 'unResolution.acceptProposal', () => runCommand(client, 'accept-proposal')),
  checkerCommand(client, 'unResolution.rejectProposal', () => runCommand(client, 'reject-proposal')),
  checkerCommand(client, 'unResolution.acceptProposals', (delegation?: string) => runCommandWith(client, 'accept-proposals-of', delegation)),
  checkerCommand(client, 'unResolution.rejectProposals', (delegation?: string) => runCommandWith(client, 'reject-proposals-of', delegation)),
);

async function list(client: BaseLanguageClient): Promise<void> {
  const editor = draftEditor();
  const answer = editor && (await ask(client, editor));
  if (!editor || !answer) return;
  const { title, delegations, alternatives } = answer;
  if (delegations.length + alternatives.length === 0) return void window.showInformationMessage(plain(title));
  const groupOf = (name: string, rows: readonly ProposedRow[]) => entriesOf(client, name, rows);
  showPlaces(editor, title, [...delegations.flatMap(({ name, rows }) => groupOf(name, rows)), ...groupOf(l10n.t('Alternatives of a paragraph'), alternatives)]);
}

const entriesOf = ({ protocol2CodeConverter: from }: BaseLanguageClient, name: string, rows: readonly ProposedRow[]): PlaceEntry[] =>
  rows.length === 0 ? [] : [
    { label: name, kind: QuickPickItemKind.Separator },
    ...rows.map(({ place, says, more, range }) => ({ label: `${name}: ${says}`, description: place, ...(more === '' ? {} : { detail: more }), range: from.asRange(range) })),
  ];

async function handOn(client: BaseLanguageClient, delegation: string | undefined): Promise<void> {
  const editor = draftEditor();
  const answer = editor && (await ask(client, editor));
  if (!editor || !answer) return;
  const { title, delegations } = answer;
  if (delegations.length === 0) return void window.showInformationMessage(plain(title));
  const items = delegations.map(({ name, rows }) => ({ label: name, name, description: `${rows.length}`, iconPath: new ThemeIcon('organization') }));
  const name = (typeof delegation === 'string' ? delegation : undefined) ?? (await window.showQuickPick(plainItems(items), { title: l10n.t('Whose proposals are handed on?') }))?.name;
  if (name === undefined) return;
  const params: ProposalsTextParams = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document), delegation: name };
  const content = await client.sendRequest<string | null>(proposalsTextMethod, params);
  if (content) await window.showTextDocument(await workspace.openTextDocument({ language: 'plaintext', content }));
}

function ask(client: BaseLanguageClient, { document }: TextEditor): Promise<ProposalsAnswer | null> {
  const params: ProposalsParams = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) };
  return client.sendRequest<ProposalsAnswer | null>(proposalsMethod, params);
}
