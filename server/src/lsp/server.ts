/** The server, whatever carries its messages: what it can do, and one handler for each thing an editor may ask. */
import type { Connection } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';

/** What the server needs of the place it runs in. */
export interface Host {
  log(message: string): void;
}

export function startServer(connection: Connection, _host: Host): void {
  connection.onInitialize(() => ({
    capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental },
    serverInfo: { name: 'un-resolution' },
  }));
  connection.listen();
}
