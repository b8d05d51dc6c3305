/**
 * Core values ↔ protocol values. The only file that knows both: inside, places are offsets; outside, they are
 * lines and characters, both counted in UTF-16.
 */
import {
  CompletionItemKind, DiagnosticSeverity, DiagnosticTag, FoldingRangeKind, InsertTextFormat, InsertTextMode, MarkupKind,
  SemanticTokensBuilder, SymbolKind,
  type CompletionItem, type Diagnostic, type DocumentLink, type DocumentSymbol, type FoldingRange, type Hover, type Range, type SemanticTokens, type SemanticTokensLegend,
  type SymbolInformation, type TextEdit, type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  opening, tokenModifiers, tokenTypes,
  type Completion, type Edit, type Entry, type Explained, type Finding, type Fold, type Level, type Link, type ProjectProblem, type Readiness, type Rule, type Span, type Token,
} from '../core/index';
import type { Client } from './client';
import { explainLink, pageUri, type ReadinessAnswer } from './protocol';

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const toTextEdit = (document: TextDocument, { span, text }: Edit): TextEdit => ({ range: toRange(document, span), newText: text });

export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const { uri, version } = document;
  const changes = edits.map((edit) => toTextEdit(document, edit));
  return client.versionsEdits ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] } : { changes: { [uri]: changes } };
}

export function toDiagnostic(document: TextDocument, finding: Finding, client: Client): Diagnostic {
  return {
    range: toRange(document, finding.span),
    severity: severities[finding.level],
    code: finding.rule,
    ...(client.extras ? { codeDescription: { href: pageUri(finding.rule) } } : {}),
    source: 'un-resolution',
    message: finding.message,
    ...(finding.rule === 'useless-suppression' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    relatedInformation: finding.related.map(({ span, message }) => ({
      location: { uri: document.uri, range: toRange(document, span) },
      message,
    })),
  };
}

export const toReadinessAnswer = (document: TextDocument, { ready, title, topics }: Readiness): ReadinessAnswer => ({
  ready,
  title,
  topics: topics.map(({ name, light, findings }) => ({
    name,
    light,
    findings: findings.map(({ rule, level, message, span }) => ({ rule, level, message, range: toRange(document, span) })),
  })),
});

/** What each rule is about; our own client can open its page. */
export const toHover = (document: TextDocument, { span, rules }: Explained, client: Client): Hover => ({
  range: toRange(document, span),
  contents: { kind: MarkupKind.Markdown, value: rules.map((rule) => explanationOf(rule, client)).join('\n\n---\n\n') },
});

const explanationOf = (rule: Rule, client: Client): string =>
  [`**${rule.id}**`, opening(rule), ...(client.extras ? [`[Examples, and when to leave it](${explainLink(rule.id)})`] : [])].join('\n\n');

/** Something wrong in a project file. */
export const toProjectDiagnostic = (document: TextDocument, { span, message }: ProjectProblem): Diagnostic => ({
  range: toRange(document, span),
  severity: DiagnosticSeverity.Warning,
  source: 'un-resolution',
  message,
});

const severities: Record<Level, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toDocumentSymbol = (document: TextDocument, { kind, name, detail, span, nameSpan, children }: Entry): DocumentSymbol => ({
  name,
  detail,
  kind: symbolKinds[kind],
  range: toRange(document, span),
  selectionRange: toRange(document, nameSpan),
  children: children.map((child) => toDocumentSymbol(document, child)),
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

/** There are no kinds for drafts; these give each level an icon of its own. */
const symbolKinds: Record<Entry['kind'], SymbolKind> = {
  part: SymbolKind.Module,
  preambular: SymbolKind.Constant,
  operative: SymbolKind.Method,
  subparagraph: SymbolKind.Field,
  other: SymbolKind.String,
};

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

export const toDocumentLink = (document: TextDocument, { span, url, tooltip }: Link): DocumentLink => ({ range: toRange(document, span), target: url, tooltip });

export const tokensLegend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** One token a line: few clients take longer ones. */
export function toSemanticTokens(document: TextDocument, tokens: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of tokens) {
    const typeNumber = tokenTypes.indexOf(type);
    const modifierBits = modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);
    const { start, end } = toRange(document, span);
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : lengthOfLine(document, line);
      if (to > from) builder.push(line, from, to - from, typeNumber, modifierBits);
    }
  }
  return builder.build();
}

/** Without the line break: the document puts a position beyond the line at its end. */
const lengthOfLine = (document: TextDocument, line: number): number =>
  document.positionAt(document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })).character;

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
