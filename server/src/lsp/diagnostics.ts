/** Findings as diagnostics: the client pulls them, or they are pushed to one that cannot. */
import { DocumentDiagnosticReportKind, type Connection, type DocumentDiagnosticReport, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client';
import { toDiagnostic } from './convert';
import { guarded, refused, type Host } from './host';
import type { Opened, Workspace } from './workspace';

export interface Diagnostics {
  /** To be called when something else than the text has changed. */
  refresh(): void;
}

export function serveDiagnostics(
  connection: Connection, client: Client, host: Host, workspace: Workspace, documents: TextDocuments<TextDocument>,
): Diagnostics {
  const diagnose = ({ document, analysis }: Opened) => analysis.findings.map((finding) => toDiagnostic(document, finding, client));
  return client.pulls ? pull() : push();

  function pull(): Diagnostics {
    const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    connection.languages.diagnostics.on(guarded(host, 'Checking', nothing, async ({ textDocument, previousResultId }) => {
      const opened = await workspace.find(textDocument.uri);
      if (!opened) return nothing;
      const resultId = opened.stamp;
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnose(opened) };
    }));
    return {
      refresh() {
        if (client.refreshes) connection.languages.diagnostics.refresh().catch(refused(host, 'To check the drafts again'));
      },
    };
  }

  function push(): Diagnostics {
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const publish = guarded(host, 'Checking', undefined, async (uri: string) => {
      waiting.delete(uri);
      const opened = await workspace.find(uri);
      if (opened) await connection.sendDiagnostics({ uri, version: opened.document.version, diagnostics: diagnose(opened) });
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
    return { refresh: () => workspace.uris().forEach(schedule) };
  }
}

/** Milliseconds without a keystroke before a draft is checked unasked. */
const pauseInTyping = 100;
