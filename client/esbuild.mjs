/** Bundles the client: for the desktop and for VS Code in the browser. `--dev` keeps it readable for a debugger. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const dev = process.argv.includes('--dev');
const shared = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  minify: !dev,
  sourcemap: dev && 'inline',
  legalComments: 'none',
  logLevel: 'warning',
};

await Promise.all([
  build({ ...shared, platform: 'node', target: 'node20', entryPoints: ['client/src/node.ts'], outfile: 'dist/client-node.js' }),
  build({ ...shared, platform: 'browser', target: 'es2022', entryPoints: ['client/src/browser.ts'], outfile: 'dist/client-browser.js' }),
]);
