/** The server, whatever carries its messages: it announces what its services can do, and gives them what they need. */
import { TextDocuments, TextDocumentSyncKind, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { summary, type Say } from '../core/index';
import { readClient, type Client } from './client';
import { followConfigs } from './configs';
import { seeFiles } from './files';
import type { Host } from './host';
import { summaryMethod, type InitializationOptions, type SummaryParams } from './protocol';
import { servingOf } from './service';
import { capabilitiesFor, services } from './services';
import { speak } from './speech';
import { openWorkspace, type Opened } from './workspace';

export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const client = readClient(params);
    const { bundle }: InitializationOptions = params.initializationOptions ?? {};
    const say = speak(bundle ?? host.readBundle?.(params.locale ?? ''));
    serve(connection, host, client, documents, say);
    return {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...capabilitiesFor(client),
      },
      serverInfo: { name: 'un-resolution' },
    };
  });
  documents.listen(connection);
  connection.listen();
}

function serve(connection: Connection, host: Host, client: Client, documents: TextDocuments<TextDocument>, say: Say): void {
  const files = seeFiles(connection, client, host);
  const configs = followConfigs(connection, client, host, files, say, () => chosenAnew.forEach((refresh) => refresh()));
  const workspace = openWorkspace(documents, configs, tell);
  const serving = servingOf({ connection, client, host, workspace, documents, files, say });
  const chosenAnew = services.flatMap((service) => service.serve(serving) ?? []);

  function tell({ document, analysis }: Opened): void {
    if (!client.extras) return;
    const params: SummaryParams = { uri: document.uri, version: document.version, ...summary(analysis) };
    void connection.sendNotification(summaryMethod, params);
  }
}
