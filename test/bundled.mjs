// Which packages are in the .vsix: what esbuild put into the bundles that ship, and nothing that only stood ready.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of the packages with a byte in a bundle of the extension, as paths from the root. Throws before a build. */
export async function bundledFolders(root) {
  const folder = join(root, 'out/bundled');
  const lists = await Promise.all((await readdir(folder)).map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')).packages));
  if (lists.length === 0) throw new Error('There are no bundles: npm run build');
  return [...new Set(lists.flat())].sort();
}

/** Name, version and licence of each, as its own package.json says them. */
export const bundledPackages = async (root) =>
  Promise.all((await bundledFolders(root)).map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    return { name, version, license, folder };
  }));
