/** The same over the real protocol: for an editor that takes everything, and for one that takes little. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DefinitionRequest, DocumentHighlightKind, DocumentHighlightRequest, LinkedEditingRangeRequest, LSPErrorCodes, PrepareRenameRequest, ReferencesRequest, RenameRequest,
  ResponseError, SelectionRangeRequest, WorkspaceSymbolRequest, type LocationLink, type Position, type Range, type SelectionRange, type SymbolInformation, type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { seed, withSeed } from './support/seed';
import { session } from './support/session';
import { ableClient } from './support/wire';

const draft = [
  '*The General Assembly*,', '',
  '*Noting* the [name of the Fund],', '',
  '1. *Adopts* the [name of the Fund];', '',
  '2. *Recalls* paragraph 1 above.', '',
].join('\n');

const able = {
  capabilities: { ...ableClient, textDocument: { ...ableClient.textDocument, definition: { linkSupport: true }, rename: { prepareSupport: true } } },
};
const marker: Range = { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } };
const mention: Range = { start: { line: 6, character: 23 }, end: { line: 6, character: 24 } };
const inMention: Position = mention.start;

test('a definition comes with the words that lead to it, or as a place alone', async (context) => {
  for (const [options, expected] of [
    [able, (uri: string): LocationLink[] => [{ originSelectionRange: mention, targetUri: uri, targetRange: { start: marker.start, end: { line: 4, character: 35 } }, targetSelectionRange: marker }]],
    [{ capabilities: {} }, (uri: string) => [{ uri, range: marker }]],
  ] as const) {
    const client = await session(context, options);
    const uri = await client.open(draft);
    assert.deepEqual(await client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position: inMention }), expected(uri));
  }
});

test('references and highlights are places in the draft', async (context) => {
  const client = await session(context, able);
  const uri = await client.open(draft);
  const at = { textDocument: { uri }, position: marker.start };
  assert.deepEqual(await client.connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: false } }), [{ uri, range: mention }]);
  assert.deepEqual(await client.connection.sendRequest(DocumentHighlightRequest.type, at), [
    { range: marker, kind: DocumentHighlightKind.Write }, { range: mention, kind: DocumentHighlightKind.Read },
  ]);
});

test('a new number is one edit of the version that was read', async (context) => {
  const client = await session(context, able);
  const uri = await client.open(draft);
  assert.deepEqual(await client.connection.sendRequest(PrepareRenameRequest.type, { textDocument: { uri }, position: inMention }), { range: mention, placeholder: '1' });
  const { documentChanges } = (await client.connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position: inMention, newName: '4' })) as WorkspaceEdit;
  const [change] = documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  assert.deepEqual(change.textDocument, { uri, version: 1 });
  const edits = change.edits.map((edit) => ('newText' in edit ? edit : assert.fail()));
  const renamed = TextDocument.applyEdits(TextDocument.create(uri, 'un-resolution', 1, draft), edits);
  assert.equal(renamed, draft.replace('1. ', '4. ').replace('paragraph 1', 'paragraph 4'));
});

test('what cannot be is refused with a sentence', async (context) => {
  const client = await session(context, able);
  const uri = await client.open(draft);
  const refusal = (sentence: RegExp) => (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed && sentence.test(error.message);
  await assert.rejects(client.connection.sendRequest(PrepareRenameRequest.type, { textDocument: { uri }, position: { line: 2, character: 3 } }), refusal(/^Only the number or letter/));
  await assert.rejects(client.connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position: inMention, newName: '2' }), refusal(/^There is a paragraph 2 already/));
});

test('an editor that asks for nothing before it renames is not told that it could', async (context) => {
  assert.equal((await session(context, { capabilities: {} })).capabilities.renameProvider, true);
  assert.deepEqual((await session(context, able)).capabilities.renameProvider, { prepareProvider: true });
});

test('a selection grows for each cursor', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const document = TextDocument.create(uri, 'un-resolution', 1, draft);
  const found = await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri }, positions: [inMention, { line: 0, character: 5 }] });
  const steps = (range: SelectionRange | undefined): string[] => (range ? [document.getText(range.range), ...steps(range.parent)] : []);
  assert.deepEqual(steps(found?.[0]).slice(0, 3), ['1', 'paragraph 1 above', '*Recalls* paragraph 1 above.']);
  assert.equal(steps(found?.[0]).at(-1), draft);
  assert.equal(steps(found?.[1])[0], 'General');
});

test('blanks are typed together until a bracket is typed', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const found = await client.connection.sendRequest(LinkedEditingRangeRequest.type, { textDocument: { uri }, position: { line: 2, character: 20 } });
  assert.deepEqual(found?.ranges.map(({ start }) => start.line), [2, 4]);
  assert.match('name of the Fund', new RegExp(`^${found?.wordPattern}$`));
  assert.doesNotMatch('name] of', new RegExp(`^${found?.wordPattern}$`));
  assert.equal(await client.connection.sendRequest(LinkedEditingRangeRequest.type, { textDocument: { uri }, position: inMention }), null);
});

test('a paragraph is found in every draft that is open, by a few of its letters', async (context) => {
  const client = await session(context);
  await client.open(draft, 'one.unres');
  await client.open(draft.replace('Recalls', 'Welcomes'), 'two.unres');
  const find = async (query: string) => ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []) as SymbolInformation[];
  assert.deepEqual((await find('2rec')).map(({ name, location }) => [name, location.uri.slice(-9), location.range.start]), [['2 Recalls', 'one.unres', { line: 6, character: 0 }]]);
  assert.deepEqual((await find('Adopts')).map(({ location }) => location.uri.slice(-9)), ['one.unres', 'two.unres']);
  assert.ok((await find('')).length > 6);
  assert.deepEqual(await find('zzz'), []);
});

const [near, far] = ['file:///drafts/near.unres', 'file:///drafts/2026/far%20[1].resolution.md'];

for (const [where, options] of [
  ['on the disk', {}], ['in a browser', { diskless: true, initializationOptions: { extras: true } }], ['where nothing is told of changes', { capabilities: {} }],
] as const) {
  test(`${where}, a draft of the folder that is not open is searched as it was saved, an open one as it stands`, async (context) => {
    const files: Record<string, string> = { [near]: draft, [far]: draft.replace('Recalls', 'Deplores'), 'file:///elsewhere/other.unres': draft };
    const client = await session(context, { ...options, files, folders: ['file:///drafts'] });
    const find = async (query: string) => (((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []) as SymbolInformation[]).map(({ name, location }) => `${name} ${location.uri}`);
    assert.deepEqual([await find('2recalls'), await find('2deplores')], [[`2 Recalls ${near}`], [`2 Deplores ${far}`]]);
    const uri = await client.open(draft.replace('Recalls', 'Demands'), 'near.unres');
    assert.deepEqual([await find('2recalls'), await find('2demands')], [[], [`2 Demands ${near}`]]);
    files[far] = draft.replace('Recalls', 'Regrets');
    await client.touch(far);
    assert.deepEqual([await find('2deplores'), await find('2regrets')], [[], [`2 Regrets ${far}`]]);
    delete files[far];
    await client.touch(far);
    assert.deepEqual(await find('2regrets'), []);
    await client.close(uri);
    assert.deepEqual(await find('2recalls'), [`2 Recalls ${near}`]);
  });
}

test('so are those of the draft that a committee negotiated, and a name leads to its paragraph', withSeed, async (context) => {
  const client = await session(context);
  const uri = await client.open(seed, 'seed.unres');
  const document = TextDocument.create(uri, 'un-resolution', 1, seed);
  const found = ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '8bis' })) ?? []) as SymbolInformation[];
  assert.deepEqual(found.map(({ name, location }) => [name, document.getText(location.range)]), [['8bis Further requests · the Secretary-General', '8bis.']]);
});
