/** Packages over the protocol: what our own client asks for, and what any editor is offered at a bracket. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeActionRequest, CodeActionResolveRequest, TextEdit, type CodeAction } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  commandMethod, decidePackageCommand, decidePackageMethod, packagesMethod, type CommandAnswer, type DecidePackageAnswer, type PackagesAnswer,
} from '../server/src/lsp/protocol';
import { session } from './support/session';
import type { Wire } from './support/wire';

const text = '*The General Assembly*,\n\n*Noting* the tides,\n\n[1. *Establishes* a solidarity fund;]\n\n2. *Asks* for a report [on the solidarity fund];\n\n3. *Decides* to part.\n';
const note = '<!-- un-resolution-package fund -->\n';
const linked = text.replace('[1.', `${note}[1.`).replace('2. ', `${note}2. `);
const kept = text.replace('[1.', '1.').replace(';]', ';').replace('[on', 'on').replace('];', ';');

const made = (source: string, edits: readonly TextEdit[] = []): string => TextDocument.applyEdits(TextDocument.create('', '', 1, source), [...edits]);
const ours = { initializationOptions: { extras: true } };
const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
const packages = (client: Wire, uri: string) => client.connection.sendRequest<PackagesAnswer | null>(packagesMethod, { textDocument: { uri } });
const offered = async (client: Wire, uri: string, line = 8): Promise<CodeAction[]> => {
  const actions = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: at(line, 30), context: { diagnostics: [] } });
  return ((actions ?? []) as CodeAction[]).filter(({ title }) => title.startsWith('Decide'));
};

test('what seems to hang together comes with the notes that link it', async (context) => {
  const client = await session(context, ours);
  const answer = await packages(client, await client.open(text));
  assert.deepEqual([answer?.version, answer?.packages], [1, []]);
  const [suggestion, ...others] = answer?.suggestions ?? [];
  assert.deepEqual(others, []);
  assert.equal(suggestion?.name, 'solidarity fund');
  assert.deepEqual(suggestion?.brackets.map(({ where, words, place }) => [where, words, place.start.line]), [['paragraph 1', 'Establishes a solidarity fund;', 4], ['paragraph 2', 'on the solidarity fund', 6]]);
  assert.equal(made(text, suggestion?.edits), linked.replaceAll('package fund', 'package solidarity fund'));
  assert.equal(await packages(client, 'file:///drafts/none.unres'), null);
});

test('a package is listed, and its decision shown with what it changes', async (context) => {
  const client = await session(context, ours);
  const uri = await client.open(linked);
  assert.deepEqual((await packages(client, uri))?.packages.map(({ name, brackets }) => [name, brackets.length]), [['fund', 2]]);
  const decide = (name: string) => client.connection.sendRequest<DecidePackageAnswer | null>(decidePackageMethod, { textDocument: { uri }, name, outcome: 'keep' });
  const decision = await decide('fund');
  assert.deepEqual([decision?.title, decision?.version, decision?.brackets.map(({ outcome }) => outcome)], ['Package “fund”, brackets kept: 2', 1, ['kept', 'kept']]);
  assert.equal(made(linked, decision?.edits), kept);
  assert.equal(await decide('pier'), null);
});

test('a bracket is linked under the name that was asked for', async (context) => {
  const client = await session(context, ours);
  const uri = await client.open(text);
  const run = (words?: string) => client.connection.sendRequest<CommandAnswer | null>(commandMethod, { textDocument: { uri }, version: 1, command: 'link-brackets', range: at(6, 30), ...(words ? { words } : {}) });
  assert.deepEqual((await run())?.asks?.likely, ['solidarity fund']);
  assert.equal(made(text, (await run('fund'))?.edits), text.replace('2. ', `${note}2. `));
});

test('at its brackets our client is offered to look at the decision, another editor to make it', async (context) => {
  const titles = ['Decide the package “fund”: keep all 2', 'Decide the package “fund”: drop all 2'];
  const client = await session(context, ours);
  const actions = await offered(client, await client.open(linked));
  assert.deepEqual(actions.map(({ title, command }) => [title, command?.command, command?.arguments]), titles.map((title, index) => [title, decidePackageCommand, ['fund', index === 0 ? 'keep' : 'drop']]));
  assert.equal((await offered(client, await client.open(linked), 7)).length, 2, 'on its note too');
  const other = await session(context);
  const [keep] = await offered(other, await other.open(linked));
  const resolved = keep?.edit ? keep : await other.connection.sendRequest(CodeActionResolveRequest.type, keep as CodeAction);
  const [change] = resolved.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  assert.equal(made(linked, change.edits as TextEdit[]), kept);
});
