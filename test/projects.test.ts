/** The project file in an editor: read where it lies, heeded as soon as it is saved, marked where it is wrong. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { PublishDiagnosticsParams, RegistrationParams } from 'vscode-languageserver/node';
import { draft, pull, session } from './support/session';
import type { Options } from './support/wire';

const above = 'file:///drafts/.un-resolution.json';
const nearer = 'file:///drafts/fifth/.un-resolution.json';

/** A session in which files can be written while it runs, and what it makes of a draft: `1` an error, `2` a warning. */
async function projectSession(context: TestContext, files: Record<string, string>, options?: Options) {
  const client = await session(context, { ...options, files });
  return {
    client,
    severities: async (uri: string) => (await pull(client, uri)).items.map(({ severity }) => severity),
    async save(uri: string, text: string | undefined) {
      delete files[uri];
      if (text !== undefined) files[uri] = text;
      const told = client.next('workspace/diagnostic/refresh');
      await client.touch(uri);
      await told;
    },
  };
}

for (const [where, options] of [['on the disk', {}], ['in a browser', { diskless: true, initializationOptions: { extras: true } }]] as const) {
  test(`${where}, a project file holds from the moment it is saved until it is deleted`, async (context) => {
    const { client, severities, save } = await projectSession(context, {}, options);
    const uri = await client.open(draft, 'fifth/draft.unres');
    assert.deepEqual(await severities(uri), [1, 2]);
    await save(above, '{ "stage": "final" }');
    assert.deepEqual(await severities(uri), [1, 1]);
    await save(above, '{ "rules": { "unresolved-placeholder": "hint" } }');
    assert.deepEqual(await severities(uri), [1, 4]);
    await save(nearer, '{}');
    assert.deepEqual(await severities(uri), [1, 2], 'the nearer one holds alone');
    await save(nearer, undefined);
    await save(above, undefined);
    assert.deepEqual(await severities(uri), [1, 2]);
  });
}

test('it comes before the settings, key by key, and after the front matter', async (context) => {
  const files = { [above]: '{ "stage": "negotiation", "rules": { "unmatched-bracket": "hint" } }' };
  const { client, severities } = await projectSession(context, files, { settings: { stage: 'final', rules: { 'unmatched-bracket': 'off', 'unresolved-placeholder': 'info' } } });
  assert.deepEqual(await severities(await client.open(draft)), [4, 3]);
  assert.deepEqual(await severities(await client.open(`---\nstage: final\n---\n\n${draft.replace('[country]', '[the country]')}`, 'b.unres')), [4, 3]);
});

test('a wrong value is marked in the file, what is right holds, and the mark goes when it is mended', async (context) => {
  const { client, severities, save } = await projectSession(context, { [above]: '{\n  "stage": "final",\n  "profile": "nato"\n}' });
  const marks = () => client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  const [wrong, uri] = await Promise.all([marks(), client.open(draft).then(async (opened) => (await pull(client, opened), opened))]);
  assert.deepEqual(await severities(uri), [1, 1]);
  assert.equal(wrong.uri, above);
  assert.deepEqual(wrong.diagnostics.map(({ range, severity, source }) => [range.start, range.end, severity, source]), [
    [{ line: 2, character: 13 }, { line: 2, character: 19 }, 2, 'un-resolution'],
  ]);
  const [mended] = await Promise.all([marks(), save(above, '{ "stage": "final" }')]);
  assert.deepEqual(mended, { uri: above, diagnostics: [] });
});

test('a mark goes with its file', async (context) => {
  const { client, save } = await projectSession(context, { [above]: '{ "stage": ' });
  const marks = () => client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  const [wrong] = await Promise.all([marks(), client.open(draft).then((uri) => pull(client, uri))]);
  assert.match(String(wrong.diagnostics[0]!.message), /^This is not JSON/);
  const [gone] = await Promise.all([marks(), save(above, undefined)]);
  assert.deepEqual(gone, { uri: above, diagnostics: [] });
});

test('an editor that does not give the file is served without, and nothing is marked', async (context) => {
  const { client, severities } = await projectSession(context, { [above]: '{ "stage": "done" }' }, { diskless: true, refuses: true, initializationOptions: { extras: true } });
  const marks: unknown[] = [];
  client.connection.onNotification('textDocument/publishDiagnostics', (params) => void marks.push(params));
  assert.deepEqual(await severities(await client.open(draft)), [1, 2]);
  assert.deepEqual(marks, []);
  assert.ok(client.logged.splice(0).some((message) => message.startsWith('To read a file was refused')));
});

test('the editor is asked to tell of project files and drafts and of no others', async (context) => {
  const registered: RegistrationParams[] = [];
  const client = await session(context);
  client.connection.onRequest('client/registerCapability', (params: RegistrationParams) => void registered.push(params));
  await client.connection.sendNotification('initialized', {});
  await pull(client, await client.open(draft));
  const watchers = registered.flatMap(({ registrations }) => registrations).filter(({ method }) => method === 'workspace/didChangeWatchedFiles');
  assert.deepEqual(watchers.at(-1)?.registerOptions, { watchers: [{ globPattern: '**/.un-resolution.json' }, { globPattern: '**/*.{unres,resolution.md}' }] });
});

test('another change of files, and an address without folders, disturb nobody', async (context) => {
  const { client, severities } = await projectSession(context, {});
  await client.touch('file:///drafts/other.json');
  await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: 'untitled:Untitled-1', languageId: 'un-resolution', version: 1, text: draft } });
  assert.deepEqual(await severities('untitled:Untitled-1'), [1, 2]);
});
