// Bundles what the bench runs in processes of its own: the servers as ours is bundled, the rest as the tests are.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { common, forBoth } from '../../server/bundle.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const peers = fileURLToPath(new URL('peers', import.meta.url));
export const built = `${root}out/bench`;

/** The product itself, then what is measured beside it. Returns nothing: the bundles lie in `built`. */
export async function buildBench() {
  for (const script of ['server/esbuild.mjs', 'client/esbuild.mjs']) execFileSync(process.execPath, [script], { cwd: root, stdio: 'inherit' });
  const servers = ['bare', 'empty'].map((name) => build({ ...forBoth, format: 'iife', entryPoints: [`test/bench/servers/${name}.ts`], outfile: `${built}/${name}.js` }));
  const node = { ...common, platform: 'node', target: 'node20' };
  await Promise.all([
    ...servers,
    build({ ...node, format: 'cjs', entryPoints: ['test/bench/servers/probe.ts'], outfile: `${built}/probe.js` }),
    build({ ...node, format: 'esm', entryPoints: ['test/bench/checkers/worker.ts'], outfile: `${built}/worker.mjs` }),
    build({ ...forBoth, format: 'esm', entryPoints: ['ours', 'char-codes'].map((name) => `test/bench/checkers/${name}.ts`), outdir: built, outExtension: { '.js': '.mjs' } }),
  ]);
}

/** Their packages are installed when they are first wanted, and stay as the lock file has them. */
export function installPeers() {
  if (!existsSync(`${peers}/node_modules/.package-lock.json`)) execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: peers, stdio: 'inherit', shell: process.platform === 'win32' });
}
