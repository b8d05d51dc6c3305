/** How a draft is built: its outline, what folds, what can be followed. */
import type { DocumentLink, DocumentLinkParams, DocumentSymbol, DocumentSymbolParams, FoldingRange, FoldingRangeParams, SymbolInformation } from 'vscode-languageserver';
import { folding, links, symbols } from '../../core/index';
import { toFoldingRange } from '../convert/folding';
import { toDocumentLink } from '../convert/links';
import { toDocumentSymbol, toSymbolInformation } from '../convert/symbols';
import type { Service } from '../service';

export const structure: Service = {
  capabilities: () => ({ documentSymbolProvider: true, foldingRangeProvider: true, documentLinkProvider: { resolveProvider: false } }),
  serve({ connection, client, answer }) {
    connection.onDocumentSymbol(answer<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>('The outline', [], ({ document, analysis }) => {
      const entries = symbols(analysis);
      return client.nestsSymbols
        ? entries.map((entry) => toDocumentSymbol(document, entry))
        : entries.flatMap((entry) => toSymbolInformation(document, entry));
    }));
    connection.onFoldingRanges(answer<FoldingRangeParams, FoldingRange[]>('Folding', [], ({ document, analysis }) =>
      folding(analysis).flatMap((fold) => toFoldingRange(document, fold, client) ?? [])));
    connection.onDocumentLinks(answer<DocumentLinkParams, DocumentLink[]>('Links', [], ({ document, analysis }) =>
      links(analysis).map((link) => toDocumentLink(document, link))));
  },
};
