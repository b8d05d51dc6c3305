/** Which drafts an editor without a word of its own for it finds in a folder. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { listDraftsIn } from '../server/src/list-drafts';
import { folderWith } from './support/command-line';

test('drafts are found in a folder and below, not in hidden folders nor in those of packages', async (t) => {
  const folder = folderWith(t, Object.fromEntries([
    'b.unres', 'a [1].resolution.md', '2026/c.unres', 'notes.md', 'draft.unres.bak', '.git/d.unres', 'node_modules/e/f.unres', '.un-resolution.json',
  ].map((name) => [name, ''])));
  const { href } = pathToFileURL(folder);
  assert.deepEqual(await listDraftsIn(href), ['a%20[1].resolution.md', 'b.unres', '2026/c.unres'].map((name) => pathToFileURL(`${folder}/${decodeURIComponent(name)}`).href));
});

test('where there is no folder there are none', async () => {
  for (const nowhere of ['file:///no/such/folder', 'untitled:draft', 'vscode-vfs://github/drafts']) assert.deepEqual(await listDraftsIn(nowhere), []);
});
