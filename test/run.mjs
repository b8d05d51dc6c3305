// npm test: builds, runs every test, and closes with one line that counts them all.
//   node test/run.mjs            everything, the editor tests included
//   node test/run.mjs brackets   a quick look: the test files with "brackets" in their name; no type check, no editor
// UPDATE=1 reaches the tests through the environment: they write what they would otherwise compare.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { findChromium } from './e2e/chromium.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** The far end of a stuck test, not a measure of speed. */
const minutesForOneFile = 10;

async function main(filter) {
  if (filter) bundleProduct();
  else npm('run', 'build');

  // First of all: the themes that VS Code ships are looked at without an editor too.
  const trouble = filter || !findChromium() ? undefined : installEditor();
  const counts = await runFiles(await bundleTests(filter));
  if (!filter) add(counts, await runEditorTests(trouble));

  const ran = counts.passed + counts.failed > 0;
  if (!ran) console.error(filter ? `No test ran: is there a test/*${filter}*.test.ts?` : 'No test ran.');
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  process.exit(ran && counts.failed === 0 ? 0 : 1);
}

const add = (counts, more) => {
  for (const key of Object.keys(counts)) counts[key] += more[key] ?? 0;
};

const npm = (...args) => execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });

function bundleProduct() {
  for (const script of ['server/esbuild.mjs', 'client/esbuild.mjs']) {
    if (existsSync(script)) execFileSync(process.execPath, [script], { stdio: 'inherit' });
  }
}

/** Bundles test/*.test.ts to out/test, as the product is bundled, and returns the files to run. */
async function bundleTests(filter = '') {
  const names = (await readdir('test')).filter((name) => name.endsWith('.test.ts') && name.includes(filter)).sort();
  await build({
    entryPoints: names.map((name) => join('test', name)),
    outdir: 'out/test',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    loader: { '.md': 'text', '.json': 'json' },
    plugins: [sourceUrls],
    sourcemap: true,
    banner: { js: 'process.setSourceMapsEnabled(true);' },
    logLevel: 'warning',
  });
  return names.map((name) => join('out/test', `${basename(name, '.ts')}.mjs`));
}

/** In a test, import.meta.url names the source, so that files beside it are found wherever the bundle lies. */
const sourceUrls = {
  name: 'source-urls',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    })),
};

async function runFiles(files) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) return counts;
  const stream = run({ files, timeout: minutesForOneFile * 60_000 });
  const tell = (outcome) => (test) => {
    if (test.details.type !== 'suite') counts[test.skip !== undefined ? 'skipped' : outcome] += 1;
  };
  stream.on('test:pass', tell('passed')).on('test:fail', tell('failed'));
  for await (const line of stream.compose(new spec())) process.stdout.write(line);
  return counts;
}

/** Undefined when VS Code is installed, otherwise why it could not be. */
function installEditor() {
  try {
    if (!existsSync('test/e2e/node_modules/.package-lock.json')) npm('ci', '--prefix', 'test/e2e');
    return undefined;
  } catch (error) {
    return error;
  }
}

async function runEditorTests(trouble) {
  if (!findChromium()) {
    const message = 'CHROMIUM IS MISSING: the editor tests are skipped (Debian: apt-get install chromium; elsewhere: set CHROMIUM to its path)';
    console.log(`\n*** ${message} ***`);
    return process.env.CI === 'true' ? { failed: 1 } : { skipped: 1 };
  }
  try {
    if (trouble) throw trouble;
    const { runAll } = await import('./e2e/all.mjs');
    return await runAll();
  } catch (error) {
    console.error(error);
    return { failed: 1 };
  }
}

await main(process.argv[2]);
