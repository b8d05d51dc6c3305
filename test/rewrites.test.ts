/** What moves and renumbers, over the protocol: as code actions for any editor, as requests of our own client. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeActionRequest, TextEdit, type CodeAction, type Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { commandMethod, renumberMethod, type CommandAnswer, type RenumberAnswer } from '../server/src/lsp/protocol';
import { session } from './support/session';
import type { Wire } from './support/wire';

const text = '*The General Assembly*,\n\n*Recalling* its rules,\n\n1. *Decides* to meet;\n\n1bis. *Invites* all;\n\n2. *Decides* to end, as in paragraph 1 bis above.\n';
const moved = '*The General Assembly*,\n\n*Recalling* its rules,\n\n1. *Decides* to meet;\n\n2. *Decides* to end, as in paragraph 2 bis below;\n\n2bis. *Invites* all.\n';
const renumbered = text.replace('1bis.', '2.').replace('2. *Decides* to end, as in paragraph 1 bis', '3. *Decides* to end, as in paragraph 2');

const at = (line: number): Range => ({ start: { line, character: 5 }, end: { line, character: 5 } });

async function offered(client: Wire, uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
  const answer = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [], ...(only ? { only } : {}) } });
  return (answer ?? []) as CodeAction[];
}

const applied = (edits: readonly TextEdit[]): string => TextDocument.applyEdits(TextDocument.create('', '', 1, text), [...edits]);

const resultOf = (actions: readonly CodeAction[], title: string): string => {
  const [change] = actions.find((action) => action.title === title)?.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change, `${title} is not offered`);
  return applied(change.edits as TextEdit[]);
};

test('another editor is offered the moves of a paragraph, its italics and its lock', async (context) => {
  const client = await session(context);
  const uri = await client.open(text);
  const actions = (await offered(client, uri, at(6))).filter(({ kind }) => kind === 'refactor.rewrite');
  assert.deepEqual(actions.map(({ title }) => title), ['Move this paragraph up', 'Move this paragraph down', 'Set in italics, or take them off', 'Lock this number']);
  assert.equal(resultOf(actions, 'Move this paragraph down'), moved);
});

test('at a letter, the levels of a list', async (context) => {
  const client = await session(context);
  const uri = await client.open('*The General Assembly*,\n\n1. *Requests* the Chair:\n\n(a) To meet;\n\n(b) To report.\n');
  const titlesAt = async (line: number, character: number) => (await offered(client, uri, { start: { line, character }, end: { line, character } })).map(({ title }) => title);
  assert.ok((await titlesAt(6, 0)).includes('Put this subparagraph one level deeper'));
  assert.ok(!(await titlesAt(6, 9)).includes('Put this subparagraph one level deeper'));
});

test('our own client, which has keys for them, only when it asks', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true } });
  const uri = await client.open(text);
  assert.deepEqual((await offered(client, uri, at(6))).filter(({ kind }) => kind === 'refactor.rewrite'), []);
  assert.equal((await offered(client, uri, at(6), ['refactor'])).length, 4);
});

test('a renumbering is offered when its kind is asked for, and only where something changes', async (context) => {
  const client = await session(context);
  const uri = await client.open(text);
  const actions = await offered(client, uri, at(0), ['source.renumber']);
  assert.deepEqual(actions.map(({ title }) => title), ['Renumber all paragraphs, and give every bis a number of its own']);
  assert.equal(resultOf(actions, 'Renumber all paragraphs, and give every bis a number of its own'), renumbered);
  assert.deepEqual((await offered(client, uri, at(0))).filter(({ kind }) => kind?.startsWith('source')), []);
});

test('our client is shown a renumbering before it makes it, for the version it has', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true } });
  const uri = await client.open(text);
  const ask = (version: number, keepInsertions: boolean) =>
    client.connection.sendRequest<RenumberAnswer | null>(renumberMethod, { textDocument: { uri }, version, which: 'all', keepInsertions });
  const plan = await ask(1, false);
  assert.deepEqual([plan?.title, plan?.insertions], ['Numbers that change: 2; references that follow: 1', 1]);
  assert.deepEqual(plan?.numbers.map(({ change, words, range }) => [change, words, range.start.line]), [['1bis → 2', 'Invites all;', 6], ['2 → 3', 'Decides to end, as in paragraph 1 bis above.', 8]]);
  assert.deepEqual(plan?.references.map(({ change }) => change), ['paragraph 1 bis above → paragraph 2 above']);
  assert.equal(applied(plan?.edits ?? []), renumbered);
  assert.equal((await ask(1, true))?.title, 'Nothing changes: every number is in its place.');
  assert.equal(await ask(7, true), null);
});

test('a move tells the selection and what was done', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true } });
  const uri = await client.open(text);
  const answer = await client.connection.sendRequest<CommandAnswer | null>(commandMethod, { textDocument: { uri }, version: 1, command: 'move-down', range: at(6) });
  assert.equal(applied(answer?.edits ?? []), moved);
  assert.deepEqual([answer?.selection, answer?.says], [at(8), '1bis is now 2bis; references changed: 1']);
});
