/** The fences of server/README.md, as far as the compiler does not keep them. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rules } from '../server/src/core/index';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Files below a folder, with `/` between their names whatever the system. */
const filesIn = (folder: string, ending = '.ts'): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(name, ending);
    return name.endsWith(ending) ? [name] : [];
  });

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'([^'\s,]+)'/g)].map(([, name]) => name!);

/** What a relative import names, from the root of the project. */
const resolved = (file: string, name: string) => relative(root, join(root, dirname(file), name)).split(sep).join('/');

/** Every import that is not allowed, as "file imports name". */
const breaches = (files: readonly string[], isAllowed: (name: string, file: string) => boolean): string[] =>
  files.flatMap((file) => importsOf(file).filter((name) => !isAllowed(name, file)).map((name) => `${file} imports ${name}`));

const server = filesIn('server/src');
const core = filesIn('server/src/core');
const hosts = server.filter((file) => !core.includes(file));
const client = filesIn('client/src');
const mains = ['server/src/main.ts', 'server/src/node.ts', 'server/src/browser.ts', 'server/src/stdio.ts'];

test('the fences are looked at', () => {
  assert.ok(core.includes('server/src/core/index.ts'));
  assert.deepEqual(mains.filter((file) => !hosts.includes(file)), []);
  assert.ok(importsOf('server/src/node.ts').includes('vscode-languageserver/node'));
});

/** Pure as the core is: they read the notations that may stand around a draft and what a clipboard holds, and compare two versions. */
const libraries = ['diff', 'htmlparser2', 'jsonc-parser', 'yaml'];

test('the core imports nothing but the core and four libraries', () => {
  const isOurs = (name: string, file: string) => name.startsWith('.') && resolved(file, name).startsWith('server/src/core/');
  assert.deepEqual(breaches(core, (name, file) => libraries.includes(name) || isOurs(name, file)), []);
});

test('from outside, the core has one door', () => {
  const isDoor = (name: string, file: string) =>
    !resolved(file, name).startsWith('server/src/core') || resolved(file, name) === 'server/src/core/index';
  assert.deepEqual(breaches([...hosts, ...client], (name, file) => !name.startsWith('.') || isDoor(name, file)), []);
});

test('only lsp/ and the mains know the protocol', () => {
  const others = server.filter((file) => !mains.includes(file) && !file.startsWith('server/src/lsp/'));
  // Counting lines is no protocol.
  const counts = 'vscode-languageserver-textdocument';
  assert.deepEqual(breaches(others, (name) => !name.startsWith('vscode') || name === counts), []);
});

test('only the client and the tests in the editor know VS Code', () => {
  const tests = filesIn('test').filter((file) => !file.startsWith('test/e2e/'));
  assert.deepEqual(breaches([...server, ...tests], (name) => name !== 'vscode'), []);
});

test('only the mains, the command line and the tests know Node', () => {
  const others = [...core, ...client, ...filesIn('server/src/lsp')];
  assert.deepEqual(breaches(others, (name) => !name.startsWith('node:')), []);
});

test('the command line does without the protocol', () => {
  const commandLine = hosts.filter((file) => file.startsWith('server/src/cli'));
  assert.deepEqual(breaches(commandLine, (name, file) => !resolved(file, name).startsWith('server/src/lsp')), []);
});

test('one folder of the server knows both offsets and positions', () => {
  const both = filesIn('server/src/lsp').filter((file) => /\bSpan\b/.test(read(file)) && /\bRange\b/.test(read(file)));
  assert.deepEqual(both.filter((file) => !file.startsWith('server/src/lsp/convert/')), []);
  assert.notDeepEqual(both, []);
});

test('rules are listed in the order of their ids, each once', () => {
  const ids = rules.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)].sort());
});

test('every rule has a file and a page of its name', () => {
  for (const { id, docs, summary } of rules) {
    const page = `server/src/core/rules/${id}.md`;
    assert.ok(existsSync(join(root, page.replace(/md$/, 'ts'))), `${id}.ts is missing`);
    assert.equal(docs, read(page));
    const [title, , first] = docs.split(/\r?\n/);
    assert.deepEqual([title, first], [`# ${id}`, summary], `${page} begins with its id and its summary`);
  }
});

test('every page belongs to a rule that is listed', () => {
  const pages = filesIn('server/src/core/rules', '.md').map((file) => file.replace(/^.*\/|\.md$/g, ''));
  assert.deepEqual(pages.sort(), rules.map(({ id }) => id));
});

test('a file is one idea, and an idea has at most 250 lines', () => {
  const long = [...server, ...client, ...filesIn('test')].filter((file) => read(file).split('\n').length > 251);
  assert.deepEqual(long, []);
});
