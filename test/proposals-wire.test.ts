/** Proposals over the wire: who proposes what, what is answered to it, and another version laid over the draft. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { commandMethod, likelyDelegationsMethod, mergeMethod, proposalsMethod, proposalsTextMethod, type CommandAnswer, type MergeAnswer, type ProposalsAnswer } from '../server/src/lsp/protocol';
import { draftOf } from './support/pressing';
import { session } from './support/session';

const head = ['*The General Assembly*,', '*Recalling* its rules,'];
const draft = draftOf([...head, '1. *Decides* to meet [soon][EU: later][CAN: in May];', '2. *Asks* all to come [EU, supported by Norway: early].']);
const version = (decides: string, asks: string): string => draftOf([...head, `1. *Decides* to meet ${decides};`, `2. *Asks* all to come${asks}.`]);
/** Of line 4, behind «[EU: ». */
const cursor = { start: { line: 4, character: 35 }, end: { line: 4, character: 35 } };
const applied = (text: string, edits: CommandAnswer['edits']): string => TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);

test('who proposes what, and one of them to hand on', async (context) => {
  const client = await session(context);
  const textDocument = { uri: await client.open(draft) };
  const { title, delegations } = await client.connection.sendRequest<ProposalsAnswer>(proposalsMethod, { textDocument });
  assert.equal(title, '3 proposals of 2 delegations');
  assert.deepEqual(delegations.map(({ name, rows }) => [name, ...rows.map(({ place, says, range }) => `${range.start.line}: ${place}: ${says}`)]), [
    ['EU', '4: paragraph 1: offers “later” for “soon”', '6: paragraph 2: adds “early”'], ['CAN', '4: paragraph 1: offers “in May” for “soon”'],
  ]);
  assert.match(await client.connection.sendRequest<string>(proposalsTextMethod, { textDocument, delegation: 'CAN' }), /^Proposals of CAN\n\nParagraph 1\n\n1\. .*\[soon\]\[CAN: in May\];\n$/);
  assert.equal(await client.connection.sendRequest(proposalsMethod, { textDocument: { uri: 'file:///nowhere.unres' } }), null);
});

test('the commands answer one proposal, or all of a delegation', async (context) => {
  const client = await session(context);
  const textDocument = { uri: await client.open(draft) };
  const run = (command: string, words?: string): Promise<CommandAnswer> =>
    client.connection.sendRequest(commandMethod, { textDocument, version: 1, command, range: cursor, ...(words === undefined ? {} : { words }) });
  assert.equal(applied(draft, (await run('accept-proposal')).edits), version('later', ' [EU, supported by Norway: early]'));
  assert.equal(applied(draft, (await run('reject-proposal')).edits), version('[soon][CAN: in May]', ' [EU, supported by Norway: early]'));
  const { asks } = await run('accept-proposals-of');
  assert.deepEqual(asks, { title: 'Whose proposals are accepted?', likely: ['EU', 'CAN'] });
  assert.equal(applied(draft, (await run('accept-proposals-of', 'eu')).edits), version('later', ' early'));
  assert.equal(applied(draft, (await run('reject-proposals-of', 'EU')).edits), version('[soon][CAN: in May]', ''));
  assert.equal((await run('reject-proposals-of', 'NOR')).says, '“NOR” proposes nothing in this draft.');
});

test('any editor may make them by a code action', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: cursor, context: { diagnostics: [], only: ['refactor.rewrite'] } });
  const titles = ['Accept this proposal (EU)', 'Reject this proposal (EU)', 'Accept all proposals of EU', 'Reject all proposals of EU'];
  const ours = actions.filter(({ title }) => title.includes('proposal'));
  assert.deepEqual(ours.map(({ title }) => title), titles);
  const made = async (action: CodeAction): Promise<string> => {
    const { edit } = action.edit ? action : await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    const changes = edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? edit?.changes?.[uri] ?? [];
    return applied(draft, changes as CommandAnswer['edits']);
  };
  assert.equal(await made(ours[0]!), version('later', ' [EU, supported by Norway: early]'));
  assert.equal(await made(ours[3]!), version('[soon][CAN: in May]', ''));
});

test('ours runs its commands, which show what to look at first', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true } });
  const uri = await client.open(draft);
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: cursor, context: { diagnostics: [] } });
  assert.deepEqual(actions.filter(({ title }) => title.includes('proposal')).map(({ command }) => [command?.command, ...(command?.arguments ?? [])]), [
    ['unResolution.acceptProposal'], ['unResolution.rejectProposal'], ['unResolution.acceptProposals', 'EU'], ['unResolution.rejectProposals', 'EU'],
  ]);
});

test('another version is shown before it is merged, and refused where it cannot be', async (context) => {
  const client = await session(context);
  const base = version('soon', '');
  const textDocument = { uri: await client.open(base) };
  const merge = (other: string, by: string, at = 1): Promise<MergeAnswer | null> => client.connection.sendRequest(mergeMethod, { textDocument, version: at, other, by });
  const answer = await merge(version('later', ' early'), 'EU');
  const merged = version('[soon][EU: later]', ' [EU: early]');
  assert.deepEqual([answer?.title, answer?.text, applied(base, answer?.edits ?? []), answer?.remarks], ['Places that differ, written as proposals of EU: 2', merged, merged, []]);
  assert.equal((await merge(base, 'EU'))?.title, 'The other version says the same as this draft.');
  assert.match((await merge('[', 'EU'))?.refusal ?? '', /^The other version has a bracket without a partner/);
  assert.equal(await merge(base, 'EU', 7), null);
  const likely = await client.connection.sendRequest<string[]>(likelyDelegationsMethod, { textDocument });
  assert.ok(likely.includes('EU') && likely.includes('Norway'));
});
