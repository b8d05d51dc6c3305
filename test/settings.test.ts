/** The drafter's settings, as the server reads them: at once, and never worse than the defaults. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ShowMessageParams } from 'vscode-languageserver/node';
import { codes, draft, pull, session } from './support/session';

test('changed settings are read at once, and the client is told to pull again', async (context) => {
  const client = await session(context, { settings: { rules: { 'unmatched-bracket': 'off' } } });
  const uri = await client.open(draft);
  assert.deepEqual(codes((await pull(client, uri)).items), ['unresolved-placeholder']);
  await Promise.all([client.next('workspace/diagnostic/refresh'), client.set({ stage: 'final' })]);
  const strict = (await pull(client, uri)).items;
  assert.deepEqual(strict.map(({ code, severity }) => [code, severity]), [['unmatched-bracket', 1], ['unresolved-placeholder', 1]]);
});

test('a wrong setting is named once, and the rest of the settings holds', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  const told: string[] = [];
  client.connection.onNotification('window/showMessage', ({ message }: ShowMessageParams) => void told.push(message));
  const wrong = { stage: 'finale', rules: { 'unmatched-bracket': 'off' } };
  for (const settings of [wrong, { ...wrong }]) {
    await client.set(settings);
    assert.deepEqual(codes((await pull(client, uri)).items), ['unresolved-placeholder']);
  }
  assert.equal(told.length, 1);
  assert.match(told[0]!, /unResolution\.stage/);
});

test('a draft is read with the settings of its own folder', async (context) => {
  const client = await session(context, { settingsOf: { 'file:///drafts/tabled/draft.unres': { stage: 'final' } } });
  const severities = async (name: string) => (await pull(client, await client.open(draft, name))).items.map(({ severity }) => severity);
  assert.deepEqual(await severities('tabled/draft.unres'), [1, 1]);
  assert.deepEqual(await severities('draft.unres'), [1, 2]);
});

test('settings that are no settings leave everything as it is', async (context) => {
  const client = await session(context);
  const uri = await client.open(draft);
  for (const nonsense of ['final', 7, [], null, { rules: 'all' }, { rules: { 'unmatched-bracket': {} } }]) {
    await client.set(nonsense);
    assert.deepEqual(codes((await pull(client, uri)).items), ['unmatched-bracket', 'unresolved-placeholder']);
  }
});
