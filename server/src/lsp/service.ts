/** One area of what an editor may ask: what it announces, and its answers. */
import type { Connection, ServerCapabilities, TextDocumentIdentifier, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Say } from '../core/index';
import type { Client } from './client';
import type { Files } from './files';
import type { Host } from './host';
import { guarded } from './host';
import type { Opened, Workspace } from './workspace';

export interface Service {
  readonly capabilities: (client: Client) => ServerCapabilities;
  /** Registers the answers. What is returned is to be called when the drafter has chosen otherwise: settings, a project file. */
  readonly serve: (serving: Serving) => (() => void) | void;
}

export interface Serving {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly workspace: Workspace;
  readonly documents: TextDocuments<TextDocument>;
  readonly files: Files;
  readonly say: Say;
  /**
   * A handler in three steps: find the reading, ask the core, convert. The answer is `empty` for a document that is not
   * open, and when asking fails: then the fault is logged under `name`.
   */
  readonly answer: <P extends About, R>(name: string, empty: R, ask: (opened: Opened, params: P) => R | Promise<R>) => (params: P) => Promise<R>;
}

/** A request about one document. */
interface About {
  readonly textDocument: TextDocumentIdentifier;
}

export const servingOf = (of: Omit<Serving, 'answer'>): Serving => ({
  ...of,
  answer: (name, empty, ask) =>
    guarded(of.host, name, empty, async (params) => {
      const opened = await of.workspace.find(params.textDocument.uri);
      return opened ? ask(opened, params) : empty;
    }),
});
