/** Bundles the client. */
import { bundle, forBoth } from '../server/bundle.mjs';
import { writeTranslations } from '../server/translations.mjs';
import { leftOut } from './left-out.mjs';

await bundle({ ...forBoth, format: 'cjs', external: [...forBoth.external, 'vscode'], entryPoints: ['client/src/main.ts'], outfile: 'dist/client.js' }, leftOut);

/** What runs within the pages beside a draft, each in a frame without the editor's interface. */
for (const page of ['statistics', 'blanks']) {
  await bundle({ ...forBoth, platform: 'browser', format: 'iife', entryPoints: [`client/webview/${page}.ts`], outfile: `dist/client-${page}.js` });
}

await writeTranslations();
