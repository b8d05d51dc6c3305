/** A list of places in a draft: moving through it shows each place, Enter goes there, Esc leads back. */
import { l10n, window, type QuickPickItem, type Range, type TextEditor } from 'vscode';
import { remember, reveal } from './places';
import { plainItems } from './plain-words';

export interface PlaceEntry extends QuickPickItem {
  /** Absent for what has no place. */
  readonly range?: Range;
}

export function showPlaces(editor: TextEditor, title: string, entries: readonly PlaceEntry[]): void {
  const pick = window.createQuickPick<PlaceEntry>();
  const goBack = remember(editor);
  let chosen = false;
  pick.title = title;
  pick.placeholder = l10n.t('Up and down show each place, Enter goes there, Esc leads back');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = plainItems(entries);
  pick.onDidChangeActive(([entry]) => entry?.range && reveal(editor, entry.range));
  pick.onDidAccept(() => {
    const range = pick.selectedItems[0]?.range;
    chosen = range !== undefined;
    pick.hide();
    if (range) void window.showTextDocument(editor.document, { selection: range, ...(editor.viewColumn && { viewColumn: editor.viewColumn }) });
  });
  pick.onDidHide(() => {
    if (!chosen) goBack();
    pick.dispose();
  });
  pick.show();
}
