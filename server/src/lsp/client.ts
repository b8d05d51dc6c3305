/** What the editor at the other end can do, as far as it matters to us. */
import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

export interface Client {
  /** Asks for diagnostics itself; otherwise they are pushed. */
  readonly pulls: boolean;
  readonly refreshes: boolean;
  /** Colours a draft again when asked to. */
  readonly refreshesTokens: boolean;
  /** Asks for what stands above lines and beside words again when asked to. */
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  /** Asks again for a document that we serve when told to. */
  readonly refreshesContent: boolean;
  /** Can be asked for settings. */
  readonly answersSettings: boolean;
  /** Tells of changed settings only when asked to. */
  readonly registersSettings: boolean;
  /** Tells of changed files when asked to. */
  readonly registersWatchers: boolean;
  readonly nestsSymbols: boolean;
  readonly foldsLinesOnly: boolean;
  readonly versionsEdits: boolean;
  /** Takes code actions, not commands alone. */
  readonly takesActions: boolean;
  readonly resolvesEdits: boolean;
  /** Takes completions with tab stops. */
  readonly takesSnippets: boolean;
  /** Neovim without snippets: it takes what is typed from the range of a completion only where that has no filter. */
  readonly filtersByRange: boolean;
  /** Reads once what all completions of a list share. */
  readonly sharesRanges: boolean;
  /** Shows a few words beside the label of every completion, not of the chosen one alone. */
  readonly takesLabelDetails: boolean;
  /** Takes a definition with the words that lead to it. */
  readonly linksDefinitions: boolean;
  /** Asks what would be renamed before it asks for a name. */
  readonly preparesRename: boolean;
  readonly extras: boolean;
  /** The addresses of the folders that are open. */
  readonly folders: readonly string[];
}

export function readClient({ capabilities, clientInfo, initializationOptions, workspaceFolders, rootUri }: InitializeParams): Client {
  const { workspace, textDocument } = capabilities;
  const takesSnippets = textDocument?.completion?.completionItem?.snippetSupport === true;
  const options: InitializationOptions = initializationOptions ?? {};
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesContent: workspace?.textDocumentContent !== undefined,
    answersSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldsLinesOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    takesActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    takesSnippets,
    filtersByRange: clientInfo?.name === 'Neovim' && !takesSnippets,
    sharesRanges: ['editRange', 'insertTextFormat', 'insertTextMode'].every((shared) => textDocument?.completion?.completionList?.itemDefaults?.includes(shared)),
    takesLabelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    extras: options.extras === true,
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
  };
}
