// npm run package: one .vsix for every system, with all it needs inside and nothing else, and beside it the list of what it is made of.
import { execFileSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles } from '@vscode/vsce';
import { writeNotices } from './notices.mjs';
import { writeBill } from './sbom.mjs';

const cwd = fileURLToPath(new URL('..', import.meta.url));
/** What one .vsix for all systems may weigh. */
const mostBytes = 560_000;

/** Packs what has been built and returns the path of the .vsix. Throws when it is not fit to be given to anybody. */
export async function packageExtension() {
  await writeNotices(cwd, `${cwd}dist/third-party-notices.txt`);
  const files = await listFiles({ cwd, dependencies: false });
  const strangers = files.filter((file) => /(^|\/)node_modules\/|\.(ts|mjs|map)$/.test(file));
  if (strangers.length > 0) throw new Error(`Not for users, but packed: ${strangers.join(', ')}`);
  for (const file of files.filter((name) => name.endsWith('.js'))) await checkBundled(file);

  const { name, version } = JSON.parse(await readFile(`${cwd}/package.json`, 'utf8'));
  const packagePath = `${cwd}${name}-${version}.vsix`;
  // Links in the README stay as they are: they lead to files beside it, and there is no public address to rewrite them to.
  await createVSIX({ cwd, packagePath, dependencies: false, rewriteRelativeLinks: false });
  await writeBill(cwd, packagePath.replace(/\.vsix$/, '.cdx.json'));
  const { size } = await stat(packagePath);
  if (size > mostBytes) throw new Error(`The .vsix has ${size} bytes; at most ${mostBytes} are allowed.`);
  return packagePath;
}

async function checkBundled(file) {
  const code = await readFile(`${cwd}/${file}`, 'utf8');
  const wanted = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, module]) => module.replace(/^node:/, ''));
  const missing = wanted.filter((module) => module !== 'vscode' && !builtinModules.includes(module));
  if (missing.length > 0) throw new Error(`${file} is not bundled: it asks for ${missing.join(', ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  execFileSync('npm', ['run', 'build'], { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  await packageExtension();
}
