import { DocumentHighlightKind, type DocumentHighlight, type Location, type LocationLink, type SelectionRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Definition, Occurrence, Span } from '../../core/index';
import type { Client } from '../client';
import { toRange } from './places';

export const toLocation = (document: TextDocument, span: Span): Location => ({ uri: document.uri, range: toRange(document, span) });

/** One or the other, as the client takes it: with the words that lead there, or the place alone. */
export function toDefinitions(document: TextDocument, definitions: readonly Definition[], client: Client): Location[] | LocationLink[] {
  if (!client.linksDefinitions) return definitions.map(({ name }) => toLocation(document, name));
  return definitions.map(({ from, whole, name }) => ({
    originSelectionRange: toRange(document, from),
    targetUri: document.uri,
    targetRange: toRange(document, whole),
    targetSelectionRange: toRange(document, name),
  }));
}

export const toDocumentHighlight = (document: TextDocument, { span, role }: Occurrence): DocumentHighlight => ({
  range: toRange(document, span),
  kind: highlightKinds[role],
});

const highlightKinds: Record<Occurrence['role'], DocumentHighlightKind> = {
  itself: DocumentHighlightKind.Write,
  spoken: DocumentHighlightKind.Read,
  alike: DocumentHighlightKind.Text,
};

/** Each step in the next, the narrowest outside of the chain as the protocol has it. */
export function toSelectionRange(document: TextDocument, steps: readonly Span[]): SelectionRange {
  const [widest, ...narrower] = [...steps].reverse();
  let chain: SelectionRange = { range: toRange(document, widest ?? { start: 0, end: 0 }) };
  for (const step of narrower) chain = { range: toRange(document, step), parent: chain };
  return chain;
}
