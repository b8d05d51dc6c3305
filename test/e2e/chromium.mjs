// Where the browser is. It depends on nothing, so that it can be asked before the editor's packages are installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of Chromium (CHROMIUM, the PATH, or where Debian puts it), or nothing. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  return folders.map((folder) => join(folder, 'chromium')).find(existsSync);
}
