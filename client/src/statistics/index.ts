/** “Show Statistics of This Draft”: a page beside the draft that follows it as it changes. */
import { l10n, window, workspace, Disposable, type TextDocument, type Uri, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { statisticsMethod, type StatisticsAnswer, type StatisticsParams } from '../../../server/src/lsp/protocol';
import { goTo, openBeside } from '../pages/beside';
import { say } from '../speech';
import { content, page } from './page';

export interface StatisticsPage extends Disposable {
  show(): Promise<void>;
}

export function statisticsPage(client: BaseLanguageClient, extensionUri: Uri): StatisticsPage {
  let panel: WebviewPanel | undefined;
  let draft: TextDocument | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const ask = (document: TextDocument): Promise<StatisticsAnswer | null> => {
    const params: StatisticsParams = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) };
    return client.sendRequest<StatisticsAnswer | null>(statisticsMethod, params);
  };
  const renew = async (): Promise<void> => {
    const figures = draft && panel?.visible ? await ask(draft) : null;
    if (figures) void panel?.webview.postMessage({ content: content(figures, say) });
  };
  const renewSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void renew(), pause);
  };
  const listeners = [
    workspace.onDidChangeTextDocument(({ document }) => document === draft && renewSoon()),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId !== 'un-resolution' || editor.document === draft) return;
      draft = editor.document;
      void renew();
    }),
  ];

  return {
    async show() {
      const document = window.activeTextEditor?.document;
      if (document?.languageId !== 'un-resolution') return;
      draft = document;
      const figures = await ask(document);
      if (!figures) return;
      if (panel) {
        panel.reveal();
        return renew();
      }
      const opened = openBeside(extensionUri, 'unResolution.statistics', l10n.t('Statistics of This Draft'), 'client-statistics.js');
      panel = opened.panel;
      panel.onDidDispose(() => (panel = undefined));
      panel.webview.onDidReceiveMessage(({ place, ready }: Message) => {
        if (ready) void renew();
        else if (place && draft) void goTo(draft, place);
      });
      panel.webview.html = page(figures, say, opened.frame);
    },
    dispose() {
      clearTimeout(waiting);
      panel?.dispose();
      Disposable.from(...listeners).dispose();
    },
  };
}

/** Milliseconds without a keystroke before the page is counted again. */
const pause = 300;

interface Message {
  readonly ready?: boolean;
  readonly place?: readonly number[];
}
