/** What package.json promises to VS Code is what the extension does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tokenModifiers, tokenTypes } from '../server/src/core/index';
import manifest from '../package.json';
import words from '../package.nls.json';

const { commands, keybindings, semanticTokenModifiers, semanticTokenTypes } = manifest.contributes;
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('every colour by meaning is described, and no other', () => {
  assert.deepEqual(ids(semanticTokenTypes), [...tokenTypes]);
  assert.deepEqual(ids(semanticTokenModifiers), [...tokenModifiers]);
});

const client = ['commands.ts', 'ledger/index.ts', 'bracket-commands.ts', 'proposals.ts', 'merging/index.ts', 'adoption/index.ts', 'readings/index.ts'].map((file) => readFileSync(new URL(`../client/src/${file}`, import.meta.url), 'utf8')).join('\n');
/** One by one, or as a row of a table: «keepBracket: 'keep-bracket'». */
const isRegistered = (command: string): boolean =>
  new RegExp(`\\b(?:register(?:Command)?\\(|ask\\(|checkerCommand\\(client, )'${command.replaceAll('.', '\\.')}'|^  ${command.replace(/^unResolution\./, '')}: '`, 'm').test(client);

test('every command that is offered is there', () => {
  assert.deepEqual(commands.filter(({ command }) => !isRegistered(command)), []);
  assert.ok(!isRegistered('unResolution.nothing'));
});

test('every command stands in the palette under one name, and says what it does in a title of its own', () => {
  assert.deepEqual(commands.filter(({ category }) => category !== 'UN Resolution'), []);
  const titles = commands.map(({ title }) => (words as Readonly<Record<string, string>>)[title.replaceAll('%', '')] ?? '');
  assert.deepEqual(titles.filter((title) => !/^\p{Lu}/u.test(title) || title.includes('UN Resolution')), []);
  assert.equal(new Set(titles).size, titles.length);
});

test('every key belongs to a command that there is, and only in a draft', () => {
  for (const { command, when } of keybindings) {
    assert.ok(isRegistered(command), command);
    assert.match(when, /editorLangId == un-resolution/);
  }
});
