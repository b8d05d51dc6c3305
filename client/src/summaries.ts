/** The status bar's line on the active draft: "17 blanks · 6 brackets". A click shows them one by one. */
import { Disposable, l10n, StatusBarAlignment, window, workspace } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { summaryMethod, type SummaryParams } from '../../server/src/lsp/protocol';

export interface Summaries extends Disposable {
  /** What is shown; empty while nothing is. */
  text(): string;
}

export function showSummaries(client: BaseLanguageClient): Summaries {
  const known = new Map<string, SummaryParams>();
  const item = window.createStatusBarItem('summary', StatusBarAlignment.Right, 100);
  item.name = l10n.t('UN Resolution: Blanks and Brackets');
  item.command = 'unResolution.showProblems';

  const ofActiveDraft = () => {
    const document = window.activeTextEditor?.document;
    return document?.languageId === 'un-resolution' ? known.get(document.uri.toString()) : undefined;
  };
  const show = () => {
    const summary = ofActiveDraft();
    if (!summary) return item.hide();
    item.text = summary.text;
    item.tooltip = `${summary.sentence} ${l10n.t('Select to see what is open.')}`;
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };

  const listeners = [
    client.onNotification(summaryMethod, (summary: SummaryParams) => {
      known.set(client.protocol2CodeConverter.asUri(summary.uri).toString(), summary);
      show();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) known.clear();
      show();
    }),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ];
  return { text: () => ofActiveDraft()?.text ?? '', dispose: () => Disposable.from(item, ...listeners).dispose() };
}
