/** A client that speaks to a server over the real protocol, without an editor. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  ConfigurationRequest, createConnection, createMessageConnection, DidChangeConfigurationNotification, DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, FileChangeType,
  InitializedNotification, InitializeRequest, LSPErrorCodes, ResponseError, ShutdownRequest,
  StreamMessageReader, StreamMessageWriter,
  type ClientCapabilities, type FileEvent, type MessageReader, type MessageWriter, type MessageConnection, type ServerCapabilities,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { draftsMethod, readFileMethod, type ReadFileParams } from '../../server/src/lsp/protocol';
import { startServer } from '../../server/src/lsp/server';

export interface Wire {
  readonly connection: MessageConnection;
  readonly capabilities: ServerCapabilities;
  /** Opens a document as version 1 and returns its address. */
  open(text: string, name?: string): Promise<string>;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** Changes the client's settings, as the drafter would, and tells the server. */
  set(settings: unknown): Promise<void>;
  /** Tells the server that files were made, changed or deleted. */
  touch(...uris: string[]): Promise<void>;
  /** Waits for the next message of this method that the server sends. */
  next<Params>(method: string): Promise<Params>;
  /** Ends the session. */
  end(): Promise<void>;
}

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The language of the editor: "fr-CA". */
  readonly locale?: string;
  readonly settings?: unknown;
  /** The settings of one document where they differ. */
  readonly settingsOf?: Readonly<Record<string, unknown>>;
  /** Files by address: where a server with a disk finds them, or what our client answers with. */
  readonly files?: Readonly<Record<string, string>>;
  /** The folders that are open. */
  readonly folders?: readonly string[];
  /** The server has no disk. */
  readonly diskless?: boolean;
  /** The client answers no request of the server's but with an error. */
  readonly refuses?: boolean;
}

/** What VS Code can do, as far as the server asks. */
export const ableClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
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

/** A client and a server tied by two streams in memory. What the server logs is a fault, unless the test takes it out of `logged`. */
export async function wire(options?: Options): Promise<Wire & { readonly logged: string[] }> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const logged: string[] = [];
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    log: (message) => logged.push(message),
    ...(options?.diskless ? {} : { readFile: async (uri) => options?.files?.[uri], listDrafts: async (folder) => draftsIn(options?.files, folder) }),
  });
  const client = await clientOf(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), options);
  return {
    ...client,
    logged,
    async end() {
      await client.end();
      assert.deepEqual(logged, []);
    },
  };
}

const draftsIn = (files: Options['files'] = {}, folder: string): string[] => Object.keys(files).filter((uri) => uri.startsWith(`${folder}/`) && !uri.endsWith('.json'));

const refusal = new ResponseError(LSPErrorCodes.RequestFailed, 'Not today');

export async function clientOf(reader: MessageReader, writer: MessageWriter, options: Options = {}): Promise<Wire> {
  const { capabilities = ableClient, initializationOptions, locale, refuses = false, settingsOf = {}, files = {}, folders = [] } = options;
  let { settings } = options;
  const connection = createMessageConnection(reader, writer);
  const waiting = new Map<string, ((params: unknown) => void)[]>();
  const heard = (method: string, params: unknown) => {
    waiting.get(method)?.forEach((resolve) => resolve(params));
    waiting.delete(method);
  };
  connection.onNotification(heard);
  connection.onRequest((method, params) => {
    heard(method, params);
    return refuses ? refusal : null;
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => (refuses ? refusal : items.map(({ scopeUri = '' }) => settingsOf[scopeUri] ?? settings)));
  connection.onRequest(draftsMethod, () => (refuses ? refusal : folders.flatMap((folder) => draftsIn(files, folder))));
  connection.onRequest(readFileMethod, ({ uri }: ReadFileParams) => (refuses ? refusal : (files[uri] ?? null)));
  connection.listen();

  const initialized = await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, workspaceFolders: folders.map((uri) => ({ uri, name: 'drafts' })), capabilities, initializationOptions, ...(locale === undefined ? {} : { locale }) });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    capabilities: initialized.capabilities,
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
    touch: (...uris) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: uris.map((uri): FileEvent => ({ uri, type: FileChangeType.Changed })) }),
    next: <Params>(method: string) =>
      new Promise<Params>((resolve) => {
        waiting.set(method, [...(waiting.get(method) ?? []), resolve as (params: unknown) => void]);
      }),
    end: () => connection.sendRequest(ShutdownRequest.type),
  };
}
