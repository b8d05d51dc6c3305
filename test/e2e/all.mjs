// The editor tests, one after the other. By hand: node test/e2e/all.mjs [name of one]
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInHost } from './in-host.mjs';
import { buildNodeSuite, buildWebSuite, copyFolder, drafts, project } from './suites.mjs';
import { clear, startVSCode } from './vscode.mjs';
import { runStart } from './start.mjs';
import { startWeb } from './web.mjs';
import { addressOf, launchChromium } from './workbench.mjs';

/** Each gets an empty folder and a browser, and returns how many tests passed and failed. */
const runs = {
  async 'extension host'(scratch, browser) {
    const tests = await buildNodeSuite();
    const folder = join(scratch, 'drafts');
    await copyFolder(drafts, folder);
    const vscode = await startVSCode({ data: join(scratch, 'data'), driver: true });
    try {
      return await runInHost(browser, addressOf(vscode, { folder, extension: project, tests }));
    } finally {
      await vscode.stop();
    }
  },
  async 'web extension host'(scratch, browser) {
    const extension = join(scratch, 'extension');
    const tests = await buildWebSuite(extension);
    const web = await startWeb({ data: join(scratch, 'data'), extension, folder: drafts, tests });
    try {
      return await runInHost(browser, web.url);
    } finally {
      await web.stop();
    }
  },
  'npm start': runStart,
};

/** How many editor tests passed and failed; a run that breaks counts as one that failed. */
export async function runAll(only = '') {
  const counts = { passed: 0, failed: 0 };
  const browser = await launchChromium();
  for (const [name, run] of Object.entries(runs).filter(([key]) => key.includes(only))) {
    console.log(`\nIn the editor: ${name}`);
    const scratch = await mkdtemp(join(tmpdir(), 'un-resolution-'));
    try {
      const { passed, failed } = await run(scratch, browser);
      counts.passed += passed;
      counts.failed += failed;
    } catch (error) {
      console.error(error);
      counts.failed += 1;
    } finally {
      clear(scratch);
    }
  }
  await browser.close();
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runAll(process.argv[2]);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
