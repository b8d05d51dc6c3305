/** What we build upon: few packages, each exact, with a licence that goes with ours, and none that runs anything when it is installed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json';
import lock from '../package-lock.json';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = (file: string): Promise<any> => import(new URL(file, import.meta.url).href);
const { bundledPackages } = await load('./bundled.mjs');
const { billOfMaterials } = await load('./sbom.mjs');
const { writeNotices } = await load('./notices.mjs');
const bundled: readonly { readonly name: string; readonly version: string; readonly license: string }[] = await bundledPackages(root);

interface Locked { readonly version?: string; readonly dev?: boolean; readonly optional?: boolean; readonly hasInstallScript?: boolean; readonly integrity?: string; readonly resolved?: string }
const locked = Object.entries(lock.packages as Record<string, Locked>).filter(([folder]) => folder !== '');

test('every version is exact', () => {
  for (const file of ['../package.json', '../test/e2e/package.json']) {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) assert.match(String(version), /^\d+\.\d+\.\d+(?:-[\w.]+)?$|^file:stubs\//, `${file}: ${name}`);
  }
});

test('few: what ships, and what the command line adds to it', () => {
  assert.deepEqual(Object.keys(manifest.dependencies), [
    'commander', 'diff', 'htmlparser2', 'jsonc-parser', 'tinyglobby', 'vscode-languageclient', 'vscode-languageserver', 'vscode-languageserver-textdocument', 'yaml',
  ]);
  // Several versions of the protocol count several times.
  assert.ok(bundled.length <= 18, bundled.map(({ name }) => name).join('\n'));
});

test('each is the very one that was looked at: the lock file has its hash, and no address but the public one', () => {
  for (const [folder, { integrity, resolved }] of locked) {
    assert.match(integrity ?? '', /^sha512-/, folder);
    assert.match(resolved ?? 'https://registry.npmjs.org/', /^https:\/\/registry\.npmjs\.org\//, folder);
  }
});

test('none runs anything when it is installed; of the tools, the bundler and what vsce would keep passwords with', () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  assert.deepEqual(running.filter(([, { dev }]) => !dev), []);
  assert.deepEqual(running.map(([folder]) => folder.replace(/^.*node_modules\//, '')).filter((name) => !['esbuild', '@vscode/vsce-sign', 'keytar', 'fsevents'].includes(name)), []);
});

test('what is in the .vsix may be passed on under our licence', () => {
  assert.equal(manifest.license, 'MIT');
  const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
  assert.deepEqual(bundled.filter(({ license }) => !allowed.includes(license)), []);
});

test('and its licences are in the .vsix', async () => {
  assert.match(readFileSync(new URL('../.vscodeignore', import.meta.url), 'utf8'), /^!dist\/third-party-notices\.txt$/m);
  const file = fileURLToPath(new URL('../out/notices.txt', import.meta.url));
  await writeNotices(root, file);
  const notices = readFileSync(file, 'utf8');
  for (const { name, version, license } of bundled) assert.ok(notices.includes(`${name} ${version} (${license})\n\n`), name);
  assert.equal(notices.match(/copyright/gi)!.length >= bundled.length, true);
});

test('the bill of materials names what is in the .vsix and nothing else, and is the same each time', async () => {
  const bill = await billOfMaterials(root);
  assert.deepEqual([bill.bomFormat, bill.specVersion, bill.metadata.component.name, bill.metadata.component.version], ['CycloneDX', '1.5', manifest.name, manifest.version]);
  assert.deepEqual(bill.components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`), bundled.map(({ name, version }) => `${name} ${version}`));
  const refs = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((one: { 'bom-ref': string }) => one['bom-ref'])]);
  assert.equal(refs.size, bundled.length + 1);
  for (const { ref, dependsOn } of bill.dependencies) for (const one of [ref, ...dependsOn]) assert.ok(refs.has(one), one);
  assert.ok(bill.dependencies[0].dependsOn.length >= 6);
  for (const { hashes: [hash] } of bill.components) assert.match(hash.content, /^[\da-f]{128}$/);
  const text = JSON.stringify(bill);
  assert.doesNotMatch(text, /https?:|serialNumber|timestamp|\/node_modules/);
  assert.equal(JSON.stringify(await billOfMaterials(root)), text);
});
