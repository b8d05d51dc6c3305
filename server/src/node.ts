/** The server as an editor starts it on a desktop: its arguments say how to talk, `--node-ipc` or `--stdio`. */
import { createConnection } from 'vscode-languageserver/node';
import { listDraftsIn } from './list-drafts';
import { startServer } from './lsp/server';
import { readBundle } from './read-bundle';
import { readFileAt } from './read-file';

const connection = createConnection();
startServer(connection, { log: (message) => connection.console.error(message), readFile: readFileAt, listDrafts: listDraftsIn, readBundle });
