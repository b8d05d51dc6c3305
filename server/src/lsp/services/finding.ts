/** Paragraphs and parts of all drafts that are open, by a few letters of their names. A draft that is not open is on nobody's desk. */
import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { findSymbols } from '../../core/index';
import { toFoundSymbol } from '../convert/symbols';
import { guarded } from '../host';
import type { Service } from '../service';

export const finding: Service = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  serve({ connection, host, workspace }) {
    connection.onWorkspaceSymbol(guarded<WorkspaceSymbolParams, SymbolInformation[]>(host, 'Looking for a paragraph', [], async ({ query }) => {
      const opened = await Promise.all(workspace.uris().map((uri) => workspace.find(uri)));
      return opened.flatMap((draft) => (draft ? findSymbols(draft.analysis, query).map((found) => toFoundSymbol(draft.document, found)) : []));
    }));
  },
};
