// The licences of what is bundled into the .vsix: they ask to be passed on with every copy.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledPackages } from './bundled.mjs';

/** Writes the licence texts of the packages to a file, each under its name and version. Throws when one has none. */
export async function writeNotices(root, file) {
  const notices = await Promise.all((await bundledPackages(root)).map(async ({ name, version, license, folder }) => {
    const licence = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry));
    if (!licence) throw new Error(`${name} has no licence file to pass on`);
    return `${name} ${version} (${license})\n\n${(await readFile(join(root, folder, licence), 'utf8')).trim()}\n`;
  }));
  await writeFile(file, `This extension contains the following works.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`);
}
