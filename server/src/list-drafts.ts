/** The drafts in a folder and below, as Node finds them on the disk. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDraft } from './is-draft';

/** A home directory may be open: nobody's drafts lie in more folders than these. */
const mostFolders = 1000;
const mostDrafts = 300;

/** Their addresses, level by level, in the order of their names. Hidden folders and those of packages are left out, and what cannot be opened. */
export async function listDraftsIn(folder: string): Promise<readonly string[]> {
  if (!folder.startsWith('file:')) return [];
  const folders = [fileURLToPath(folder)];
  const drafts: string[] = [];
  for (let at = 0; at < Math.min(folders.length, mostFolders) && drafts.length < mostDrafts; at++) {
    const path = folders[at] ?? '';
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name)) folders.push(join(path, entry.name));
      else if (entry.isFile() && isDraft(entry.name)) drafts.push(pathToFileURL(join(path, entry.name)).href);
    }
  }
  return drafts.slice(0, mostDrafts);
}
