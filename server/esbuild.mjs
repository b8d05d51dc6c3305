/** Bundles the server: as editors start it, and as the command line. */
import { build } from 'esbuild';
import { chmod } from 'node:fs/promises';
import { bundle, common, forBoth, replacing } from './bundle.mjs';

/** The names of HTML 5's two thousand characters: never asked for, see `core/paste/entities.ts`. */
const unnamed = { 'entities/dist/generated/decode-data-html.js': () => 'export const htmlDecodeTree = new Uint16Array(0);' };

await Promise.all([
  bundle({ ...forBoth, format: 'iife', entryPoints: ['server/src/main.ts'], outfile: 'dist/server.js' }, unnamed),
  // tinyglobby asks where it lies, which a CommonJS bundle knows under another name.
  build({ ...common, platform: 'node', target: 'node20', format: 'cjs', entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js', define: { 'import.meta.url': '__filename' }, plugins: [replacing(unnamed)] }),
]);
await chmod(new URL('../dist/cli.js', import.meta.url), 0o755);
