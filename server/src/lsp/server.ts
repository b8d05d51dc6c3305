/** The server, whatever carries its messages: what it can do, and one handler for each thing an editor may ask. */
import {
  CodeActionKind, TextDocumentSyncKind, TextDocuments,
  type CodeAction, type CompletionItem, type Connection, type DocumentLink, type DocumentSymbol, type FoldingRange, type Hover,
  type SemanticTokens, type ServerCapabilities, type SymbolInformation, type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { complete, explain, folding, highlight, links, page, readiness, rules, summary, symbols } from '../core/index';
import { answer, codeActions, resolveAction } from './actions';
import { readClient, type Client } from './client';
import { followConfigs } from './configs';
import {
  toCompletionItem, toDocumentLink, toDocumentSymbol, toFoldingRange, toHover, toReadinessAnswer, toSemanticTokens, toSpan, toSymbolInformation,
  tokensLegend,
} from './convert';
import { serveDiagnostics } from './diagnostics';
import { describe, guarded, refused, type Host } from './host';
import {
  answerMethod, fixAllKind, pageScheme, readinessMethod, ruleOfPage, summaryMethod,
  type AnswerParams, type ReadinessAnswer, type ReadinessParams, type SummaryParams,
} from './protocol';
import { openWorkspace, type Opened } from './workspace';

export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const client = readClient(params);
    serve(connection, host, client, documents);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'un-resolution' } };
  });
  documents.listen(connection);
  connection.listen();
}

const capabilitiesFor = (client: Client): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  ...(client.pulls ? { diagnosticProvider: { identifier: 'un-resolution', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
  ...(client.takesActions
    ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: client.resolvesEdits } }
    : {}),
  // Not a new line: there, the Enter of a drafter who only wants room would take the first clause.
  ...(client.takesSnippets ? { completionProvider: { triggerCharacters: [' ', '*', '('] } } : {}),
  hoverProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  documentLinkProvider: { resolveProvider: false },
  semanticTokensProvider: { legend: tokensLegend, full: true, range: true },
  workspace: { textDocumentContent: { schemes: [pageScheme] } },
});

/** Every handler is three steps: find the reading, ask the core, convert. A document that is not open has no answer. */
function serve(connection: Connection, host: Host, client: Client, documents: TextDocuments<TextDocument>): void {
  const configs = followConfigs(connection, client, host, () => {
    diagnostics.refresh();
    // A word that names a blank has changed colour.
    if (client.refreshesTokens) connection.languages.semanticTokens.refresh().catch(refused(host, 'To colour the drafts again'));
  });
  const workspace = openWorkspace(documents, configs, tell);
  const diagnostics = serveDiagnostics(connection, client, host, workspace, documents);

  function tell({ document, analysis }: Opened): void {
    for (const { rule, error } of analysis.failures) host.log(`The rule ${rule} failed: ${describe(error)}`);
    if (!client.extras) return;
    const params: SummaryParams = { uri: document.uri, version: document.version, ...summary(analysis) };
    void connection.sendNotification(summaryMethod, params);
  }

  connection.onCodeAction(guarded(host, 'Quick fixes', [] as CodeAction[], async (params) => {
    const opened = await workspace.find(params.textDocument.uri);
    return opened ? codeActions(opened, params, client) : [];
  }));

  const resolved = guarded(host, 'A quick fix', undefined as CodeAction | undefined, async (action: CodeAction) =>
    resolveAction(await workspace.find(action.data?.uri), action, client));
  connection.onCodeActionResolve(async (action) => (await resolved(action)) ?? action);

  connection.onRequest(answerMethod, guarded(host, 'Filling', null as WorkspaceEdit | null, async ({ fix, words }: AnswerParams) =>
    answer(await workspace.find(fix.uri), fix, words, client)));

  connection.onRequest(readinessMethod, guarded(host, 'Checking readiness', null as ReadinessAnswer | null, async ({ uri }: ReadinessParams) => {
    const opened = await workspace.find(uri);
    return opened ? toReadinessAnswer(opened.document, readiness(opened.analysis.text, opened.analysis.config)) : null;
  }));

  connection.onCompletion(guarded(host, 'Completion', [] as CompletionItem[], async ({ textDocument, position }) => {
    const opened = await workspace.find(textDocument.uri);
    if (!opened) return [];
    const completions = complete(opened.analysis, opened.document.offsetAt(position));
    return completions.map((completion) => toCompletionItem(opened.document, completion));
  }));

  connection.onHover(guarded(host, 'The explanation', null as Hover | null, async ({ textDocument, position }) => {
    const opened = await workspace.find(textDocument.uri);
    const found = opened && explain(opened.analysis, opened.document.offsetAt(position));
    return found ? toHover(opened.document, found, client) : null;
  }));

  connection.onDocumentSymbol(guarded(host, 'The outline', [] as DocumentSymbol[] | SymbolInformation[], async ({ textDocument }) => {
    const opened = await workspace.find(textDocument.uri);
    if (!opened) return [];
    const entries = symbols(opened.analysis);
    return client.nestsSymbols
      ? entries.map((entry) => toDocumentSymbol(opened.document, entry))
      : entries.flatMap((entry) => toSymbolInformation(opened.document, entry));
  }));

  connection.onFoldingRanges(guarded(host, 'Folding', [] as FoldingRange[], async ({ textDocument }) => {
    const opened = await workspace.find(textDocument.uri);
    return opened ? folding(opened.analysis).flatMap((fold) => toFoldingRange(opened.document, fold, client) ?? []) : [];
  }));

  connection.onDocumentLinks(guarded(host, 'Links', [] as DocumentLink[], async ({ textDocument }) => {
    const opened = await workspace.find(textDocument.uri);
    return opened ? links(opened.analysis).map((link) => toDocumentLink(opened.document, link)) : [];
  }));

  const noTokens: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(guarded(host, 'Colouring', noTokens, async ({ textDocument }) => {
    const opened = await workspace.find(textDocument.uri);
    return opened ? toSemanticTokens(opened.document, highlight(opened.analysis)) : noTokens;
  }));
  connection.languages.semanticTokens.onRange(guarded(host, 'Colouring', noTokens, async ({ textDocument, range }) => {
    const opened = await workspace.find(textDocument.uri);
    return opened ? toSemanticTokens(opened.document, highlight(opened.analysis, toSpan(opened.document, range))) : noTokens;
  }));

  connection.workspace.textDocumentContent.on(({ uri }) => {
    const rule = rules.find(({ id }) => id === ruleOfPage(uri));
    return { text: rule ? page(rule) : '' };
  });
}
