/** Findings as diagnostics: the client pulls them, or they are pushed to one that cannot. */
import { DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticParams, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { toDiagnostic } from '../convert/findings';
import { describe, guarded, refused } from '../host';
import { isMade } from '../protocol';
import type { Service, Serving } from '../service';
import type { Opened } from '../workspace';

export const diagnostics: Service = {
  capabilities: (client) =>
    client.pulls ? { diagnosticProvider: { identifier: 'un-resolution', interFileDependencies: false, workspaceDiagnostics: false } } : {},
  serve: (serving) => (serving.client.pulls ? pull(serving) : push(serving)),
};

/** What was made of a draft to be read has its findings in the draft. */
function diagnose({ document, analysis }: Opened, { client, host }: Serving): Diagnostic[] {
  if (isMade(document.uri)) return [];
  for (const { rule, error } of analysis.failures) host.log(`The rule ${rule} failed: ${describe(error)}`);
  return analysis.findings.map((finding) => toDiagnostic(document, finding, client));
}

function pull(serving: Serving) {
  const { connection, client, host, answer } = serving;
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(answer<DocumentDiagnosticParams, DocumentDiagnosticReport>('Checking', nothing, (opened, { previousResultId }) => {
    const resultId = opened.stamp;
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnose(opened, serving) };
  }));
  return () => {
    if (client.refreshes) connection.languages.diagnostics.refresh().catch(refused(host, 'To check the drafts again'));
  };
}

function push(serving: Serving) {
  const { connection, host, workspace, documents } = serving;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const publish = guarded(host, 'Checking', undefined, async (uri: string) => {
    waiting.delete(uri);
    const opened = await workspace.find(uri);
    if (opened) await connection.sendDiagnostics({ uri, version: opened.document.version, diagnostics: diagnose(opened, serving) });
  });
  const schedule = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.set(uri, setTimeout(publish, pauseInTyping, uri));
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return () => workspace.uris().forEach(schedule);
}

/** Milliseconds without a keystroke before a draft is checked unasked. */
const pauseInTyping = 100;
