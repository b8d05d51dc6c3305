/** Making a change that was shown before, as one step for undo. */
import { l10n, window, type TextEditor } from 'vscode';
import type { BaseLanguageClient, TextEdit } from 'vscode-languageclient';
import { tell } from './tell';

export interface ShownEdits {
  readonly edits: readonly TextEdit[];
  /** Of the draft to which the edits belong. */
  readonly version: number;
  /** What was done, for the status bar. */
  readonly says: string;
}

/**
 * The draft may have changed while the list was open: words in the wrong places would be worse than none.
 * @returns whether the change was made
 */
export async function makeEdits({ protocol2CodeConverter: from }: BaseLanguageClient, editor: TextEditor, { edits, version, says }: ShownEdits): Promise<boolean> {
  if (editor.document.version !== version) {
    void window.showWarningMessage(l10n.t('The draft has changed in the meantime, and was left as it is.'));
    return false;
  }
  const made = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(from.asRange(range), newText);
  });
  if (!made) void window.showWarningMessage(l10n.t('The draft could not be changed. Is it read-only?'));
  else if (edits.length > 0) tell(says);
  return made;
}
