/** Asks the drafter for words: likely ones to choose from, and any others to type. */
import { l10n, window, type QuickPickItem } from 'vscode';
import { plain } from './plain-words';

interface Entry extends QuickPickItem {
  readonly words: string;
}

/** Undefined when the drafter thinks better of it. */
export function askWords({ title, likely }: { readonly title: string; readonly likely: readonly string[] }): Promise<string | undefined> {
  const pick = window.createQuickPick<Entry>();
  pick.title = title;
  pick.placeholder = likely.length > 0 ? l10n.t('Choose, or type other words') : l10n.t('Type the words');
  const known: Entry[] = likely.map((words) => ({ label: plain(words), words }));
  const list = (typed: string): void => {
    pick.items = typed === '' || likely.includes(typed) ? known : [...known, { label: plain(typed), words: typed, alwaysShow: true }];
  };
  list('');
  pick.onDidChangeValue((value) => list(value.trim()));
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.words);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
