/** Which draft the drafter means: the one in the active editor, or the one of which a reading is shown there. */
import { l10n, window, workspace, type TextDocument, type TextEditor, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isMade, readingOf } from '../../server/src/lsp/protocol';

/** The active editor when it shows a draft. */
export function draftEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === 'un-resolution' ? editor : undefined;
}

/** Undefined where no draft is looked at. */
export async function meantDraft({ protocol2CodeConverter: from }: BaseLanguageClient, adopted: (uri: Uri) => Uri | undefined = () => undefined): Promise<TextDocument | undefined> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'un-resolution') return undefined;
  const address = document.uri.toString();
  if (!isMade(address)) return document;
  const read = readingOf(address)?.draft;
  const uri = read === undefined ? adopted(document.uri) : from.asUri(read);
  return uri && workspace.openTextDocument(uri).then(undefined, () => undefined);
}

/** Where it is shown; undefined where it is not, or only within a difference. */
export const shownIn = ({ uri }: TextDocument): TextEditor | undefined =>
  window.visibleTextEditors.find(({ document, viewColumn }) => document.uri.toString() === uri.toString() && viewColumn !== undefined);

/** Where it is shown, or where the drafter is. */
export function editorFor(draft: TextDocument): Thenable<TextEditor> {
  const viewColumn = shownIn(draft)?.viewColumn;
  return window.showTextDocument(draft, viewColumn === undefined ? {} : { viewColumn });
}

/** «draft – all brackets kept.resolution.md»: the name of what was made of a draft. */
export function madeName({ uri: { path } }: TextDocument, what: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:resolution\.md|unres)$/, '') || l10n.t('draft');
  return `${name} – ${what}.resolution.md`;
}
