/** What delegations propose: listed, answered, handed on; and another version merged. One undo gives the exact text each time. */
import * as vscode from 'vscode';
import { analyze, mergeView, proposalsText } from '../../server/src/core/index';
import { ask, equal, newDraft, setText, when } from './host';

/** Put in when the suite is built: see suites.mjs. */
declare const realDraft: string;

const draftWith = (decides: string, asks: string): string =>
  ['*The General Assembly*,', '*Recalling* its rules,', `1. *Decides* to meet ${decides};`, `2. *Asks* all to come${asks}.`].join('\n\n');
const [decides, asks] = ['[soon][EU: later][CAN: in May]', ' [EU, supported by Norway: early]'] as const;
const text = draftWith(decides, asks);

/** The draft that the project began with; ours, where the shared texts are not here, has a bracket without a partner. */
const base = 'refusal' in mergeView(analyze(realDraft), realDraft, 'EU') ? draftWith('in May', '') : realDraft;
/** The version that the EU sends: another directive verb, and a few words more. */
const theirs = base.replace('*Asks*', '*Invites*').replace('*Requests*', '*Invites*').replace(/;(?=\n\n\d+\. )/, ', as appropriate;');

export function defineProposals(): void {
  suite('proposals', () => {
    let draft: vscode.TextDocument;
    setup(async () => {
      draft = await newDraft(text);
    });
    teardown(async () => {
      await ask('notifications.clearAll');
      await setText(draft, '');
      await ask('workbench.action.closeAllEditors');
    });

    const editor = (): vscode.TextEditor => vscode.window.activeTextEditor!;
    const putCursor = (words: string): void => {
      const at = draft.positionAt(text.indexOf(words) + 1);
      editor().selection = new vscode.Selection(at, at);
    };
    const until = (expected: string) => when(vscode.workspace.onDidChangeTextDocument, () => draft.getText() === expected || undefined, () => draft.getText().slice(-3000));
    /** Changed to this, and by one undo what it was. */
    const becomes = async (expected: string): Promise<void> => {
      await until(expected);
      await ask('undo');
      equal(draft.getText() === text, true);
    };

    test('they are listed by delegation: the list shows each place, Esc leads back, Enter goes there', async () => {
      putCursor('Recalling');
      const before = editor().selection;
      await ask('unResolution.listProposals');
      await ask('workbench.action.closeQuickOpen');
      equal([draft.getText() === text, editor().selection.isEqual(before)], [true, true]);
      // Two of the EU, then one of Canada.
      await ask('unResolution.listProposals');
      await ask('workbench.action.quickOpenSelectNext');
      await ask('workbench.action.quickOpenSelectNext');
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      const selected = (): string => draft.getText(editor().selection);
      await when(vscode.window.onDidChangeTextEditorSelection, () => selected() === '[CAN: in May]' || undefined, selected);
    });

    test('one is accepted', async () => {
      putCursor('EU: later');
      await ask('unResolution.acceptProposal');
      await becomes(draftWith('later', asks));
    });

    test('one is rejected, and its rival stays', async () => {
      putCursor('CAN: in');
      await ask('unResolution.rejectProposal');
      await becomes(draftWith('[soon][EU: later]', asks));
    });

    test('all of a delegation are accepted: it is chosen from those in the draft', async () => {
      const done = ask('unResolution.acceptProposals');
      // The question comes from the server: until it is there, nothing is accepted.
      while (draft.getText() === text) await ask('workbench.action.acceptSelectedQuickOpenItem');
      await done;
      await becomes(draftWith('later', ' early'));
    });

    test('all of a delegation are rejected', async () => {
      await ask('unResolution.rejectProposals', 'EU');
      await becomes(draftWith('[soon][CAN: in May]', ''));
    });

    test('both answers are offered where the cursor stands in a proposal', async () => {
      const at = draft.positionAt(text.indexOf('CAN: in May') + 1);
      const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, new vscode.Range(at, at));
      equal(actions.map(({ title }) => title).filter((title) => title.includes('proposal')), [
        'Accept this proposal (CAN)', 'Reject this proposal (CAN)', 'Accept all proposals of CAN', 'Reject all proposals of CAN',
      ]);
    });

    test('what one delegation proposes is handed on as a text of its own', async () => {
      await ask('unResolution.exportProposals', 'CAN');
      const { document } = editor();
      equal([document.languageId, document.isUntitled, document.getText()], ['plaintext', true, proposalsText(analyze(text), 'CAN')]);
      equal(draft.getText() === text, true);
    });
  });

  suite('another version', () => {
    let other: vscode.TextDocument;
    let draft: vscode.TextDocument;
    setup(async () => {
      other = await newDraft(theirs);
      draft = await newDraft(base);
    });
    teardown(async () => {
      await ask('notifications.clearAll');
      await setText(other, '');
      await setText(draft, '');
      await ask('workbench.action.closeAllEditors');
    });

    const view = mergeView(analyze(base), theirs, 'EU');
    const merged = 'text' in view ? view.text : '';
    const openTabs = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
    const difference = (): vscode.TabInputTextDiff | undefined =>
      openTabs().map(({ input }) => input).find((input): input is vscode.TabInputTextDiff => input instanceof vscode.TabInputTextDiff);
    /** Before its eyes, so that it can be closed. */
    const shown = async (): Promise<vscode.TabInputTextDiff> => {
      const input = await when(vscode.window.tabGroups.onDidChangeTabs, difference, () => openTabs().map(({ label }) => label));
      const seen = (): true | undefined => vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === input.modified.toString()) || undefined;
      await when(vscode.window.onDidChangeVisibleTextEditors, seen, () => 'the difference is not seen');
      return input;
    };
    const until = (expected: string) => when(vscode.workspace.onDidChangeTextDocument, () => draft.getText() === expected || undefined, () => draft.getText().slice(-3000));

    test('is shown as a difference, and the draft is left as it is', async () => {
      const done = ask('unResolution.merge', other.uri, 'EU');
      const { original, modified } = await shown();
      const document = await vscode.workspace.openTextDocument(modified);
      equal([original.toString(), document.getText() === merged, draft.getText() === base], [draft.uri.toString(), true, true]);
      equal([merged.includes('[EU: '), document.languageId, vscode.languages.getDiagnostics(modified)], [true, 'un-resolution', []]);
      // Whoever closes the difference has not agreed; to put the message away is no answer.
      await ask('notifications.clearAll');
      await ask('workbench.action.closeActiveEditor');
      await done;
      equal(draft.getText() === base, true);
    });

    test('is merged once the drafter agrees; accepting it gives that version, rejecting it this one, and undo the exact draft', async () => {
      const done = ask('unResolution.merge', other.uri, 'EU');
      await shown();
      // The question may come a moment after the difference: until it is there, nothing is agreed to.
      while (draft.getText() === base) await ask('notification.acceptPrimaryAction');
      await done;
      equal([draft.getText() === merged, difference()?.modified.scheme], [true, undefined]);
      await ask('unResolution.rejectProposals', 'EU');
      await until(base);
      await ask('undo');
      await until(merged);
      await ask('unResolution.acceptProposals', 'EU');
      await until(theirs);
      await ask('undo');
      equal(draft.getText() === merged, true);
      await ask('undo');
      equal(draft.getText() === base, true);
    });
  });
}
