/** How our bundles are made. What is tested is what ships, so there is one kind of build; `--dev` keeps it readable for a debugger. */
import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const dev = process.argv.includes('--dev');

const root = fileURLToPath(new URL('..', import.meta.url));

export const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !dev,
  sourcemap: dev && 'inline',
  legalComments: 'none',
  loader: { '.md': 'text' },
  logLevel: 'warning',
  // jsonc-parser asks for its own files in a way that only its module for browsers can be bundled.
  mainFields: ['module', 'main'],
};

/**
 * One file for Node and for a Web Worker. The protocol's libraries have a module for each of them: both are in the bundle,
 * and the one that is not reached never runs, nor asks for what only Node has.
 */
export const forBoth = {
  ...common,
  platform: 'neutral',
  target: ['node20', 'es2022'],
  conditions: ['browser', 'node'],
  external: [...builtinModules, 'node:*'],
  // Taken as it is made for browsers: for Node it asks at once for what only Node has.
  alias: { yaml: `${root}node_modules/yaml/browser/index.js` },
};

const withinModules = (path) => path.replaceAll('\\', '/').replace(/^.*\bnode_modules\//, '');

/**
 * A plugin that puts something else in the place of files of a library, given as the ends of their paths below
 * `node_modules/`. The build fails when a library no longer has such a file.
 */
export const replacing = (replacements) => ({
  name: 'replacing',
  setup({ onLoad, onEnd }) {
    const unmet = new Set(Object.keys(replacements));
    onLoad({ filter: /[\\/]node_modules[\\/]/ }, async ({ path }) => {
      const file = withinModules(path);
      const replacement = replacements[file];
      if (!replacement) return undefined;
      unmet.delete(file);
      return { contents: replacement(await readFile(path, 'utf8')), loader: 'js' };
    });
    onEnd(() => ({ errors: [...unmet].map((file) => ({ text: `${file} was to be replaced and is not there` })) }));
  },
});

/**
 * Bundles what ships in the .vsix, and notes in `out/bundled` the folders of the packages that are in it and the modules
 * that it asks for. @param replacements see `replacing`: what stands there is ours
 */
export async function bundle(options, replacements = {}) {
  const { metafile } = await build({ ...options, metafile: true, plugins: [replacing(replacements)] });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 && !replacements[withinModules(file)] ? (/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []) : []));
  const asks = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path.replace(/^node:/, '')));
  await mkdir(`${root}out/bundled`, { recursive: true });
  await writeFile(`${root}out/bundled/${basename(options.outfile)}on`, JSON.stringify({ packages: [...new Set(folders)].sort(), asks: [...new Set(asks)].sort() }));
}
