/**
 * Writes a draft back. The file is whole at every moment: the new text is written beside it and then takes
 * its place, with its permissions. A linked file is replaced where it really lies, and the link stays.
 */
import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export async function replaceFile(path: string, content: string): Promise<void> {
  const target = await realpath(path);
  // A rename would also replace a file that may not be written to.
  await access(target, constants.W_OK);
  const { mode } = await stat(target);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
