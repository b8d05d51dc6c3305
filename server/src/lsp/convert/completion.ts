import {
  CompletionItemKind, InsertTextFormat, InsertTextMode, MarkupKind, type CompletionItem, type CompletionList, type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { withoutStops, type About, type Completion, type CompletionKind } from '../../core/index';
import type { Client } from '../client';
import { toRange, toTextEdit } from './places';

/** Travels with an item to the editor and back, for whom its description is asked later. */
export interface CompletionData {
  readonly uri: string;
  readonly about: About;
}

/** More than anybody reads: the others come when the next letter is typed. */
const mostItems = 80;

/** Of none, too: with words from elsewhere in its list an editor would not ask again, and «I» may become «Invites». */
const isToBeContinued = ({ length }: readonly Completion[]): boolean => length === 0 || length > mostItems;

/** What all items share is said once, to an editor that reads it there. */
export function toCompletionList(document: TextDocument, found: readonly Completion[], client: Client): CompletionList {
  const isIncomplete = isToBeContinued(found);
  const completions = found.length > mostItems ? [...found].sort((a, b) => (a.sort < b.sort ? -1 : 1)).slice(0, mostItems) : found;
  const format = client.takesSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText;
  const [first] = completions;
  const shared = client.sharesRanges && first && completions.every(({ span }) => span.start === first.span.start && span.end === first.span.end) ? toRange(document, first.span) : undefined;
  return {
    isIncomplete,
    ...(shared ? { itemDefaults: { editRange: shared, insertTextFormat: format, insertTextMode: InsertTextMode.asIs } } : {}),
    items: completions.map((completion) => toItem(document, completion, shared, client)),
  };
}

function toItem(document: TextDocument, completion: Completion, shared: Range | undefined, client: Client): CompletionItem {
  const { label, detail, filter, sort, edits, about, leadsOn } = completion;
  const newText = client.takesSnippets ? completion.insert : withoutStops(completion.insert);
  const data: CompletionData | undefined = about && { uri: document.uri, about };
  return {
    label,
    kind: kinds[completion.kind],
    ...(detail === '' ? {} : client.takesLabelDetails ? { labelDetails: { description: detail } } : { detail }),
    ...(client.filtersByRange ? {} : { filterText: filter }),
    sortText: sort,
    ...(shared ? { textEditText: newText } : { textEdit: { range: toRange(document, completion.span), newText } }),
    ...(shared ? {} : { insertTextFormat: client.takesSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText, insertTextMode: InsertTextMode.asIs }),
    ...(edits.length > 0 ? { additionalTextEdits: edits.map((edit) => toTextEdit(document, edit)) } : {}),
    ...(data ? { data } : {}),
    // A command of VS Code's own, which shows what may come next.
    ...(leadsOn && client.extras ? { command: { title: '', command: 'editor.action.triggerSuggest' } } : {}),
  };
}

export const withDescription = (item: CompletionItem, description: string): CompletionItem => ({
  ...item,
  documentation: { kind: MarkupKind.Markdown, value: description },
});

const kinds: Record<CompletionKind, CompletionItemKind> = {
  document: CompletionItemKind.File,
  // Not a snippet: the static snippets, which know neither number nor ending, are sorted below (configurationDefaults).
  clause: CompletionItemKind.Method,
  opener: CompletionItemKind.Keyword,
  marker: CompletionItemKind.Enum,
  item: CompletionItemKind.Text,
  setting: CompletionItemKind.Property,
  addressee: CompletionItemKind.Class,
  blank: CompletionItemKind.Variable,
  paragraph: CompletionItemKind.Reference,
  body: CompletionItemKind.Module,
  session: CompletionItemKind.Event,
  citation: CompletionItemKind.Constant,
};
