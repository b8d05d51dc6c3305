// npm run test:desktop: the suite in VS Code for the desktop. VSCODE_PATH names one; without it one is downloaded.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { project } from './extension.mjs';
import { buildNodeSuite, drafts } from './suites.mjs';
import { clear } from './vscode.mjs';

execFileSync('npm', ['run', 'build'], { cwd: project, stdio: 'inherit', shell: process.platform === 'win32' });
const scratch = mkdtempSync(join(tmpdir(), 'un-resolution-'));
const folder = join(scratch, 'drafts');
cpSync(drafts, folder, { recursive: true });
try {
  await runTests({
    ...(process.env.VSCODE_PATH && { vscodeExecutablePath: process.env.VSCODE_PATH }),
    extensionDevelopmentPath: project,
    extensionTestsPath: await buildNodeSuite(),
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', join(scratch, 'data')],
  });
} finally {
  clear(scratch);
}
