/**
 * “Suggest Packages” and “Decide a Package…”: brackets that hang on one decision. Moving through a list shows each place,
 * Enter makes the change as one step, Esc leaves the draft as it is.
 */
import { l10n, QuickPickItemKind, window, type QuickPick, type QuickPickItem, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  decidePackageMethod, packagesMethod, type DecidePackageAnswer, type DecidePackageParams, type PackageBracket, type PackagesAnswer, type PackagesParams, type PackageSuggestion,
} from '../../server/src/lsp/protocol';
import { draftEditor } from './drafts';
import { remember, reveal } from './places';
import { plainItems } from './plain-words';
import { makeEdits } from './shown-edits';

interface Entry extends QuickPickItem {
  /** Where it leads while the list is open. */
  readonly bracket?: PackageBracket;
  readonly choose?: () => Promise<unknown> | void;
}

/** A list that follows the drafter through the draft. What is chosen may fill it again. */
interface List {
  readonly fill: (title: string, entries: readonly Entry[]) => void;
  /** Closes it and leads back to where the drafter was. */
  readonly close: () => void;
}

export async function suggestPackages(client: BaseLanguageClient): Promise<void> {
  const editor = draftEditor();
  const answer = editor && (await ask(client, editor));
  if (!editor || !answer) return;
  const { suggestions, version } = answer;
  if (suggestions.length === 0) return void window.showInformationMessage(l10n.t('No brackets of this draft seem to hang on one decision.'));
  const list = open(client, editor, l10n.t('Up and down show each bracket, Enter links those of a package, Esc leaves the draft as it is'));
  const link = ({ name, brackets, edits }: PackageSuggestion) => (): Promise<boolean> => {
    list.close();
    return makeEdits(client, editor, { edits, version, says: l10n.t('Brackets put into the package “{0}”: {1}', name, brackets.length) });
  };
  list.fill(l10n.t('Packages that might be'), suggestions.flatMap((suggestion) => [
    { label: suggestion.name, kind: QuickPickItemKind.Separator },
    { label: l10n.t('Link “{0}”', suggestion.name), description: suggestion.title, detail: suggestion.reasons.join(' '), choose: link(suggestion), ...placeOf(suggestion.brackets) },
    ...suggestion.brackets.map((bracket): Entry => ({ ...entryOf(bracket), choose: link(suggestion) })),
  ]));
}

/** From a code action the package and the outcome are known; otherwise they are chosen first. */
export async function decidePackage(client: BaseLanguageClient, name?: string, outcome?: DecidePackageParams['outcome']): Promise<void> {
  const editor = draftEditor();
  if (!editor) return;
  const answer = await ask(client, editor);
  if (!answer) return;
  const { packages } = answer;
  if (packages.length === 0) return void window.showInformationMessage(l10n.t('No brackets of this draft are linked. Choose “Suggest Packages”, or put the cursor in a bracket and choose “Link Brackets into a Package…”.'));
  const list = open(client, editor, l10n.t('Up and down show each bracket, Enter chooses, Esc leaves the draft as it is'));
  const show = async (which: string, how: DecidePackageParams['outcome']): Promise<void> => {
    const params: DecidePackageParams = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document), name: which, outcome: how };
    const decision = await client.sendRequest<DecidePackageAnswer | null>(decidePackageMethod, params);
    if (!decision) return list.close();
    showDecision(client, editor, list, decision);
  };
  if (name !== undefined && outcome !== undefined) return show(name, outcome);
  list.fill(l10n.t('Which package is decided, and how?'), packages.flatMap((one) => [
    { label: one.name, kind: QuickPickItemKind.Separator },
    { label: l10n.t('“{0}”: keep all {1}', one.name, one.brackets.length), choose: () => show(one.name, 'keep'), ...placeOf(one.brackets) },
    { label: l10n.t('“{0}”: drop all {1}', one.name, one.brackets.length), choose: () => show(one.name, 'drop'), ...placeOf(one.brackets) },
    ...one.brackets.map(entryOf),
  ]));
}

function showDecision(client: BaseLanguageClient, editor: TextEditor, list: List, { title, brackets, warnings, edits, version }: DecidePackageAnswer): void {
  const make = (): Promise<boolean> => {
    list.close();
    return makeEdits(client, editor, { edits, version, says: title });
  };
  list.fill(title, [
    { label: l10n.t('Make these changes'), description: title, choose: make },
    ...(warnings.length > 0 ? [{ label: l10n.t('To look at before'), kind: QuickPickItemKind.Separator }] : []),
    ...warnings.map((label) => ({ label })),
    { label: l10n.t('What becomes of the brackets'), kind: QuickPickItemKind.Separator },
    ...brackets.map((bracket): Entry => ({ ...entryOf(bracket), label: `${bracket.outcome}: ${bracket.words}` })),
  ]);
}

function ask(client: BaseLanguageClient, { document }: TextEditor): Promise<PackagesAnswer | null> {
  const params: PackagesParams = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) };
  return client.sendRequest<PackagesAnswer | null>(packagesMethod, params);
}

function open({ protocol2CodeConverter: from }: BaseLanguageClient, editor: TextEditor, placeholder: string): List {
  const pick: QuickPick<Entry> = window.createQuickPick<Entry>();
  const goBack = remember(editor);
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.onDidChangeActive(([entry]) => entry?.bracket && reveal(editor, from.asRange(entry.bracket.place)));
  pick.onDidAccept(() => pick.selectedItems[0]?.choose?.());
  pick.onDidHide(() => {
    goBack();
    pick.dispose();
  });
  return {
    fill(title, entries) {
      pick.title = title;
      pick.items = plainItems(entries);
      pick.value = '';
      pick.show();
    },
    close: () => pick.hide(),
  };
}

const entryOf = (bracket: PackageBracket): Entry => ({ label: bracket.words, description: bracket.where, bracket });

const placeOf = ([bracket]: readonly PackageBracket[]): Pick<Entry, 'bracket'> => (bracket ? { bracket } : {});
