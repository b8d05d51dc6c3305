/** Folders of real texts: which files are in them, and which of these an index calls cleanly structured. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';

/** All texts in a folder and below, in the order of their names; with `structure`, those that the index above describes so. */
export function textsIn(folder: string, structure?: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ['.md', '.txt', '.unres'].includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const index = structure && indexAbove(folder);
  if (!index) return files;
  const described = structures(index);
  return files.filter((file) => described.get(relative(dirname(index), file).split(sep).join('/')) === structure);
}

function indexAbove(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const index = join(at, 'index.tsv');
    if (existsSync(index)) return index;
    if (at === dirname(at)) return undefined;
  }
}

/** Path → structure, from an index.tsv with columns of these names. */
const structures = (index: string): Map<string, string> => new Map(rowsOf(index).map((row) => [row['path'] ?? '', row['structure'] ?? '']));

/** The rows of a table whose first line names its columns. */
export function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/).filter((line) => line !== '');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, column) => [names[column] ?? '', cell])));
}
