/** The status bar's line on the active draft: "17 blanks · 6 brackets". A click lists them; what is wrong is a link away. */
import { Disposable, EventEmitter, l10n, MarkdownString, StatusBarAlignment, window, workspace, type Event, type Uri } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { summaryMethod, type SummaryParams } from '../../server/src/lsp/protocol';

export interface Summaries extends Disposable {
  /** What is shown; empty while nothing is. */
  text(): string;
  /** Of a draft, as it was last read; undefined before. */
  of(uri: Uri): SummaryParams | undefined;
  /** A draft was read afresh, or its reading is gone with the server. */
  readonly onDidRead: Event<void>;
}

export function showSummaries(client: BaseLanguageClient): Summaries {
  const known = new Map<string, SummaryParams>();
  const read = new EventEmitter<void>();
  const item = window.createStatusBarItem('summary', StatusBarAlignment.Right, 100);
  item.name = l10n.t('UN Resolution: Blanks and Brackets');
  item.command = 'unResolution.showLedger';

  const ofActiveDraft = () => {
    const document = window.activeTextEditor?.document;
    return document?.languageId === 'un-resolution' ? known.get(document.uri.toString()) : undefined;
  };
  const show = () => {
    const summary = ofActiveDraft();
    if (!summary) return item.hide();
    item.text = summary.text;
    const told = `${summary.sentence} ${l10n.t('Select to see what is open.')}`;
    item.tooltip = new MarkdownString(`${told}\n\n[${l10n.t('Show what is wrong')}](command:unResolution.showProblems)`);
    item.tooltip.isTrusted = { enabledCommands: ['unResolution.showProblems'] };
    item.accessibilityInformation = { label: told };
    item.show();
  };

  const listeners = [
    client.onNotification(summaryMethod, (summary: SummaryParams) => {
      known.set(client.protocol2CodeConverter.asUri(summary.uri).toString(), summary);
      show();
      read.fire();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) known.clear();
      show();
      read.fire();
    }),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ];
  return {
    text: () => ofActiveDraft()?.text ?? '',
    of: (uri) => known.get(uri.toString()),
    onDidRead: read.event,
    dispose: () => Disposable.from(item, read, ...listeners).dispose(),
  };
}
