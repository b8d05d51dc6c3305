// The suite as the two extension hosts load it: one file each, exporting run(), and the drafts that it opens.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { project } from './extension.mjs';

export const drafts = join(project, 'test/e2e/drafts');

/** The draft that the project began with, or one of ours that is like it where the shared texts are not here. */
const place = ['../shared/corpus/drafts/seed-draft-resolution.resolution.md', 'test/samples/ga-draft.resolution.md'].map((file) => join(project, file)).find(existsSync);
export const realDraft = readFileSync(place, 'utf8');
const texts = { realDraft: JSON.stringify(realDraft) };

const bundle = { absWorkingDir: project, bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'warning', loader: { '.md': 'text' }, mainFields: ['module', 'main'] };

/** For the extension host in Node. The bundle lies inside the project, as VS Code asks of the tests of an extension. */
export async function buildNodeSuite() {
  const outfile = join(project, 'out/e2e/suite-node.js');
  await build({ ...bundle, platform: 'node', entryPoints: ['test/e2e/suite-node.ts'], outfile, external: ['vscode', 'mocha'], define: texts });
  return outfile;
}

/** For the extension host in a Web Worker. The bundle is laid into the extension's folder, from where it is served. */
export async function buildWebSuite(folder) {
  const outfile = join(folder, 'suite-web.js');
  const define = { ...texts, global: 'globalThis', 'process.env': '{}' }; // mocha's build for browsers asks for both
  await build({ ...bundle, platform: 'browser', entryPoints: ['test/e2e/suite-web.ts'], outfile, external: ['vscode'], define });
  return outfile;
}
