// npm start: builds, and opens VS Code with the extension on sample drafts. With `code` on the PATH that is this
// machine's VS Code; otherwise, or with --browser, one that npm ships, in the browser. OPEN=0 opens no window.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { linkExtension, project } from './extension.mjs';

const windows = process.platform === 'win32';
const npm = (...args) => execFileSync('npm', args, { cwd: project, stdio: 'inherit', shell: windows });

async function main() {
  npm('run', 'build');
  const folder = copySamples();
  const draft = join(folder, 'ga-draft.resolution.md');

  const code = process.argv.includes('--browser') ? undefined : findOnPath(windows ? 'code.cmd' : 'code');
  if (code) openDesktop(code, folder, draft);
  else await openInBrowser(folder, draft);
}

/** The drafts are there to be written in: the copies keep what has been written, and the originals stay as they are. */
function copySamples() {
  const folder = join(project, 'out/samples');
  cpSync(join(project, 'test/samples'), folder, { recursive: true, force: false });
  return folder;
}

function openDesktop(code, folder, draft) {
  const args = ['--new-window', `--extensionDevelopmentPath=${project}`, folder, draft];
  execFileSync(windows ? `"${code}"` : code, windows ? args.map((arg) => `"${arg}"`) : args, { stdio: 'inherit', shell: windows });
}

async function openInBrowser(folder, draft) {
  if (!existsSync(join(project, 'test/e2e/node_modules/.package-lock.json'))) npm('ci', '--prefix', 'test/e2e');
  const { startVSCode } = await import('./vscode.mjs');
  const { addressOf } = await import('./workbench.mjs');
  const data = join(project, 'out/vscode');
  const extensions = join(data, 'extensions');
  linkExtension(extensions);
  const vscode = await startVSCode({ data, extensions, token: randomBytes(16).toString('hex') });
  const address = addressOf(vscode, { folder, draft });
  console.log(`\nVS Code with UN Resolution: ${address}\nCtrl+C ends it.\n`);
  if (process.env.OPEN !== '0') show(address);
}

/** Opens the first browser there is. Without one the printed address still serves. */
function show(address) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const openers = { darwin: [['open']], win32: [['explorer']] }[process.platform] ?? [[findOnPath('xdg-open')], [findChromium(), ...asRoot]];
  const [command, ...args] = openers.find(([name]) => name) ?? [];
  if (command) spawn(command, [...args, address], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}

const findOnPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path));

await main();
