// For the bench: how long our extension takes in a real extension host until its server answers, and one that only starts an empty server.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { forBoth } from '../../server/bundle.mjs';
import { copyExtension, project } from './extension.mjs';

const resultLine = /^UN-RESOLUTION-ACTIVATION ([\d.]+)$/;
const secondsToWait = 60;

/**
 * Cells for the bench (test/bench/cell.ts), one for each extension. They share one VS Code, which starts with the first of them; every
 * round has a window and an extension host of its own.
 * @param emptyServer the bundle of the empty server
 */
export function activations(emptyServer) {
  let editor;
  const open = () => (editor ??= startEditor(emptyServer));
  const cell = (subject, folder) => ({
    name: `activation, ${subject}`,
    async run() {
      const { browser, vscode, scratch } = await open();
      const extension = join(scratch, folder);
      return [{ what: 'activation', text: '', subject, values: [await activationOf(browser, vscode, extension, scratch)] }];
    },
    async end() {
      const started = await editor;
      editor = undefined;
      await started?.stop();
    },
  });
  return [cell('an extension with an empty server', 'empty'), cell('ours', 'ours')];
}

async function startEditor(emptyServer) {
  if (!existsSync(join(project, 'test/e2e/node_modules/.package-lock.json'))) execFileSync('npm', ['ci', '--prefix', 'test/e2e'], { cwd: project, stdio: 'inherit', shell: process.platform === 'win32' });
  const { clear, startVSCode } = await import('./vscode.mjs');
  const { launchChromium } = await import('./workbench.mjs');
  const scratch = mkdtempSync(join(tmpdir(), 'un-resolution-'));
  await copyExtension(join(scratch, 'ours'));
  await buildEmpty(join(scratch, 'empty'), emptyServer);
  await buildSuite(['ours', 'empty'].map((name) => join(scratch, name)));
  mkdirSync(join(scratch, 'drafts'));
  const vscode = await startVSCode({ data: join(scratch, 'data'), driver: true });
  const browser = await launchChromium();
  return {
    browser, vscode, scratch,
    async stop() {
      await browser.close();
      await vscode.stop();
      clear(scratch);
    },
  };
}

async function buildEmpty(folder, server) {
  await build({ ...forBoth, format: 'cjs', external: [...forBoth.external, 'vscode'], entryPoints: ['test/e2e/activation/client.ts'], outfile: join(folder, 'client.js') });
  copyFileSync(server, join(folder, 'server.js'));
  copyFileSync(createRequire(import.meta.url).resolve('./activation/package.json'), join(folder, 'package.json'));
}

/** VS Code asks that the tests of an extension lie within it. */
async function buildSuite([first, ...others]) {
  await build({ absWorkingDir: project, bundle: true, platform: 'node', format: 'cjs', external: ['vscode'], entryPoints: ['test/e2e/activation/suite.ts'], outfile: join(first, 'suite.js') });
  for (const folder of others) copyFileSync(join(first, 'suite.js'), join(folder, 'suite.js'));
}

/** Milliseconds. */
async function activationOf(browser, vscode, extension, scratch) {
  const { addressOf, openWorkbench } = await import('./workbench.mjs');
  const messages = [];
  let settle;
  const said = new Promise((resolve) => { settle = resolve; });
  const timer = setTimeout(settle, secondsToWait * 1000);
  const page = await openWorkbench(browser, addressOf(vscode, { folder: join(scratch, 'drafts'), extension, tests: join(extension, 'suite.js') }), async (opened) => {
    await opened.exposeFunction('codeAutomationLog', (_level, args) => {
      messages.push(args.join(' '));
      const [, found] = resultLine.exec(args.join(' ').trim()) ?? [];
      if (found) settle(Number(found));
    });
    await opened.exposeFunction('codeAutomationExit', () => settle());
  });
  const milliseconds = await said;
  clearTimeout(timer);
  await page.context().close();
  if (milliseconds === undefined) throw new Error(`VS Code did not say how long the activation took.\n${messages.join('\n')}`);
  return milliseconds;
}
