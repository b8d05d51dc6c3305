/** Bundles the client. */
import { build } from 'esbuild';
import { forBoth } from '../server/bundle.mjs';

await build({ ...forBoth, format: 'cjs', external: [...forBoth.external, 'vscode'], entryPoints: ['client/src/main.ts'], outfile: 'dist/client.js' });
