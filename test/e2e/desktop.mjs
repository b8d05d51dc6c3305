// npm run test:desktop: the suite in VS Code for the desktop. VSCODE_PATH names one; without it one is downloaded.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildNodeSuite, copyFolder, drafts, project } from './suites.mjs';

const scratch = await mkdtemp(join(tmpdir(), 'un-resolution-'));
const folder = join(scratch, 'drafts');
await copyFolder(drafts, folder);
await runTests({
  ...(process.env.VSCODE_PATH && { vscodeExecutablePath: process.env.VSCODE_PATH }),
  extensionDevelopmentPath: project,
  extensionTestsPath: await buildNodeSuite(),
  launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', join(scratch, 'data')],
});
