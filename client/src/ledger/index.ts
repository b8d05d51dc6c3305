/** “Brackets and Blanks”: a view that lists what is to be filled and decided in the draft, follows it as it changes, and leads to each place. */
import { commands, Disposable, EventEmitter, l10n, Selection, window, type Event, type Memento, type TextDocument, type TextEditor, type ViewColumn } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ledgerMethod, type LedgerAnswer, type LedgerParams } from '../../../server/src/lsp/protocol';
import type { Summaries } from '../summaries';
import { rememberChoices } from './choices';
import { followDraft } from './followed';
import { createTree, revealCommand, type Node } from './tree';

export interface Ledger extends Disposable {
  /** What is listed, as it is read: «1bis: country»; a heading with its lines below it. */
  lines(): readonly string[];
  readonly onDidShow: Event<void>;
}

const view = 'unResolution.ledger';

/** Milliseconds in which one reading may follow another before the list is made anew. */
const pause = 200;

export function showLedger(client: BaseLanguageClient, summaries: Summaries, memory: Memento): Ledger {
  const draft = followDraft();
  const choices = rememberChoices(memory);
  const tree = createTree();
  const list = window.createTreeView(view, { treeDataProvider: tree, showCollapseAll: true });
  const shown = new EventEmitter<void>();
  /** What is listed is of this version of this draft. */
  let listed: { readonly document: TextDocument; readonly version: number } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const ask = async (document: TextDocument): Promise<LedgerAnswer | null> => {
    const params: LedgerParams = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document), choices: choices.now() };
    return client.isRunning() ? client.sendRequest<LedgerAnswer | null>(ledgerMethod, params).catch(() => null) : null;
  };
  const renew = async (): Promise<void> => {
    const document = draft();
    const version = document?.version ?? 0;
    const answer = document ? await ask(document) : null;
    if (document !== draft()) return;
    listed = document && answer ? { document, version } : undefined;
    tree.show(answer?.groups ?? [], choices.now().group);
    void commands.executeCommand('setContext', 'unResolution.ledgerShows', !document ? 'nothing' : answer?.all === 0 ? 'clean' : 'lines');
    tell(answer);
    shown.fire();
  };
  const tell = (answer: LedgerAnswer | null): void => {
    const { shown: some = 0, all = 0, groups = [] } = answer ?? {};
    const sent = new Set(groups.flatMap(({ rows }) => rows)).size;
    const document = draft();
    list.description = (document && summaries.of(document.uri)?.text) ?? '';
    list.message =
      all > 0 && some === 0 ? l10n.t('Nothing is like that. Clear the filter to see all.') :
      sent < some ? l10n.t('These are the first {0} of {1}. A filter shows others.', sent, some) :
      some < all ? l10n.t('{0} of {1} are shown.', some, all) : '';
  };
  const count = (): void => {
    const document = draft();
    const { blanks = 0, brackets = 0, unmatched = 0, sentence = '' } = (document && summaries.of(document.uri)) ?? {};
    const value = blanks + brackets + unmatched;
    list.badge = value > 0 ? { value, tooltip: sentence } : undefined;
  };
  /** The first of several changes is waited for, the others come along. */
  const renewSoon = (): void => {
    count();
    if (!list.visible) return;
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void renew();
    }, pause);
  };

  /** The line as it is after the draft has changed; the same one, unless lines have come or gone before it. */
  const current = async (node: Node): Promise<Node | undefined> => {
    if (listed?.version !== listed?.document.version) await renew();
    return tree.rows().find(({ id }) => id === node.id);
  };
  const goTo = async (node: Node | undefined = list.selection[0]): Promise<TextEditor | undefined> => {
    const now = node?.row && (await current(node));
    if (!now?.row || !listed) return;
    const place = client.protocol2CodeConverter.asRange(now.row.place);
    return window.showTextDocument(listed.document, { ...columnOf(listed.document), selection: place });
  };
  /** A new name for a blank is its filling. Of two that meet the one is meant that begins at the cursor. */
  const fill = async (node?: Node): Promise<void> => {
    const editor = await goTo(node);
    if (!editor) return;
    editor.selection = new Selection(editor.selection.start, editor.selection.start);
    await commands.executeCommand('editor.action.rename');
  };
  /** The line of what the drafter has gone to by other ways. */
  const followCursor = (editor: TextEditor): void => {
    const { document, selection } = editor;
    if (!list.visible || document !== listed?.document || document.version !== listed.version || selection.isEmpty) return;
    const node = tree.rows().find(({ row }) => row && client.protocol2CodeConverter.asRange(row.place).isEqual(selection));
    if (node && !list.selection.includes(node)) void list.reveal(node, { select: true, focus: false });
  };

  const registered = [
    commands.registerCommand('unResolution.showLedger', () => commands.executeCommand(`${view}.focus`)),
    commands.registerCommand(revealCommand, (node?: Node) => goTo(node)),
    commands.registerCommand('unResolution.ledger.fill', fill),
    commands.registerCommand('unResolution.ledger.group', () => choices.askGrouping()),
    commands.registerCommand('unResolution.ledger.sort', () => choices.askOrder()),
    commands.registerCommand('unResolution.ledger.kinds', () => choices.askKinds()),
    commands.registerCommand('unResolution.ledger.words', () => choices.askWords()),
    commands.registerCommand('unResolution.ledger.clear', () => choices.clear()),
  ];
  const listeners = [
    choices.onDidChange(() => void renew()),
    summaries.onDidRead(renewSoon),
    window.onDidChangeActiveTextEditor(renewSoon),
    window.onDidChangeTextEditorSelection(({ textEditor }) => followCursor(textEditor)),
    list.onDidChangeVisibility(({ visible }) => visible && void renew()),
  ];
  void commands.executeCommand('setContext', 'unResolution.known', true);

  return {
    lines: () => tree.rows().map(({ row }) => `${row?.label}: ${row?.words}`),
    onDidShow: shown.event,
    dispose: () => {
      clearTimeout(waiting);
      Disposable.from(list, choices, shown, ...registered, ...listeners).dispose();
    },
  };
}

const columnOf = (document: TextDocument): { viewColumn?: ViewColumn } => {
  const viewColumn = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  return viewColumn ? { viewColumn } : {};
};
