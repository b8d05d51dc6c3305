/**
 * Translations as they ship: what the client says stays under its English template, for VS Code looks it up; what only the
 * server says goes under a short name, since the English would be half of the file.
 */
import { build } from 'esbuild';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

const root = new URL('..', import.meta.url);

/** Writes `dist/l10n` from `l10n` and the client's bundle. Throws when two templates would share a short name. */
export async function writeTranslations() {
  const { outputFiles: [{ text }] } = await build({ entryPoints: [new URL('server/src/lsp/template-key.ts', root).pathname], format: 'esm', write: false });
  const { templateKey } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const client = await readFile(new URL('dist/client.js', root), 'utf8');

  await mkdir(new URL('dist/l10n/', root), { recursive: true });
  for (const file of await readdir(new URL('l10n/', root))) {
    const bundle = JSON.parse(await readFile(new URL(`l10n/${file}`, root), 'utf8'));
    const packed = {};
    for (const [template, words] of Object.entries(bundle)) {
      const key = isIn(client, template) ? template : templateKey(template);
      if (key in packed) throw new Error(`«${template}» shares the name ${key} with another template: say one of them otherwise`);
      packed[key] = words;
    }
    await writeFile(new URL(`dist/l10n/${file}`, root), JSON.stringify(packed));
  }
}

/** Whether the code names the template, however it is quoted there: its plain stretches stand in it one after the other. */
function isIn(code, template) {
  const stretches = template.split(/[^ !#%&(-;=?-\[\]-_a-~]+/).filter((stretch) => stretch !== '');
  return code.includes(stretches.reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest), ''));
}
