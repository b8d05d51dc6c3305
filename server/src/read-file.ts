/** Files as Node finds them on the disk. */
import { readFile } from 'node:fs/promises';

/** The text of a file without its byte order mark; undefined when there is no such file. */
export async function readFileAt(uri: string): Promise<string | undefined> {
  try {
    return (await readFile(new URL(uri), 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if (nowhere.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** No file, no folder, a folder that the system keeps closed, or, above a drive of Windows, no path. */
const nowhere: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EPERM', 'ERR_INVALID_FILE_URL_PATH']);
