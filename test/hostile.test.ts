/** An editor that speaks badly: the server that is shipped, over standard input and output, told what no good editor would say. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node';
import { startRaw, type Message, type Raw, type Reply } from './support/raw';
import { draft } from './support/session';

const capabilities = {
  workspace: { configuration: true },
  textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } }, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};
const introduction = { processId: null, rootUri: null, capabilities };

const uri = 'file:///drafts/draft.unres';
const textDocument = { uri };
const position = { line: 4, character: 20 };

function started(context: TestContext, reply?: Reply): Raw {
  const server = startRaw(reply);
  context.after(() => server.kill());
  return server;
}

async function introduced(context: TestContext, reply?: Reply): Promise<Raw> {
  const server = started(context, reply);
  assert.ok((await server.ask('initialize', introduction)).result);
  server.notify('initialized', {});
  return server;
}

const open = (server: Raw, text = draft, version = 1): void => server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'un-resolution', version, text } });
const change = (server: Raw, version: number, ...contentChanges: unknown[]): void => server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });

/** What the server knows of the draft, in the answers to what an editor asks most. */
async function known(server: Raw): Promise<unknown[]> {
  const asked = [
    ['textDocument/diagnostic', { textDocument }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/completion', { textDocument, position }],
    ['textDocument/hover', { textDocument, position }],
  ] as const;
  const answers = await Promise.all(asked.map(([method, params]) => server.ask(method, params)));
  // The name of a report counts the readings, which are more when more was asked.
  return answers.map(({ result, error }) => error ?? JSON.parse(JSON.stringify(result, (key, value) => (key === 'resultId' ? undefined : value))));
}

const allowed = new Set<number>([...Object.values(ErrorCodes), ...Object.values(LSPErrorCodes)].filter((code) => typeof code === 'number'));

/** Each request was answered once, with a result or an error that the specification names, and nothing that was not asked. */
function answeredOnce(server: Raw, ids: readonly number[]): void {
  const answers = server.heard.filter((message) => message.method === undefined && typeof message.id === 'number');
  const counts = new Map<unknown, number>();
  for (const { id } of answers) counts.set(id, (counts.get(id) ?? 0) + 1);
  assert.deepEqual(ids.filter((id) => counts.get(id) !== 1), []);
  assert.deepEqual(answers.filter(({ result, error }) => (error === undefined) === (result === undefined) || (error && !allowed.has(error.code))), []);
}

/** After all that, it answers as a server does that has heard nothing but the draft. */
async function answersAsFresh(context: TestContext, server: Raw, text = draft): Promise<void> {
  const fresh = await introduced(context);
  open(fresh, text);
  assert.deepEqual(await known(server), await known(fresh));
}

test('what is no JSON, or is JSON and no message, is passed over', async (context) => {
  const server = await introduced(context);
  open(server);
  for (const body of ['{bad}', '', '{"jsonrpc":"2.0",', '\ufeff{}', '"']) server.bytes(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  for (const body of [null, 42, '', [], [[]], {}, { id: 1 }, { jsonrpc: '1.0' }, { method: 7 }, { id: {}, result: 1 }, { jsonrpc: '2.0', id: 4711, result: 'to what nobody asked' }, { jsonrpc: '2.0', id: null, error: { code: -32700, message: 'none' } }]) server.say(body);
  await answersAsFresh(context, server);
});

test('after a header that says nothing of the length no message can be found; the server waits, and ends with its editor', async (context) => {
  for (const header of ['garbage\r\n\r\n', 'X-Length: 3\r\n\r\nabc', 'Content-Length: three\r\n\r\nabc', 'Content-Length: 5\r\n\r\n{"jsonrpc":"2.0"}']) {
    const server = await introduced(context);
    server.bytes(header);
    server.hangUp();
    assert.equal(await server.ended, 1, header);
  }
});

test('who asks before the introduction is told so, and is served after it', async (context) => {
  const server = started(context);
  const { error } = await server.ask('textDocument/hover', { textDocument, position });
  assert.ok(error && allowed.has(error.code), JSON.stringify(error));
  open(server);
  assert.ok((await server.ask('initialize', introduction)).result);
  server.notify('textDocument/didClose', { textDocument });
  open(server);
  await answersAsFresh(context, server);
});

test('methods that nobody knows are refused, notices that nobody knows are not heard', async (context) => {
  const server = await introduced(context);
  open(server);
  server.notify('textDocument/noSuchNotice', { textDocument });
  server.notify('$/noSuchNotice');
  for (const method of ['textDocument/noSuchRequest', '$/noSuchRequest', '', 'constructor', '__proto__']) assert.equal((await server.ask(method, {})).error?.code, ErrorCodes.MethodNotFound, method);
  await answersAsFresh(context, server);
});

const announced = [
  'diagnostic', 'hover', 'completion', 'documentSymbol', 'codeAction', 'foldingRange', 'semanticTokens/full', 'semanticTokens/range', 'definition', 'references', 'rename',
  'prepareRename', 'documentHighlight', 'selectionRange', 'codeLens', 'inlayHint', 'documentLink', 'onTypeFormatting',
].map((name) => `textDocument/${name}`);
const wrong: readonly unknown[] = [
  undefined, null, {}, [], [null], 'a string', 7, { textDocument: null }, { textDocument: {} }, { textDocument: { uri: 7 } }, { textDocument: 'file:///drafts/draft.unres' },
  { textDocument }, { textDocument, position: null, range: null, positions: null, context: null }, { textDocument, position: { line: '4', character: '2' }, range: { start: 'a', end: 'b' }, positions: ['a'], newName: 7 },
  ...[-1, 1e9, 0.5, 2 ** 53].map((number) => {
    const place = { line: number, character: number };
    return { textDocument, position: place, positions: [place], range: { start: place, end: place }, context: { diagnostics: [] }, newName: '2', ch: '\n', options: {} };
  }),
];

test('whatever is wrong with what is asked, it is answered once, and the server lives', async (context) => {
  const server = await introduced(context);
  open(server);
  const ids = announced.flatMap((method) => wrong.map((params) => server.request(method, params)));
  await Promise.all(ids.map((id) => server.answer(id)));
  answeredOnce(server, [1, ...ids]);
  await answersAsFresh(context, server);
});

test('changes that cannot be made leave the other drafts alone, and the next whole text puts this one right', async (context) => {
  const server = await introduced(context);
  const range = { start: { line: -3, character: -1 }, end: { line: 1e9, character: 1e9 } };
  change(server, 2, { text: 'of a draft that was never opened' });
  open(server);
  for (const changes of [[{ range, text: 'all of it' }], [null], ['a'], [{ range: null, text: 'a' }], [{ range: { start: 'a', end: null }, text: 'b' }], [{}], [{ text: 7 }]]) change(server, 3, ...changes);
  for (const params of [undefined, null, {}, { textDocument }, { textDocument, contentChanges: null }, { textDocument: null, contentChanges: [] }]) server.notify('textDocument/didChange', params);
  for (const params of [undefined, {}, { textDocument: null }, { textDocument: { uri: 'file:///drafts/other.unres' } }]) {
    server.notify('textDocument/didOpen', params);
    server.notify('textDocument/didClose', params);
  }
  change(server, 4, { text: draft });
  await answersAsFresh(context, server);
});

test('opened twice, closed twice, and a version that goes backwards: the last text counts', async (context) => {
  const server = await introduced(context);
  open(server, 'one text\n');
  await known(server);
  open(server, 'another text, under the same version\n');
  await known(server);
  server.notify('textDocument/didClose', { textDocument });
  server.notify('textDocument/didClose', { textDocument });
  assert.deepEqual((await server.ask('textDocument/documentSymbol', { textDocument })).result, []);
  open(server, 'a third\n', 9);
  await known(server);
  change(server, 3, { text: draft });
  await answersAsFresh(context, server);
});

test('opened or changed again under the same version: the last text counts', async (context) => {
  const server = await introduced(context);
  for (const text of ['one text\n', 'another\n']) {
    open(server, text);
    await known(server);
  }
  change(server, 1, { text: draft });
  await answersAsFresh(context, server);
});

test('thousands of requests in a row, all withdrawn at once, or each right after: every one is answered once', async (context) => {
  const server = await introduced(context);
  open(server);
  const some = (count: number, then: (id: number) => void) => Array.from({ length: count }, (_, index) => {
    const id = server.request(announced[index % 6]!, { textDocument, position, range: { start: position, end: position }, context: { diagnostics: [] } });
    then(id);
    return id;
  });
  const withdraw = (id: unknown) => server.notify('$/cancelRequest', { id });
  const ids = some(3000, () => undefined);
  ids.forEach(withdraw);
  ids.push(...some(1000, withdraw));
  // Those that were never sent, or were answered long ago.
  for (const id of [1, 99999, -1, 'a', null, {}]) withdraw(id);
  server.notify('$/cancelRequest');
  await Promise.all(ids.map((id) => server.answer(id)));
  answeredOnce(server, [1, ...ids]);
  await answersAsFresh(context, server);
});

test('an editor that answers late, in another order, or with errors is served all the same', async (context) => {
  const asked: Message[] = [];
  const server = await introduced(context, (request) => (request.method === 'workspace/configuration' ? void asked.push(request) : { error: { code: -32603, message: 'not now' } }));
  const others = ['a', 'b', 'c'].map((name) => ({ uri: `file:///drafts/${name}.unres` }));
  for (const other of others) server.notify('textDocument/didOpen', { textDocument: { ...other, languageId: 'un-resolution', version: 1, text: draft } });
  const ids = others.map((other) => server.request('textDocument/diagnostic', { textDocument: other }));
  await server.comes('workspace/configuration');
  // A request that is answered as soon as it comes says that those before it have been heard.
  await server.ask('no/such/request');
  const answers = [{ error: { code: -32603, message: 'no settings' } }, { result: 'nonsense' }, { result: [{ rules: { 'unmatched-bracket': 'off' } }] }];
  const late = asked.splice(0).reverse();
  late.forEach(({ id }, index) => server.say({ jsonrpc: '2.0', id, ...answers[index % answers.length] }));
  late.forEach(({ id }) => server.say({ jsonrpc: '2.0', id, result: ['answered twice'] }));
  const reports = await Promise.all(ids.map((id) => server.answer(id)));
  assert.deepEqual(reports.map(({ result }) => (result as { kind: string }).kind), ['full', 'full', 'full']);
  answeredOnce(server, [1, ...ids]);
});

test('after the goodbye each request is still answered once, and the server ends in peace when it is told', async (context) => {
  const server = await introduced(context);
  open(server);
  assert.equal((await server.ask('shutdown')).result, null);
  // The specification would have it refused (InvalidRequest); the library that speaks for the server still answers.
  const late = announced.map((method) => server.request(method, { textDocument, position }));
  await Promise.all(late.map((id) => server.answer(id)));
  answeredOnce(server, late);
  server.notify('exit');
  assert.equal(await server.ended, 0);
});

test('told to end without a goodbye, or left by its editor, it ends and says that something was wrong', async (context) => {
  const told = await introduced(context);
  told.notify('exit');
  assert.equal(await told.ended, 1);
  const left = await introduced(context);
  open(left);
  left.hangUp();
  assert.equal(await left.ended, 1);
  const never = started(context);
  never.hangUp();
  assert.equal(await never.ended, 1);
});
