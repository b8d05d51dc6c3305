// npm run package: what the .vsix is made of, as CycloneDX, beside it. The same sources give the same file: no time, no serial
// number, no place where anything was downloaded from.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundledPackages } from './bundled.mjs';

/** The bill of materials: every package with a byte in the extension, its licence, its hash from the lock file, and what it is built upon. */
export async function billOfMaterials(root) {
  const { name, version, license, description } = await manifestIn(root);
  const { packages: locked } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const bundled = await bundledPackages(root);
  const own = { type: 'application', 'bom-ref': purl({ name, version }), name, version, licenses: [{ license: { id: license } }], purl: purl({ name, version }), ...(description?.startsWith('%') ? {} : { description }) };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: own },
    components: bundled.map((one) => ({
      type: 'library', 'bom-ref': purl(one), name: one.name, version: one.version, scope: 'required',
      hashes: [hashOf(locked[one.folder]?.integrity, one)],
      licenses: [{ license: { id: one.license } }],
      purl: purl(one),
    })),
    dependencies: await Promise.all([{ folder: '', ref: own['bom-ref'] }, ...bundled.map((one) => ({ folder: one.folder, ref: purl(one) }))].map(async ({ folder, ref }) => {
      const wanted = Object.keys((await manifestIn(join(root, folder))).dependencies ?? {}).map((dependency) => foundFrom(root, folder, dependency));
      return { ref, dependsOn: bundled.filter((one) => wanted.includes(one.folder)).map(purl) };
    })),
  };
}

export const writeBill = async (root, file) => writeFile(file, `${JSON.stringify(await billOfMaterials(root), undefined, 2)}\n`);

const manifestIn = async (folder) => JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));

const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** «sha512-…» as npm writes it, in hexadecimal. */
function hashOf(integrity, { name }) {
  const [, base64] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  if (!base64) throw new Error(`The lock file has no hash of ${name}: npm ci`);
  return { alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') };
}

/** The folder in which a package finds another, as Node looks for it. */
function foundFrom(root, folder, name) {
  for (let at = folder; ; at = dirname(at)) {
    const candidate = at === '' || at === '.' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (existsSync(join(root, candidate)) || at === '' || at === '.') return candidate;
  }
}
