/** The command line as it ships: dist/cli.js in a process of its own, in a folder of its own. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A folder with these files, and with the folders on the way to them; gone after the test. */
export function folderWith(t: TestContext, files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'un-resolution-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A folder with the command `un-resolution`, as `npm link` would install it: for the PATH of a shell or an editor. */
export function commandFolder(t: TestContext): string {
  const folder = folderWith(t, { 'un-resolution': `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n` });
  chmodSync(join(folder, 'un-resolution'), 0o755);
  return folder;
}

export interface Answer {
  /** The exit code. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(folder: string, args: readonly string[], input: string | Uint8Array = ''): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: status, stdout, stderr };
}

/** Still running when this returns. */
export const start = (folder: string, args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [cli, ...args], { cwd: folder });

/** A short resolution in which nothing is to be found. */
export const cleanDraft = `The General Assembly,

*Recalling* its resolution 60/1 of 16 September 2005,

1. *Requests* the Secretary-General to report on the matter;

2. *Decides* to remain seized of the matter.
`;
/** One warning: the blank. */
export const draftWithBlank = cleanDraft.replace('on the matter;', 'by [date];');
/** One error: the bracket. */
export const draftWithOpenBracket = cleanDraft.replace('on the matter;', 'on [all the matters;');
/** One fault that is safe to fix: the ending of paragraph 1. */
export const draftWithWrongEnding = cleanDraft.replace('on the matter;', 'on the matter,');
