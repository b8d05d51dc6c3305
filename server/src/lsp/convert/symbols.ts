import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Entry, Found } from '../../core/index';
import { toRange } from './places';

/** What is empty is left out: there are hundreds of them. */
export const toDocumentSymbol = (document: TextDocument, { kind, name, detail, span, nameSpan, children }: Entry): DocumentSymbol => ({
  name,
  ...(detail ? { detail } : {}),
  kind: symbolKinds[kind],
  range: toRange(document, span),
  selectionRange: toRange(document, nameSpan),
  ...(children.length > 0 ? { children: children.map((child) => toDocumentSymbol(document, child)) } : {}),
});

/** For a client that takes no tree: every entry with the name of the one around it. */
export const toSymbolInformation = (document: TextDocument, { kind, name, span, children }: Entry, containerName?: string): SymbolInformation[] => [
  {
    name,
    kind: symbolKinds[kind],
    location: { uri: document.uri, range: toRange(document, span) },
    ...(containerName === undefined ? {} : { containerName }),
  },
  ...children.flatMap((child) => toSymbolInformation(document, child, name)),
];

/** For a search through all drafts: the cursor goes to the name. */
export const toFoundSymbol = (document: TextDocument, { entry: { kind, name, nameSpan }, within }: Found): SymbolInformation => ({
  name,
  kind: symbolKinds[kind],
  location: { uri: document.uri, range: toRange(document, nameSpan) },
  ...(within === undefined ? {} : { containerName: within }),
});

/** There are no kinds for drafts; these give each level an icon of its own. */
const symbolKinds: Record<Entry['kind'], SymbolKind> = {
  masthead: SymbolKind.Key,
  'cover-note': SymbolKind.File,
  resolution: SymbolKind.Module,
  section: SymbolKind.Namespace,
  annex: SymbolKind.Package,
  embedded: SymbolKind.Object,
  closing: SymbolKind.Event,
  heading: SymbolKind.Class,
  preambular: SymbolKind.Constant,
  operative: SymbolKind.Method,
  // Its icon is a pair of square brackets.
  bracketed: SymbolKind.Variable,
  subparagraph: SymbolKind.Field,
  other: SymbolKind.String,
};
