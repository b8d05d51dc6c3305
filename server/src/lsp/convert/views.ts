/** What is shown in a draft beside its own words. */
import type { CodeLens, InlayHint } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Hint, Lens } from '../../core/index';
import type { Client } from '../client';
import { checkReadinessCommand, showOpenCommand, showStatisticsCommand } from '../protocol';
import { toRange } from './places';

/** Only our own client knows the commands: in another editor the words are there to be read. */
export function toCodeLens(document: TextDocument, { span, text, about }: Lens, client: Client): CodeLens {
  const range = toRange(document, span);
  if (!client.extras) return { range, command: { title: text, command: '' } };
  if (about === 'paragraphs') return { range, command: { title: text, command: showStatisticsCommand } };
  if (about === 'nothing-open') return { range, command: { title: text, command: checkReadinessCommand } };
  return { range, command: { title: text, command: showOpenCommand, arguments: [document.uri, range.start, about] } };
}

export const toInlayHint = (document: TextDocument, { at, text, why, before }: Hint): InlayHint => ({
  position: document.positionAt(at),
  label: text,
  tooltip: why,
  ...(before ? { paddingRight: true } : { paddingLeft: true }),
});
