import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Fold } from '../../core/index';
import type { Client } from '../client';
import { toRange } from './places';

/** Undefined when there is nothing to fold: it is all on one line. */
export function toFoldingRange(document: TextDocument, { kind, span }: Fold, client: Client): FoldingRange | undefined {
  const { start, end } = toRange(document, span);
  if (start.line === end.line) return undefined;
  const characters = client.foldsLinesOnly ? {} : { startCharacter: start.character, endCharacter: end.character };
  return {
    startLine: start.line,
    endLine: end.line,
    ...characters,
    ...(kind === 'note' ? { kind: FoldingRangeKind.Comment } : kind === 'front-matter' ? { kind: FoldingRangeKind.Imports } : {}),
  };
}
