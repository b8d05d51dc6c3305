// The editor tests, one after the other. By hand, after `npm run build`: node test/e2e/all.mjs [part of a name]
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageExtension } from '../package.mjs';
import { adoptByKeyboard } from './adoption.mjs';
import { fillByKeyboard } from './blanks.mjs';
import { decideByKeyboard } from './deciding.mjs';
import { decideOnFirstDraft } from './deciding-first.mjs';
import { copyExtension, linkExtension, project } from './extension.mjs';
import { readFrench } from './french.mjs';
import { runInHost } from './in-host.mjs';
import { walkLedger } from './ledger.mjs';
import { mergeByKeyboard } from './merging.mjs';
import { walkPath } from './path.mjs';
import { runStart } from './start.mjs';
import { seeViews } from './views.mjs';
import { buildNodeSuite, buildWebSuite, drafts } from './suites.mjs';
import { clear, installVsix, startVSCode } from './vscode.mjs';
import { startWeb } from './web.mjs';
import { addressOf, launchChromium } from './workbench.mjs';

/** Each gets a browser and an empty folder, and returns how many tests passed and failed. */
const runs = {
  async 'extension host'(browser, scratch) {
    const tests = await buildNodeSuite();
    const folder = join(scratch, 'drafts');
    cpSync(drafts, folder, { recursive: true });
    const vscode = await startVSCode({ data: join(scratch, 'data'), driver: true });
    try {
      return await runInHost(browser, addressOf(vscode, { folder, extension: project, tests }));
    } finally {
      await vscode.stop();
    }
  },

  async 'web extension host'(browser, scratch) {
    const extension = join(scratch, 'extension');
    await copyExtension(extension);
    const tests = await buildWebSuite(extension);
    const web = await startWeb({ data: join(scratch, 'data'), extension, folder: drafts, tests });
    try {
      return await runInHost(browser, web.url);
    } finally {
      await web.stop();
    }
  },

  'the path of a drafter, with the .vsix': (browser, scratch) =>
    walkPath('vsix', browser, scratch, async (places) => installVsix(await packageExtension(), places)),

  'the path of a drafter, with the sources': (browser, scratch) =>
    walkPath('sources', browser, scratch, ({ extensions }) => linkExtension(extensions)),

  'brackets and blanks': walkLedger,
  'the panel of blanks, by keyboard': fillByKeyboard,

  'decisions at brackets, by keyboard': decideByKeyboard,
  'decisions at brackets of the first draft, by keyboard': decideOnFirstDraft,
  'readings and adoption, by keyboard': adoptByKeyboard,

  'proposals and versions, by keyboard': mergeByKeyboard,

  'in French': readFrench,

  'what is shown beside a draft': seeViews,

  'npm start': runStart,
};

/** How many editor tests passed and failed; a run that breaks counts as one that failed. */
export async function runAll(only = '') {
  const counts = { passed: 0, failed: 0 };
  const browser = await launchChromium();
  for (const [name, run] of Object.entries(runs).filter(([key]) => key.includes(only))) {
    console.log(`\nIn the editor: ${name}`);
    const scratch = mkdtempSync(join(tmpdir(), 'un-resolution-'));
    try {
      const { passed, failed } = await run(browser, scratch);
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
  process.exit(passed > 0 && failed === 0 ? 0 : 1);
}
