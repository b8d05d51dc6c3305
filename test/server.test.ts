/** What the server does for an editor: asked over the real protocol, through two streams in memory. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CodeActionKind, CodeActionRequest, CompletionRequest, DocumentSymbolRequest, FoldingRangeRequest, SemanticTokensRangeRequest,
  SemanticTokensRequest, TextDocumentContentRequest,
  type CodeAction, type DocumentSymbol, type PublishDiagnosticsParams, type Range, type SemanticTokens,
  type SemanticTokensLegend, type SymbolInformation, type TextDocumentEdit, type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answerMethod, fillCommand, pageUri, summaryMethod, type Question, type SummaryParams } from '../server/src/lsp/protocol';
import { codes, draft, pull, repaired, report, session } from './support/session';
import type { Wire } from './support/wire';

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

const actionsAt = async (client: Wire, uri: string, range: Range, only?: string[]) =>
  ((await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [], ...(only ? { only } : {}) } })) ?? []) as CodeAction[];

const applied = (text: string, edit: WorkspaceEdit): string => {
  const edits = edit.documentChanges?.flatMap((change) => (change as TextDocumentEdit).edits);
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits as []);
};

test('pulled: the findings of a draft, and nothing new while nothing changes', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const first = await pull(client, uri);
  assert.deepEqual(codes(first.items), ['unmatched-bracket', 'unresolved-placeholder']);
  const [bracket] = first.items;
  const place = draft.split('\n')[4]!.indexOf('[place');
  assert.deepEqual(bracket!.range, { start: { line: 4, character: place }, end: { line: 4, character: place + 1 } });
  assert.deepEqual([bracket!.source, bracket!.severity], ['un-resolution', 1]);

  assert.deepEqual(await report(client, uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });

  const end = { line: 4, character: place + '[place'.length };
  await client.change(uri, 2, [{ range: { start: end, end }, text: ']' }]);
  assert.deepEqual(codes((await pull(client, uri)).items), ['unresolved-placeholder', 'unresolved-placeholder']);
});

test('a keystroke that changes no finding is answered with “unchanged”, one that moves a finding is not', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const first = await pull(client, uri);
  const type = (version: number, line: number, text: string) => client.change(uri, version, [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text }]);
  await type(2, 0, ' ');
  const same = { kind: 'unchanged', resultId: first.resultId };
  assert.deepEqual([await report(client, uri, first.resultId), await report(client, uri, first.resultId)], [same, same]);
  assert.equal((await report(client, uri, 'of another time')).kind, 'full');
  const again = await pull(client, uri);
  await type(3, 4, ' ');
  const moved = await report(client, uri, again.resultId);
  assert.equal(moved.kind === 'full' ? moved.items[0]?.range.start.character : undefined, (first.items[0]?.range.start.character ?? 0) + 1);
});

test('pushed to a client that cannot pull, and taken back when the draft is closed', async (context) => {
  const client = await session(context, { capabilities: {} });
  const published = () => client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  assert.equal(client.capabilities.diagnosticProvider, undefined);

  const [opened, uri] = await Promise.all([published(), client.open(draft)]);
  assert.deepEqual([opened.uri, opened.version, codes(opened.diagnostics)], [uri, 1, ['unmatched-bracket', 'unresolved-placeholder']]);

  const [changed] = await Promise.all([published(), client.change(uri, 2, [{ text: repaired }])]);
  assert.deepEqual([changed.version, codes(changed.diagnostics)], [2, ['unresolved-placeholder', 'unresolved-placeholder']]);

  const [stricter] = await Promise.all([published(), client.set({ rules: { 'unresolved-placeholder': 'off' } })]);
  assert.deepEqual(stricter.diagnostics, []);

  const [closed] = await Promise.all([published(), client.close(uri)]);
  assert.deepEqual(closed, { uri, diagnostics: [] });
});

test('a quick fix repairs what it was offered for', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const [bracket] = (await pull(client, uri)).items;
  const [fix] = await actionsAt(client, uri, bracket!.range);
  assert.equal(fix!.kind, CodeActionKind.QuickFix);
  await client.change(uri, 2, [{ text: applied(draft, fix!.edit!) }]);
  assert.ok(!codes((await pull(client, uri)).items).includes('unmatched-bracket'));
});

test('all that is safe to fix is fixed at once, and only when asked', async (context) => {
  const client = await session(context);
  const crooked = '*The General Assembly*,\n\n1. *Decides* to meet,\n\n2. *Decides* to part;\n';
  const uri = await client.open(crooked);
  const [fix, ...others] = await actionsAt(client, uri, nowhere, ['source.fixAll']);
  assert.deepEqual(others, []);
  assert.equal(applied(crooked, fix!.edit!), '*The General Assembly*,\n\n1. *Decides* to meet;\n\n2. *Decides* to part.\n');
  assert.deepEqual((await actionsAt(client, uri, everywhere)).filter(({ kind }) => kind?.startsWith(CodeActionKind.Source)), []);
});

test('a blank is filled with the words of the drafter, unless the draft has changed', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true } });
  const uri = await client.open(repaired);
  const [, blank] = (await pull(client, uri)).items;
  const fill = (await actionsAt(client, uri, blank!.range)).find(({ command }) => command?.command === fillCommand);
  const { ask, fix } = fill!.command!.arguments![0] as Question;
  assert.equal(ask, 'country');

  const answer = () => client.connection.sendRequest<WorkspaceEdit | null>(answerMethod, { fix, words: 'Fiji' });
  assert.equal(applied(repaired, (await answer())!), repaired.replace('[country]', 'Fiji'));
  await client.change(uri, 2, [{ text: `\n${repaired}` }]);
  assert.equal(await answer(), null);
});

test('our client hears what is open, each time a draft is read', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true } });
  const uri = await client.open(repaired);
  const [summary] = await Promise.all([client.next<SummaryParams>(summaryMethod), pull(client, uri)]);
  assert.deepEqual([summary.uri, summary.version, summary.text], [uri, 1, '2 blanks']);
});

test('a rule has a page', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true } });
  const uri = await client.open(draft);
  const [bracket] = (await pull(client, uri)).items;
  assert.equal(bracket!.codeDescription?.href, pageUri('unmatched-bracket'));
  const page = (of: string) => client.connection.sendRequest(TextDocumentContentRequest.type, { uri: of });
  assert.match((await page(pageUri('unmatched-bracket'))).text, /^# unmatched-bracket\n/);
  assert.deepEqual(await page(pageUri('no-such-rule')), { text: '' });
});

test('the outline is a tree, or a list for a client that takes no tree', async (context) => {
  const able = await session(context);
  const symbols = (client: Wire, uri: string) => client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  const [part] = (await symbols(able, await able.open(draft))) as DocumentSymbol[];
  assert.deepEqual(part!.children?.map(({ name }) => name), ['Recalling', '1 Requests · the Secretary-General', '2 Decides']);
  assert.deepEqual(part!.children?.[1]?.selectionRange, { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } });

  const simple = await session(context, { capabilities: {} });
  const list = (await symbols(simple, await simple.open(draft))) as SymbolInformation[];
  assert.deepEqual(list.map(({ name, containerName }) => [name, containerName]), [
    ['Resolution', undefined], ['Recalling', 'Resolution'], ['1 Requests · the Secretary-General', 'Resolution'], ['2 Decides', 'Resolution'],
  ]);
});

test('the preamble folds', async (context) => {
  const client = await session(context);
  const ranges = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: await client.open(draft) } });
  assert.deepEqual(ranges, [{ startLine: 0, endLine: 2 }]);
});

test('colours are one token a line, with a legend', async (context) => {
  const client = await session(context);
  const uri = await client.open('*The General Assembly*,\n\n1. *Decides* to meet in [Geneva\nor Nairobi].\n');
  const { legend } = client.capabilities.semanticTokensProvider!;
  const all = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
  assert.deepEqual(decoded(all!, legend), [
    '0:1+20 enactingLine', '2:0+2 marker operative', '2:4+7 opener operative', '2:24+7 negotiation depth1', '3:0+11 negotiation depth1',
  ]);
  const range = { start: { line: 2, character: 5 }, end: { line: 2, character: 6 } };
  const some = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri }, range });
  assert.deepEqual(decoded(some!, legend), ['2:4+7 opener operative']);
});

function decoded({ data }: SemanticTokens, { tokenTypes, tokenModifiers }: SemanticTokensLegend): string[] {
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, token) => {
    const [lines, characters, length, type, bits] = data.slice(5 * token) as [number, number, number, number, number];
    character = lines > 0 ? characters : character + characters;
    line += lines;
    return [`${line}:${character}+${length}`, tokenTypes[type], ...tokenModifiers.filter((_, bit) => bits & (1 << bit))].join(' ');
  });
}

test('a document that is not open has no answers', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  await client.close(uri);
  const textDocument = { uri };
  assert.deepEqual(await report(client, uri), { kind: 'full', items: [] });
  assert.deepEqual(await actionsAt(client, uri, everywhere), []);
  assert.deepEqual(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
  assert.deepEqual(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument }), []);
  assert.deepEqual(await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }), { data: [] });
  assert.deepEqual(await client.connection.sendRequest(CompletionRequest.type, { textDocument, position: nowhere.start }), { isIncomplete: false, items: [] });
});

test('a draft that is opened again is read again', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const { resultId } = await pull(client, uri);
  await client.close(uri);
  await client.open(repaired);
  const answer = await report(client, uri, resultId);
  assert.equal(answer.kind, 'full');
});

test('a fault in one answer is logged and leaves the others alone', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const broken = { textDocument: { uri }, range: null, context: { diagnostics: [] } };
  assert.deepEqual(await client.connection.sendRequest('textDocument/codeAction', broken), []);
  assert.match(client.logged.splice(0).join(), /^Quick fixes failed: /);
  assert.equal((await pull(client, uri)).items.length, 2);
});

test('an editor that refuses every request is served without', async (context) => {
  const client = await session(context, { refuses: true });
  const uri = await client.open(draft);
  const before = await pull(client, uri);
  await Promise.all([client.next('workspace/diagnostic/refresh'), client.set({ stage: 'final' })]);
  assert.deepEqual((await pull(client, uri)).items, before.items);
  assert.deepEqual(client.logged.splice(0).map((message) => message.slice(0, message.indexOf(':'))).sort(), [
    'The settings could not be read', 'The settings could not be read',
    'To check the drafts again was refused by the editor', 'To colour the drafts again was refused by the editor',
    'To hear of changed files was refused by the editor', 'To hear of changed settings was refused by the editor',
  ]);
});

test('odd documents are read calmly', async (context) => {
  const client = await session(context);
  for (const [name, text] of Object.entries({ empty: '', brackets: '['.repeat(10_000), surrogates: '\ud800\udc00\udc00\ud800', binary: '\0\x01\x02\r\r\n\xff' })) {
    const uri = await client.open(text, `${name}.unres`);
    assert.ok(Array.isArray((await pull(client, uri)).items), name);
    assert.ok(await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } }), name);
    assert.ok(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }), name);
  }
});
