/**
 * “Renumber All Paragraphs” and “Number Only What Has None”: what changes is listed first. Moving through the list shows
 * each place, Enter makes all the changes as one step, Esc leaves the draft as it is.
 */
import { l10n, QuickPickItemKind, window, type QuickPick, type QuickPickItem, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { renumberMethod, type RenumberAnswer, type RenumberParams, type RenumberRow } from '../../server/src/lsp/protocol';
import { remember, reveal } from './places';
import { plain, plainItems } from './plain-words';
import { makeEdits } from './shown-edits';

type Which = RenumberParams['which'];

interface Entry extends QuickPickItem {
  /** What it tells of. */
  readonly row?: RenumberRow;
  /** It asks whether every bis becomes a number of its own. */
  readonly turns?: true;
}

/** One plan, for one version of the draft. */
interface Shown {
  readonly answer: RenumberAnswer;
  readonly version: number;
  readonly keepInsertions: boolean;
}

export async function renumber(client: BaseLanguageClient, which: Which): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'un-resolution') return;
  const first = await ask(client, editor, which, true);
  if (!first) return;
  const { answer } = first;
  if (answer.edits.length === 0 && !(which === 'all' && answer.insertions > 0)) {
    void window.showInformationMessage(plain([answer.title, ...answer.remarks].join(' ')));
    return;
  }
  show(client, editor, which, first);
}

async function ask(client: BaseLanguageClient, { document }: TextEditor, which: Which, keepInsertions: boolean): Promise<Shown | undefined> {
  const { version } = document;
  const params: RenumberParams = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document), version, which, keepInsertions };
  const answer = await client.sendRequest<RenumberAnswer | null>(renumberMethod, params);
  return answer ? { answer, version, keepInsertions } : undefined;
}

function show(client: BaseLanguageClient, editor: TextEditor, which: Which, first: Shown): void {
  const pick = window.createQuickPick<Entry>();
  const goBack = remember(editor);
  let shown = first;
  let chosen = false;
  pick.placeholder = l10n.t('Up and down show each place, Enter makes all these changes, Esc leaves the draft as it is');
  pick.matchOnDescription = true;
  fill(pick, which, shown);
  pick.onDidChangeActive(([entry]) => entry?.row && reveal(editor, client.protocol2CodeConverter.asRange(entry.row.range)));
  pick.onDidAccept(async () => {
    if (!pick.selectedItems[0]?.turns) {
      goBack();
      chosen = true;
      pick.hide();
      return makeEdits(client, editor, { edits: shown.answer.edits, version: shown.version, says: shown.answer.title });
    }
    const next = await ask(client, editor, which, !shown.keepInsertions);
    if (!next) return pick.hide();
    shown = next;
    fill(pick, which, shown);
  });
  pick.onDidHide(() => {
    if (!chosen) goBack();
    pick.dispose();
  });
  pick.show();
}

function fill(pick: QuickPick<Entry>, which: Which, { answer: { title, numbers, references, remarks, insertions, edits }, keepInsertions }: Shown): void {
  const separator = (label: string): Entry => ({ label, kind: QuickPickItemKind.Separator });
  const entry = (row: RenumberRow): Entry => ({ label: row.change, description: row.words, row });
  const group = (label: string, entries: readonly Entry[]): Entry[] => (entries.length > 0 ? [separator(label), ...entries] : []);
  const choice = keepInsertions ? l10n.t('Give every bis a number of its own, as at adoption') : l10n.t('Keep every bis as it is');
  pick.title = title;
  pick.items = plainItems([
    ...(edits.length > 0 ? [{ label: l10n.t('Make these changes'), description: title }] : []),
    ...(which === 'all' && insertions > 0 ? [{ label: choice, turns: true as const }] : []),
    ...group(l10n.t('Numbers'), numbers.map(entry)),
    ...group(l10n.t('References'), references.map(entry)),
    ...group(l10n.t('To know'), remarks.map((label) => ({ label }))),
  ]);
}
