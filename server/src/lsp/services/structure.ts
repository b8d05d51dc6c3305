/** How a draft is built: its outline, what folds, what can be followed. */
import type { DocumentLink, DocumentLinkParams, DocumentSymbol, DocumentSymbolParams, FoldingRange, FoldingRangeParams, SymbolInformation } from 'vscode-languageserver';
import { folding, links, once, symbols } from '../../core/index';
import { toFoldingRange } from '../convert/folding';
import { toDocumentLink } from '../convert/links';
import { toDocumentSymbol, toSymbolInformation } from '../convert/symbols';
import type { Service } from '../service';
import type { Opened } from '../workspace';

export const structure: Service = {
  capabilities: () => ({ documentSymbolProvider: true, foldingRangeProvider: true, documentLinkProvider: { resolveProvider: false } }),
  serve({ connection, client, answer }) {
    // The longest of our answers, and asked for by the outline, the breadcrumbs and the search alike.
    const outlineOf = once(({ document, analysis }: Opened) => {
      const entries = symbols(analysis);
      return client.nestsSymbols
        ? entries.map((entry) => toDocumentSymbol(document, entry))
        : entries.flatMap((entry) => toSymbolInformation(document, entry));
    });
    connection.onDocumentSymbol(answer<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>('The outline', [], outlineOf));
    connection.onFoldingRanges(answer<FoldingRangeParams, FoldingRange[]>('Folding', [], ({ document, analysis }) =>
      folding(analysis).flatMap((fold) => toFoldingRange(document, fold, client) ?? [])));
    connection.onDocumentLinks(answer<DocumentLinkParams, DocumentLink[]>('Links', [], ({ document, analysis }) =>
      links(analysis).map((link) => toDocumentLink(document, link))));
  },
};
