/**
 * Writes a draft back. The file is whole at every moment: the new text is written beside it and then takes
 * its place, with its permissions. A linked file is replaced where it really lies, and the link stays.
 */
import { access, chmod, constants, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refused } from './refused';

/** @param before what was read there. @throws where the file says something else by now: somebody saved it in the meantime */
export async function replaceFile(path: string, before: string, content: string): Promise<void> {
  const target = await realpath(path);
  // A rename would also replace a file that may not be written to.
  await access(target, constants.W_OK);
  const { mode } = await stat(target);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await chmod(beside, mode);
    if ((await readFile(target, 'utf8')) !== before) throw new Refused('It was changed by somebody else in the meantime, and was left as it is.');
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
