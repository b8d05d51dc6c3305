/** Offsets in UTF-16 code units become lines and characters, both counted from 0 as in LSP: the only place that converts. */
import { TextDocument, type Range } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/index';

export type { Range };
export type ToRange = (span: Span) => Range;

/** For one text: a conversion that finds the line ends once and then only looks them up. */
export function rangesIn(text: string): ToRange {
  const document = TextDocument.create('', '', 0, text);
  return ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) });
}
