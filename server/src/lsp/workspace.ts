/** The open documents and what is known of each: one analysis for each version and configuration, made when asked for. */
import type { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, createMemory, type Analysis, type Config, type Memory } from '../core/index';
import type { Configs } from './configs';

/** One reading of one document. */
export interface Opened {
  /** The document as it was read; the one in `documents` changes under our hands. */
  readonly document: TextDocument;
  readonly analysis: Analysis;
  /** Names this reading among all. */
  readonly stamp: string;
}

export interface Workspace {
  /** Undefined for a document that is not open. */
  find(uri: string): Promise<Opened | undefined>;
  /** The documents that are open, as they are known to the client. */
  uris(): string[];
}

/** `onRead` hears of every reading, once. */
export function openWorkspace(documents: TextDocuments<TextDocument>, configs: Configs, onRead: (opened: Opened) => void): Workspace {
  const readings = new Map<string, { opened: Opened; config: Config; memory: Memory }>();
  /** What has been opened or changed since it was read. The versions do not tell: an editor may give one twice. */
  const changed = new Set<string>();
  let count = 0;
  documents.onDidChangeContent(({ document: { uri } }) => void changed.add(uri));
  documents.onDidClose(({ document: { uri } }) => {
    readings.delete(uri);
    changed.delete(uri);
    configs.forget(uri);
  });

  return {
    async find(uri) {
      if (!documents.get(uri)) return undefined;
      const config = await configs.config(uri);
      // It may have been changed or closed while the settings were asked for.
      const document = documents.get(uri);
      if (!document) return undefined;
      const known = readings.get(uri);
      if (known?.config === config && !changed.has(uri)) return known.opened;

      const { languageId, version } = document;
      const text = document.getText();
      const memory = known?.memory ?? createMemory();
      const opened: Opened = {
        document: TextDocument.create(uri, languageId, version, text),
        analysis: analyze(text, config, memory),
        stamp: String(++count),
      };
      changed.delete(uri);
      readings.set(uri, { opened, config, memory });
      onRead(opened);
      return opened;
    },
    uris: () => documents.keys(),
  };
}
