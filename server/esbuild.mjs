/**
 * Bundles the server: for the desktop (Node), for the browser (a Web Worker), and as the command line.
 * What is tested is what ships, so there is one kind of build; `--dev` keeps it readable for a debugger.
 */
import { build } from 'esbuild';
import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const dev = process.argv.includes('--dev');
const shared = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  bundle: true,
  minify: !dev,
  sourcemap: dev && 'inline',
  legalComments: 'none',
  loader: { '.md': 'text' },
  logLevel: 'warning',
};
// jsonc-parser asks for its own files in a way that only its module for browsers can be bundled.
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };

await Promise.all([
  build({ ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server-node.js' }),
  build({ ...shared, platform: 'browser', target: 'es2022', format: 'iife', entryPoints: ['server/src/browser.ts'], outfile: 'dist/server-browser.js' }),
  // tinyglobby asks where it lies, which a CommonJS bundle knows under another name.
  build({ ...node, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js', define: { 'import.meta.url': '__filename' } }),
]);
await chmod(new URL('../dist/cli.js', import.meta.url), 0o755);
