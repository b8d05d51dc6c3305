/** The extension in a browser: the server runs in a Web Worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient, type Extension } from './client';

export function activate(context: ExtensionContext): Extension {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true);
  return startClient(context, (id, name, options) => new LanguageClient(id, name, () => Promise.resolve(new Worker(script)), options));
}
