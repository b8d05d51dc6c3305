/** What the server needs in a Web Worker, for VS Code in the browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, type Connection } from 'vscode-languageserver/browser';
import type { Host } from './lsp/host';

export function connect(): [Connection, Host] {
  const worker = self as DedicatedWorkerGlobalScope;
  const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
  return [connection, { log: (message) => connection.console.error(message) }];
}
