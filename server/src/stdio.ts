/** The server on standard input and output, for `un-resolution lsp --stdio`; ends the process when the editor does. */
import { createConnection } from 'vscode-languageserver/node';
import { listDraftsIn } from './list-drafts';
import { startServer } from './lsp/server';
import { readBundle } from './read-bundle';
import { readFileAt } from './read-file';

export function startStdio(): void {
  const connection = createConnection(process.stdin, process.stdout);
  startServer(connection, { log: (message) => connection.console.error(message), readFile: readFileAt, listDrafts: listDraftsIn, readBundle });
}
