/** A client and a server tied by two streams in memory: the real protocol, without an editor and without a process. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  ConfigurationRequest, createConnection, createProtocolConnection, DidChangeConfigurationNotification, DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, InitializedNotification, InitializeRequest, RegistrationRequest,
  ShutdownRequest, StreamMessageReader, StreamMessageWriter,
  type ClientCapabilities, type ProtocolConnection, type ServerCapabilities, type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server';

export interface Wire {
  readonly connection: ProtocolConnection;
  readonly capabilities: ServerCapabilities;
  /** Opens a document as version 1 and returns its address. */
  open(text: string, name?: string): Promise<string>;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** Changes the client's settings, as the drafter would, and tells the server. */
  set(settings: unknown): Promise<void>;
  /** Waits for the next notification of this method. */
  next<Params>(method: string): Promise<Params>;
  /** Ends the session; fails if the server had anything to complain about. */
  end(): Promise<void>;
}

/** What VS Code can do, as far as the server asks. */
export const ableClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: {},
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
  },
};

interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly settings?: unknown;
}

export async function wire({ capabilities = ableClient, initializationOptions, settings }: Options = {}): Promise<Wire> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const complaints: string[] = [];
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), { log: (message) => complaints.push(message) });

  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const waiting = new Map<string, ((params: unknown) => void)[]>();
  connection.onNotification((method, params) => {
    waiting.get(method)?.forEach((resolve) => resolve(params));
    waiting.delete(method);
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();

  const { capabilities: serverCapabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: null, rootUri: null, capabilities, initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    connection,
    capabilities: serverCapabilities,
    async open(text, name = 'draft.unres') {
      const uri = `file:///drafts/${name}`;
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'un-resolution', version: 1, text } });
      return uri;
    },
    change: (uri, version, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges }),
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    async set(changed) {
      settings = changed;
      await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { unResolution: changed } });
    },
    next: <Params>(method: string) =>
      new Promise<Params>((resolve) => {
        waiting.set(method, [...(waiting.get(method) ?? []), resolve as (params: unknown) => void]);
      }),
    async end() {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
      assert.deepEqual(complaints, []);
    },
  };
}
