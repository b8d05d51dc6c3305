// The extension in the ways an editor can get it, besides its .vsix.
import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * Makes the project itself the only extension in a folder of extensions: after a change, `npm run build` and
 * "Developer: Reload Window" show it.
 */
export function linkExtension(extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  rmSync(extensions, { recursive: true, force: true });
  mkdirSync(extensions, { recursive: true });
  symlinkSync(project, join(extensions, `${publisher}.${name}-${version}`));
}

/** Copies what a .vsix holds, and nothing else, to a folder. */
export async function copyExtension(folder) {
  const { listFiles } = await import('@vscode/vsce');
  for (const file of ['package.json', ...await listFiles({ cwd: project, dependencies: false })]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(project, file), join(folder, file));
  }
}
