/** The extension in a browser: the server runs in a Web Worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startClient, type Extension } from './client';

let extension: Extension | undefined;

export function activate(context: ExtensionContext): Extension {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  let worker: Worker | undefined;
  // A worker does not end by itself: the one before a restart is ended here.
  const server = async () => {
    worker?.terminate();
    worker = new Worker(script);
    // VS Code wraps `Worker`, so that the client would not know this one for a worker: it gets the two ends instead.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return (extension = startClient(context, (id, name, options) => new LanguageClient(id, name, server, options)));
}

export const deactivate = (): Promise<void> | undefined => extension?.stop();
