/** Bundles the client. */
import { build } from 'esbuild';
import { forBoth } from '../server/bundle.mjs';

await build({ ...forBoth, format: 'cjs', external: [...forBoth.external, 'vscode'], entryPoints: ['client/src/main.ts'], outfile: 'dist/client.js' });

/** What runs within the statistics page, in a frame without the editor's interface. */
await build({ ...forBoth, platform: 'browser', format: 'iife', entryPoints: ['client/webview/statistics.ts'], outfile: 'dist/client-statistics.js' });
