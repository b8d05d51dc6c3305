/**
 * What the language client can do and our server never asks of it: left out of the bundle, of which it would be a fifth.
 * `test/bundles.test.ts` compares that list, `left-out.json`, with what the server announces.
 */
import { readFileSync } from 'node:fs';

/** Files of vscode-languageclient, each with the capability of a server that it is there for. */
const unasked = JSON.parse(readFileSync(new URL('left-out.json', import.meta.url), 'utf8'));

/** A feature that announces nothing and does nothing, under every name that the file gives to one. */
function idle(code) {
  const names = new Set(code.match(/(?<=^exports\.)\w+Feature\b/gm));
  return `class Idle { getState() { return { kind: 'static' }; } fillClientCapabilities() {} initialize() {} clear() {} }\n${[...names].map((name) => `exports.${name} = Idle;`).join('\n')}`;
}

/** Other features ask this one when a notebook opens, changes or closes: with us none ever does. */
const noNotebooks = () => `class Notebooks {
  static CellScheme = 'vscode-notebook-cell';
  registrationType = { method: 'notebookDocument/sync' };
  onOpenNotificationSent = never; onChangeNotificationSent = never; onSaveNotificationSent = never; onCloseNotificationSent = never;
  getState() { return { kind: 'workspace', id: 'notebookDocument/sync', registrations: false }; }
  fillClientCapabilities() {} initialize() {} register() {} unregister() {} clear() {} handles() { return false; }
}
function never() { return { dispose() {} }; }
exports.NotebookDocumentSyncFeature = Notebooks;`;

/** For `replacing`: a file → what stands in its place. */
export const leftOut = {
  ...Object.fromEntries(Object.keys(unasked).map((name) => [`vscode-languageclient/lib/common/${name}.js`, idle])),
  'vscode-languageclient/lib/common/notebook.js': noNotebooks,
  // Our documents are named by their language, never by a pattern.
  'vscode-languageclient/lib/common/utils/globPattern.js': () => 'exports.matchGlobPattern = () => false;',
  // The version that is asked for here is the one of `engines` in package.json, to which VS Code keeps by itself.
  'semver/functions/parse.js': () => 'module.exports = (version) => ({ version });',
  'semver/functions/satisfies.js': () => 'module.exports = () => true;',
};
