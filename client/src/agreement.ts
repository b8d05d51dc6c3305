/**
 * Whether what a difference shows shall be made. It is asked in a message, which the editor puts away after a while; the
 * button above the difference stays as long as the difference does.
 */
import { commands, l10n, TabInputTextDiff, window, type Disposable, type MessageItem, type Uri } from 'vscode';
import { isMade } from '../../server/src/lsp/protocol';
import { plain } from './plain-words';

export interface Agreement extends Disposable {
  /** What the button does: it agrees to the difference that is seen. */
  readonly give: () => void;
  /**
   * @param shown the changed side of the difference
   * @param others what else may be done, by a button of the message
   * @returns «make», one of the others, or undefined when the difference was closed
   */
  ask(shown: Uri, question: string, ...others: readonly MessageItem[]): Promise<MessageItem | 'make' | undefined>;
}

type Answer = 'make' | undefined;

/** The changed side of a difference that is ours. */
function changedSideOf(input: unknown): string | undefined {
  const shown = input instanceof TabInputTextDiff ? input.modified.toString() : undefined;
  return shown !== undefined && isMade(shown) ? shown : undefined;
}

export function agreement(): Agreement {
  const waiting = new Map<string, (answer: Answer) => void>();
  /** Differences that were closed, some before anything could be asked about them. */
  const gone = new Set<string>();
  const answer = (input: unknown, given: Answer): void => {
    const waits = waiting.get(changedSideOf(input) ?? '');
    if (!waits) return;
    waits(given);
    // The message asks what has been answered.
    void commands.executeCommand('notifications.hideToasts');
  };
  const closing = window.tabGroups.onDidChangeTabs(({ closed }) => {
    for (const { input } of closed) {
      const shown = changedSideOf(input);
      if (shown !== undefined) gone.add(shown);
      answer(input, undefined);
    }
  });
  return {
    give: () => answer(window.tabGroups.activeTabGroup.activeTab?.input, 'make'),
    async ask(shown, question, ...others) {
      if (gone.has(shown.toString())) return undefined;
      const make = { title: l10n.t('Make these changes') };
      const above = new Promise<Answer>((resolve) => waiting.set(shown.toString(), resolve));
      // A message that is put away, or closed, has not answered.
      const said = async () => (await window.showInformationMessage<MessageItem>(plain(question), make, ...others)) ?? above;
      const chosen = await Promise.race([above, said()]);
      waiting.delete(shown.toString());
      return chosen === make ? 'make' : chosen;
    },
    dispose: () => closing.dispose(),
  };
}
