/** Where the other version comes from: a draft that is open, a file, or what was copied from a message. */
import { env, l10n, ThemeIcon, Uri, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import { isMade } from '../../../server/src/lsp/protocol';
import { plainItems } from '../plain-words';

interface Source extends QuickPickItem {
  /** Its text; undefined when the drafter thinks better of it. */
  readonly read: () => Promise<string | undefined>;
}

/** The text of the other version; undefined when there is none. @param from asked for where it is not given */
export async function chooseVersion(draft: TextDocument, from: Uri | undefined): Promise<string | undefined> {
  if (from) return textOf(from);
  const open = workspace.textDocuments.filter(({ uri, languageId, isClosed }) => languageId === 'un-resolution' && !isClosed && !isMade(uri.toString()) && uri.toString() !== draft.uri.toString());
  const sources: Source[] = [
    { label: l10n.t('Choose a file…'), iconPath: new ThemeIcon('folder-opened'), read: chooseFile },
    { label: l10n.t('Take what was copied'), description: l10n.t('the text on the clipboard'), iconPath: new ThemeIcon('clippy'), read: copied },
    ...open.map((document): Source => ({ label: workspace.asRelativePath(document.uri), description: l10n.t('open in the editor'), iconPath: new ThemeIcon('file'), read: async () => document.getText() })),
  ];
  const chosen = await window.showQuickPick(plainItems(sources), { title: l10n.t('Which version is laid over this draft?'), matchOnDescription: true });
  return chosen?.read();
}

async function chooseFile(): Promise<string | undefined> {
  const [file] = (await window.showOpenDialog({ title: l10n.t('The other version'), openLabel: l10n.t('Merge'), filters: { [l10n.t('Drafts')]: ['unres', 'md', 'txt'], [l10n.t('All files')]: ['*'] } })) ?? [];
  return file && textOf(file);
}

async function copied(): Promise<string | undefined> {
  const text = await env.clipboard.readText();
  if (text.trim() !== '') return text;
  void window.showInformationMessage(l10n.t('Nothing was copied.'));
  return undefined;
}

async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return (await workspace.openTextDocument(file)).getText();
  } catch {
    void window.showWarningMessage(l10n.t('This file cannot be read as text. Save it as plain text (UTF-8) first.'));
    return undefined;
  }
}
