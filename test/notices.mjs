// The licences of what is bundled into the .vsix: they ask to be passed on with every copy.
import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What only the command line needs is not in the .vsix. */
const elsewhere = new Set(['commander', 'tinyglobby', 'fdir', 'picomatch', 'diff']);

/** Writes the licence texts of the dependencies to a file, each under its name and version. Throws when one has none. */
export async function writeNotices(root, file) {
  const folders = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split(/\r?\n/).filter((folder) => /[\\/]node_modules[\\/]/.test(folder));
  const notices = [];
  for (const folder of folders.sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    if (elsewhere.has(name)) continue;
    const licence = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (!licence) throw new Error(`${name} has no licence file to pass on`);
    notices.push(`${name} ${version} (${license})\n\n${(await readFile(join(folder, licence), 'utf8')).trim()}\n`);
  }
  await writeFile(file, `This extension contains the following works.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`);
}
