// For the measuring commands: bundles a module of the tests, with the core in it, and loads it.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);

/** @param {string} path from the project's folder: «test/support/measure.ts» */
export const load = async (path) => import(pathToFileURL(await bundled(path)).href);

/** Where its bundle lies, for a process of its own to run. */
export async function bundled(path) {
  const bundle = fileURLToPath(new URL(`out/measure/${path.replace(/\.ts$/, '').replaceAll('/', '.')}.mjs`, root));
  await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: [path],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    loader: { '.md': 'text' },
    logLevel: 'warning',
  });
  return bundle;
}
