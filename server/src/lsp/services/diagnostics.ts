/** Findings as diagnostics: the client pulls them, or they are pushed to one that cannot. */
import { DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticParams, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { toDiagnostic } from '../convert/findings';
import { tellFailures } from '../failures';
import { guarded, refused } from '../host';
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
  tellFailures(host, analysis);
  return analysis.findings.map((finding) => toDiagnostic(document, finding, client));
}

/** What a client was told last about one document, and of which reading. */
interface Told {
  readonly stamp: string;
  readonly resultId: string;
  /** All of it, to be compared: most keystrokes change no finding, and a long draft has many. */
  readonly said: string;
}

function pull(serving: Serving) {
  const { connection, client, host, answer, documents } = serving;
  const told = new Map<string, Told>();
  documents.onDidClose(({ document }) => told.delete(document.uri));
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(answer<DocumentDiagnosticParams, DocumentDiagnosticReport>('Checking', nothing, (opened, { previousResultId }) => {
    const { document: { uri }, stamp } = opened;
    const before = told.get(uri);
    const isKnown = before !== undefined && before.resultId === previousResultId;
    if (isKnown && before.stamp === stamp) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: before.resultId };
    const items = diagnose(opened, serving);
    const said = JSON.stringify(items);
    const same = isKnown && before.said === said;
    const resultId = same ? before.resultId : stamp;
    told.set(uri, { stamp, resultId, said });
    return same ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId } : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }));
  return () => {
    if (client.refreshes) connection.languages.diagnostics.refresh().catch(refused(host, 'To check the drafts again'));
  };
}

function push(serving: Serving) {
  const { connection, host, workspace, documents } = serving;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** Milliseconds that it took the last time. */
  const took = new Map<string, number>();
  const publish = guarded(host, 'Checking', undefined, async (uri: string) => {
    waiting.delete(uri);
    const begun = Date.now();
    const opened = await workspace.find(uri);
    const found = opened && diagnose(opened, serving);
    took.set(uri, Date.now() - begun);
    if (opened && found) await connection.sendDiagnostics({ uri, version: opened.document.version, diagnostics: found });
  });
  const schedule = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.set(uri, setTimeout(publish, (took.get(uri) ?? 0) < unnoticed ? 0 : pauseInTyping, uri));
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    took.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return () => workspace.uris().forEach(schedule);
}

/** Milliseconds without a keystroke before a long draft is checked unasked. */
const pauseInTyping = 100;
/** A draft that is checked in fewer is checked at every keystroke. */
const unnoticed = 20;
