// markdownlint as the simplest server there is: it keeps the text and reads all of it whenever it is asked.
import { lint } from 'markdownlint/sync';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createConnection, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node.js';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental }, diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } },
}));
connection.languages.diagnostics.on(({ textDocument }) => {
  const document = documents.get(textDocument.uri);
  const found = document ? lint({ strings: { draft: document.getText() } }).draft : [];
  return { kind: 'full', items: found.map(diagnosticOf) };
});
documents.listen(connection);
connection.listen();

function diagnosticOf({ lineNumber, errorRange, ruleNames, ruleDescription, errorDetail }) {
  const [column, length] = errorRange ?? [1, 1];
  const line = lineNumber - 1;
  return {
    range: { start: { line, character: column - 1 }, end: { line, character: column - 1 + length } },
    code: ruleNames[0], source: 'markdownlint', message: [ruleDescription, errorDetail].filter(Boolean).join(': '),
  };
}
