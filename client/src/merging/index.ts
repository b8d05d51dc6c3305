/**
 * “Merge Another Version…”: the version that a delegation has sent is laid over the draft. What would be written is shown as
 * a difference first; it is made as one step for undo, or not at all.
 */
import { commands, Disposable, l10n, ProgressLocation, Uri, window, workspace, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { likelyDelegationsMethod, mergedScheme, mergeMethod, type LikelyDelegationsParams, type MergeAnswer, type MergeParams } from '../../../server/src/lsp/protocol';
import { agreement, type Agreement } from '../agreement';
import { askWords } from '../ask-words';
import { checkerCommand } from '../checker-command';
import { closeDifferences } from '../close-differences';
import { editorFor, madeName, meantDraft } from '../drafts';
import { plain } from '../plain-words';
import { makeEdits } from '../shown-edits';
import { chooseVersion } from './choose';

interface Shown {
  readonly draft: Uri;
  readonly text: string;
}

export function registerMerging(client: BaseLanguageClient): Disposable {
  const shown = new Map<string, Shown>();
  let count = 0;
  const agreed = agreement();
  const show = async (draft: TextDocument, text: string, by: string): Promise<Uri> => {
    const name = madeName(draft, l10n.t('with the version of {0}', by));
    const uri = Uri.from({ scheme: mergedScheme, path: `/${name}`, query: String(++count) });
    shown.set(uri.toString(), { draft: draft.uri, text });
    await commands.executeCommand('vscode.diff', draft.uri, uri, name, { preview: true });
    return uri;
  };
  return Disposable.from(
    agreed,
    workspace.registerTextDocumentContentProvider(mergedScheme, { provideTextDocumentContent: (uri) => shown.get(uri.toString())?.text ?? '' }),
    workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
    checkerCommand(client, 'unResolution.merge', async (from?: Uri, by?: unknown) => {
      const draft = await meantDraft(client, (uri) => shown.get(uri.toString())?.draft);
      // A menu of the editor hands in where it was opened.
      if (draft) await merge(client, draft, from, typeof by === 'string' ? by : undefined, show, agreed);
    }),
    commands.registerCommand('unResolution.makeMerged', agreed.give),
  );
}

/** @param from, by asked for where they are not given */
async function merge(client: BaseLanguageClient, draft: TextDocument, from: Uri | undefined, by: string | undefined, show: (draft: TextDocument, text: string, by: string) => Promise<Uri>, agreed: Agreement): Promise<void> {
  // From a menu of the editor the draft itself is handed in.
  const other = await chooseVersion(draft, from?.toString() === draft.uri.toString() ? undefined : from);
  if (other === undefined) return;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(draft);
  const likely = await client.sendRequest<readonly string[] | null>(likelyDelegationsMethod, { textDocument } satisfies LikelyDelegationsParams);
  const whose = by ?? (await askWords({ title: l10n.t('Whose version is it?'), likely: likely ?? [] }))?.trim();
  if (whose === undefined) return;
  const { version } = draft;
  const params: MergeParams = { textDocument, version, other, by: whose };
  const answer = await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Comparing the two versions') }, () => client.sendRequest<MergeAnswer | null>(mergeMethod, params));
  if (!answer) return void window.showWarningMessage(l10n.t('The draft has changed in the meantime, and was left as it is.'));
  const { refusal, title, text, edits, remarks } = answer;
  if (refusal !== undefined) return void window.showWarningMessage(plain(refusal));
  if (edits.length === 0) return void window.showInformationMessage(plain([title, ...remarks].join(' ')));
  const uri = await show(draft, text, whose);
  if (!(await isAgreed(agreed, uri, title, remarks))) return;
  const editor = await editorFor(draft);
  await makeEdits(client, editor, { edits, version, says: title });
  await closeDifferences(({ modified }) => modified.toString() === uri.toString());
}

/** What there is to know can be read before. */
async function isAgreed(agreed: Agreement, shown: Uri, title: string, remarks: readonly string[]): Promise<boolean> {
  const know = { title: l10n.t('To know: {0}', remarks.length) };
  for (;;) {
    const chosen = await agreed.ask(shown, l10n.t('On the right is the draft with what differs as proposals. {0}', title), ...(remarks.length > 0 ? [know] : []));
    if (chosen !== know) return chosen === 'make';
    await window.showQuickPick(remarks.map(plain), { title: l10n.t('What to know of this version'), placeHolder: l10n.t('Esc leads back') });
  }
}
