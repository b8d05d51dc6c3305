/** Paragraphs and parts by a few letters of their names: of the drafts that are open as they stand, of the others in the open folders as they were saved. */
import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { analyze, defaultConfig, findSymbols, hasLetters } from '../../core/index';
import { toFoundSymbol } from '../convert/symbols';
import { guarded } from '../host';
import type { Service } from '../service';
import { openShelf } from '../shelf';

export const finding: Service = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  serve({ connection, host, workspace, files, say }) {
    const shelf = openShelf(files, (document) =>
      findSymbols(analyze(document.getText(), { ...defaultConfig, say }), '').map((found) => toFoundSymbol(document, found)));
    connection.onWorkspaceSymbol(guarded<WorkspaceSymbolParams, SymbolInformation[]>(host, 'Looking for a paragraph', [], async ({ query }) => {
      const uris = workspace.uris();
      const opened = await Promise.all(uris.map((uri) => workspace.find(uri)));
      const onDesk = opened.flatMap((draft) => (draft ? findSymbols(draft.analysis, query).map((found) => toFoundSymbol(draft.document, found)) : []));
      return [...onDesk, ...(await shelf.others(uris)).flatMap((symbols) => symbols.filter(hasLetters(query)))];
    }));
  },
};
