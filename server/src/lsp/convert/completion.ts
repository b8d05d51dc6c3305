import { CompletionItemKind, InsertTextFormat, InsertTextMode, MarkupKind, type CompletionItem } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Completion } from '../../core/index';
import { toRange, toTextEdit } from './places';

export const toCompletionItem = (document: TextDocument, completion: Completion): CompletionItem => ({
  label: completion.label,
  kind: completionKinds[completion.kind],
  detail: completion.detail,
  documentation: { kind: MarkupKind.Markdown, value: completion.documentation },
  filterText: completion.filter,
  sortText: completion.sort,
  insertTextFormat: InsertTextFormat.Snippet,
  insertTextMode: InsertTextMode.asIs,
  textEdit: { range: toRange(document, completion.span), newText: completion.insert },
  additionalTextEdits: completion.edits.map((edit) => toTextEdit(document, edit)),
});

const completionKinds: Record<Completion['kind'], CompletionItemKind> = {
  document: CompletionItemKind.File,
  // Not a snippet: the static snippets, which know neither number nor ending, are sorted below (configurationDefaults).
  clause: CompletionItemKind.Method,
  item: CompletionItemKind.Text,
  setting: CompletionItemKind.Property,
};
