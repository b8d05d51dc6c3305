/** Which drafts were meant: names, patterns and `-` become a list, each draft once, in the order given. */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Io } from './io';
import { onOneLine } from './visible';

export const standardInput = '-';

export interface Input {
  /** As the drafter named it, or as the pattern found it: this is printed. */
  readonly path: string;
  readonly file: string;
}

export interface Inputs {
  readonly found: readonly Input[];
  readonly problems: readonly string[];
}

export async function findInputs(names: readonly string[], io: Io): Promise<Inputs> {
  const found = new Map<string, Input>();
  const problems: string[] = [];
  for (const name of names) {
    const paths = await pathsOf(name, io.cwd);
    if (typeof paths === 'string') problems.push(onOneLine(`${name}: ${paths}`));
    else for (const path of paths) {
      if (path !== onOneLine(path)) {
        problems.push(`${onOneLine(path)}: There are line breaks or other control characters in this name, which would mislead whoever reads what is said of the file. Give it another name.`);
        continue;
      }
      const file = path === standardInput ? path : resolve(io.cwd, path);
      if (!found.has(file)) found.set(file, { path, file });
    }
  }
  return { found: [...found.values()], problems };
}

/** The paths, or why there are none. A file that exists is taken by its name even if that looks like a pattern: «draft [1].unres». */
async function pathsOf(name: string, cwd: string): Promise<readonly string[] | string> {
  if (name === standardInput) return [name];
  const entry = await stat(resolve(cwd, name)).catch((error: NodeJS.ErrnoException) => error);
  if (!(entry instanceof Error)) return entry.isDirectory() ? folderMessage(name) : [name];
  if (!isDynamicPattern(name)) return entry.code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read: ${entry.message}`;

  const paths = await glob(process.platform === 'win32' ? name.replaceAll('\\', '/') : name, { cwd, expandDirectories: false });
  return paths.length > 0 ? paths.sort() : 'No file has a name of this kind.';
}

const folderMessage = (name: string): string =>
  `This is a folder. To take all drafts in it, write "${join(name, '**', '*.{unres,resolution.md}')}", with the quotation marks.`;
