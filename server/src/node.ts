/** What the server needs on a desktop: unless it is told, its arguments say how to talk, `--node-ipc` or `--stdio`. */
import { createConnection, type Connection } from 'vscode-languageserver/node';
import { listDraftsIn } from './list-drafts';
import type { Host } from './lsp/host';
import { readBundle } from './read-bundle';
import { readFileAt } from './read-file';

export function connect(stdin?: NodeJS.ReadableStream, stdout?: NodeJS.WritableStream): [Connection, Host] {
  const connection = stdin && stdout ? createConnection(stdin, stdout) : createConnection();
  return [connection, { log: (message) => connection.console.error(message), readFile: readFileAt, listDrafts: listDraftsIn, readBundle }];
}
