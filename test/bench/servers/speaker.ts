/** A server in a process of its own, with one draft open in it, and a client that keeps the draft too. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  DidOpenTextDocumentNotification, DocumentDiagnosticRequest, ExitNotification, StreamMessageReader, StreamMessageWriter, type Diagnostic, type FullDocumentDiagnosticReport, type ServerCapabilities,
} from 'vscode-languageserver/node';
import { clientOf } from '../../support/wire';
import type { Change } from '../typist';
import type { Asked } from './probe';
import type { Subject } from './subject';

export interface Speaker {
  readonly capabilities: ServerCapabilities;
  readonly uri: string;
  /** As it is now. It is brought up to date only when it is asked for. */
  document(): TextDocument;
  open(text: string): Promise<void>;
  change(change: Change): Promise<void>;
  /** As an editor asks: with the name of what it was told last. Undefined when nothing has changed since. */
  diagnostics(): Promise<readonly Diagnostic[] | undefined>;
  ask(method: string, params: object): Promise<unknown>;
  /** In bytes. */
  memory(asked: Asked): Promise<number>;
  end(): Promise<void>;
}

/** @param probe the bundle of `probe.ts` */
export async function startSpeaker({ script, languageId, file, prepare }: Subject, probe: string, flags: readonly string[] = []): Promise<Speaker> {
  const child = spawn(process.execPath, [...flags, '--require', probe, script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  running.add(child);
  const gone = once(child, 'exit').finally(() => running.delete(child));
  const client = await clientOf(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!), { initializationOptions: { extras: true } });
  const { connection, capabilities } = client;
  const uri = `file:///drafts/${file}`;
  let document = TextDocument.create(uri, languageId, 0, '');
  let version = 0;
  // The client's own draft is brought up to date only when it is wanted: what that costs is not the server's.
  let behind: Change[] = [];
  const current = (): TextDocument => {
    for (const change of behind) TextDocument.update(document, [change], version);
    behind = [];
    return document;
  };
  let resultId: string | undefined;
  await prepare?.(connection, () => current().getText());
  return {
    capabilities, uri,
    document: current,
    async open(text) {
      version = 1;
      document = TextDocument.create(uri, languageId, version, text);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version, text } });
    },
    async change(change) {
      behind.push(change);
      await client.change(uri, ++version, [change]);
    },
    async diagnostics() {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, ...(resultId ? { previousResultId: resultId } : {}) }) as FullDocumentDiagnosticReport | null;
      resultId = report?.resultId;
      return report?.items;
    },
    ask: (method, params) => connection.sendRequest(method, params),
    async memory(asked) {
      child.send(asked);
      return Number((await once(child, 'message'))[0]);
    },
    async end() {
      await client.end();
      await connection.sendNotification(ExitNotification.type);
      await gone;
    },
  };
}

/** No server outlives us. */
const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
