// The suite as the two extension hosts load it: one file each, exporting run().
import { cp, copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { listFiles } from '@vscode/vsce';

export const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const drafts = join(project, 'test/e2e/drafts');

const bundle = { absWorkingDir: project, bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'warning' };

/** Bundles the suite for the extension host in Node and returns its path. It lies inside the project, as the tests of an extension must. */
export async function buildNodeSuite() {
  const outfile = join(project, 'out/e2e/suite-node.js');
  await build({ ...bundle, platform: 'node', entryPoints: ['test/e2e/suite-node.ts'], outfile, external: ['vscode', 'mocha'] });
  return outfile;
}

/** Lays the extension as it ships, and the suite for the extension host in a Web Worker, in a folder. Returns the suite's path. */
export async function buildWebSuite(folder) {
  await copyExtension(folder);
  const outfile = join(folder, 'suite-web.js');
  const define = { global: 'globalThis', 'process.env': '{}' }; // mocha's build for browsers asks for both
  await build({ ...bundle, platform: 'browser', entryPoints: ['test/e2e/suite-web.ts'], outfile, external: ['vscode'], define });
  return outfile;
}

/** Copies the files that a .vsix holds. */
async function copyExtension(folder) {
  for (const file of ['package.json', ...await listFiles({ cwd: project, dependencies: false })]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await copyFile(join(project, file), join(folder, file));
  }
}

export const copyFolder = (from, to) => cp(from, to, { recursive: true });
