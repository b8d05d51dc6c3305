/** A draft with two faults, opened in a session with the server. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { DocumentDiagnosticRequest, type Diagnostic, type DocumentDiagnosticReport, type FullDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { wire, type Options, type Wire } from './wire';

export const draft = [
  '*The General Assembly*,', '',
  '*Recalling* its mandate,', '',
  '1. *Requests* the Secretary-General to report in [place;', '',
  '2. *Decides* to meet in [country].', '',
].join('\n');
export const repaired = draft.replace('[place;', '[place];');

/** A session that ends with the test. */
export async function session(context: TestContext, options?: Options) {
  const client = await wire(options);
  context.after(() => client.end());
  return client;
}

export const report = (client: Wire, uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, ...(previousResultId ? { previousResultId } : {}) });

export async function pull(client: Wire, uri: string): Promise<FullDocumentDiagnosticReport> {
  const answer = await report(client, uri);
  assert.equal(answer.kind, 'full');
  return answer as FullDocumentDiagnosticReport;
}

export const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
