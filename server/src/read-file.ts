/** Files as Node finds them on the disk. */
import { readFile, stat } from 'node:fs/promises';

/** No draft and no project file has as many bytes. */
const mostBytes = 50_000_000;

/** The text of a file without its byte order mark; undefined when there is no such file. @throws for what is no file, such as a pipe that never ends, and what is too large */
export async function readFileAt(uri: string): Promise<string | undefined> {
  try {
    const file = new URL(uri);
    const entry = await stat(file);
    if (!entry.isFile() || entry.size > mostBytes) throw new Error(entry.isFile() ? 'it is too large' : 'it is no file');
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if (nowhere.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** No file, no folder, a folder that the system keeps closed, or, above a drive of Windows, no path. */
const nowhere: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EPERM', 'ERR_INVALID_FILE_URL_PATH']);
