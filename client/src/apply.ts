/** Making a change that the server has worked out. */
import { l10n, window, workspace, type WorkspaceEdit } from 'vscode';

export async function apply(edit: WorkspaceEdit): Promise<void> {
  if (!(await workspace.applyEdit(edit))) void window.showWarningMessage(l10n.t('The draft could not be changed. Is it read-only?'));
}
