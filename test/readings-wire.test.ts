/** Readings and the adoption dry run over the wire: documents that follow the draft, and what an adoption would change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocumentContentRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { adoptionMethod, readingMethod, readingOf, readingQuery, readingScheme, type AdoptionAnswer, type AdoptionParams, type ReadingAnswer } from '../server/src/lsp/protocol';
import { draftOf } from './support/pressing';
import { pull, session } from './support/session';
import { ableClient } from './support/wire';

const head = ['The General Assembly,', '*Recalling* its rules,'];
const draft = draftOf([...head, '1. *Decides* to meet [in May] [in June];', '[1bis. *Thanks* the host;]', '2. *Requests* a chart, as in paragraph 1 bis above.']);
const kept = draftOf([...head, '1. *Decides* to meet in May;', '2. *Thanks* the host;', '3. *Requests* a chart, as in paragraph 2 above.']).replace('The General Assembly', '*The General Assembly*');

const readingUri = (reading: 'all-kept' | 'clean', uri: string): string => `${readingScheme}:/draft.resolution.md?${encodeURIComponent(readingQuery(reading, uri))}`;
const followed = { capabilities: { ...ableClient, workspace: { ...ableClient.workspace, textDocumentContent: {} } } };

test('a reading is a document of its own', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const { text } = await client.connection.sendRequest(TextDocumentContentRequest.type, { uri: readingUri('all-kept', uri) });
  assert.equal(text.replace(/^The General Assembly/, '*The General Assembly*'), kept);
});

test('the editor is told to ask again when the draft has changed', async (context) => {
  const client = await session(context, followed);
  const uri = await client.open(draft);
  const reading = readingUri('clean', uri);
  await client.connection.sendRequest(TextDocumentContentRequest.type, { uri: reading });
  const [told] = await Promise.all([client.next('workspace/textDocumentContent/refresh'), client.change(uri, 2, [{ text: draft.replace('chart', 'lamp') }])]);
  assert.deepEqual(told, { uri: reading });
  assert.match((await client.connection.sendRequest(TextDocumentContentRequest.type, { uri: reading })).text, /^2\. \*Requests\* a lamp, as in paragraph \[number\] above\.$/m);
});

test('nothing is found in a reading, and nothing is said of a draft that is not open', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: readingUri('clean', uri), languageId: 'un-resolution', version: 1, text: '[' } });
  assert.deepEqual((await pull(client, readingUri('clean', uri))).items, []);
  assert.deepEqual(await client.connection.sendRequest(TextDocumentContentRequest.type, { uri: readingUri('clean', 'file:///nowhere.unres') }), { text: '' });
  assert.deepEqual(await client.connection.sendRequest(TextDocumentContentRequest.type, { uri: `${readingScheme}:/x?%E0%A4%A` }), { text: '' });
  assert.equal(await client.connection.sendRequest(readingMethod, { textDocument: { uri }, reading: 'sideways' }), null);
});

test('each line tells where it comes from', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const answer = await client.connection.sendRequest<ReadingAnswer>(readingMethod, { textDocument: { uri }, reading: 'clean' });
  assert.equal(answer.version, 1);
  const [before, now] = [draft.split('\n'), answer.text.split('\n')];
  const last = now.findIndex((line) => line.startsWith('2. *Requests*'));
  assert.match(before[answer.lines[last] ?? -1] ?? '', /^2\. \*Requests\*/);
  assert.equal(answer.lines.length, now.length);
});

test('the address of a reading leads back to its draft', () => {
  const address = 'file:///a%20b/100%25.unres';
  assert.deepEqual(readingOf(`${readingScheme}:/x.resolution.md?${encodeURIComponent(readingQuery('contested', address))}`), { reading: 'contested', draft: address });
  assert.equal(readingOf('un-resolution-rule:/open-bracket.md'), undefined);
});

test('an adoption: what can be decided, and what each decision would change', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const ask = (decisions: AdoptionParams['decisions'], version = 1): Promise<AdoptionAnswer | null> =>
    client.connection.sendRequest(adoptionMethod, { textDocument: { uri }, version, decisions, rest: 'keep' } satisfies AdoptionParams);
  const first = await ask({});
  assert.deepEqual(first?.choices.map(({ kind, title, now }) => `${kind}: ${title}: ${now}`), ['choice: Alternative: [in May] [in June]: stays in brackets', 'bracket: Paragraph in brackets: [1bis. Thanks the host;]: kept']);
  const [choice, bis] = first?.choices ?? [];
  assert.deepEqual(choice?.decisions, [{ id: 0, title: '“in May” and nothing else' }, { id: 1, title: '“in June” and nothing else' }, { id: 'drop', title: 'Drop all of it' }, { id: 'leave', title: 'Leave open, in brackets' }]);
  const second = await ask({ [choice?.id ?? '']: 1, [bis?.id ?? '']: 'drop' });
  assert.deepEqual(second?.choices.map(({ now, isOwn }) => `${now} ${isOwn}`), ['“in June” true', 'dropped true']);
  assert.deepEqual([...(second?.numbers ?? []), ...(second?.references ?? [])].map(({ change }) => change), ['1bis → dropped', 'paragraph 1 bis above → paragraph [number] above']);
  assert.equal(TextDocument.applyEdits(TextDocument.create('', '', 0, draft), [...(second?.edits ?? [])]), second?.text);
  assert.equal(await ask({}, 7), null);
  assert.equal((await ask({ 'bracket:999': 'drop', nothing: 4 }))?.text, first?.text);
});
