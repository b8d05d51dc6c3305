/** What package.json promises to VS Code is what the extension does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tokenModifiers, tokenTypes } from '../server/src/core/index';
import manifest from '../package.json';

const { commands, semanticTokenModifiers, semanticTokenTypes } = manifest.contributes;
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('every colour by meaning is described, and no other', () => {
  assert.deepEqual(ids(semanticTokenTypes), [...tokenTypes]);
  assert.deepEqual(ids(semanticTokenModifiers), [...tokenModifiers]);
});

test('every command that is offered is there', () => {
  const registered = ['commands.ts', 'ledger/index.ts'].map((file) => readFileSync(new URL(`../client/src/${file}`, import.meta.url), 'utf8')).join('\n');
  const missing = commands.filter(({ command }) => !new RegExp(`\\bregister(?:Command)?\\('${command.replaceAll('.', '\\.')}'`).test(registered));
  assert.deepEqual(missing, []);
});
