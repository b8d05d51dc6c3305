/** On a real draft: moving paragraphs and renumbering, each taken back by one undo. */
import * as vscode from 'vscode';
import { ask, equal, newDraft, when } from './host';

/** Put in when the suite is built: see suites.mjs. */
declare const realDraft: string;

export function defineMoving(): void {
  suite('moving and renumbering', () => {
    teardown(() => ask('workbench.action.revertAndCloseActiveEditor'));

    test('Alt+Up moves a paragraph with the cursor, and the numbers follow', async () => {
      const draft = await newDraft(realDraft);
      const editor = vscode.window.activeTextEditor!;
      const at = draft.positionAt(realDraft.indexOf(third) + 12);
      editor.selection = new vscode.Selection(at, at);
      await ask('unResolution.moveUp');
      equal(draft.getText(), realDraft.replace(`${second}\n\n${third}`, `2${third.slice(1)}\n\n3${second.slice(1)}`));
      equal(draft.getText().slice(0, draft.offsetAt(editor.selection.active)).endsWith(`\n\n2${third.slice(1, 12)}`), true);
      await ask('undo');
      equal(draft.getText() === realDraft, true);
    });

    test('Alt+Up twice in a row takes the numbers along both times', async () => {
      const draft = await newDraft(realDraft);
      const at = draft.positionAt(realDraft.indexOf(fifth) + 12);
      vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
      await ask('unResolution.moveUp');
      await ask('unResolution.moveUp');
      const slowly = draft.getText();
      await ask('undo');
      await ask('undo');
      equal(draft.getText() === realDraft, true);
      vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
      await Promise.all([ask('unResolution.moveUp'), ask('unResolution.moveUp')]);
      equal(draft.getText(), slowly);
    });

    test('a reference follows its paragraph up and down', async () => {
      const [, number = ''] = /paragraph (\d+)(?= (?:above|below))/.exec(realDraft) ?? [];
      const referred = paragraph(Number(number));
      const draft = await newDraft(realDraft);
      const editor = vscode.window.activeTextEditor!;
      const at = draft.positionAt(realDraft.indexOf(referred) + 12);
      editor.selection = new vscode.Selection(at, at);
      await ask('unResolution.moveUp');
      const [, moved = ''] = /(?:^|\n)(\d+)$/.exec(draft.getText().split(referred.slice(number.length, 40))[0] ?? '') ?? [];
      equal(Number(moved) < Number(number), true);
      const speaksOf = (digits: string) => new RegExp(`paragraph ${digits} (?:above|below)`).test(draft.getText());
      equal([speaksOf(number), speaksOf(moved)], [false, true]);
      await ask('unResolution.moveDown');
      equal(speaksOf(number), true);
      await ask('undo');
      await ask('undo');
      equal(draft.getText() === realDraft, true);
    });

    test('all are renumbered by one command, which lists the changes first', async () => {
      const gap = realDraft.replace(`\n${third}\n`, '');
      const draft = await newDraft(gap);
      await ask('unResolution.renumberAll');
      equal(draft.getText() === gap, true);
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      await when(vscode.workspace.onDidChangeTextDocument, () => draft.getText() !== gap || undefined, () => draft.getText().slice(-300));
      const numbers = [...draft.getText().slice(draft.getText().indexOf(second)).matchAll(/^(\d+)\. \*/gm)].map(([, digits]) => Number(digits));
      equal(numbers, numbers.map((_, index) => index + 2));
      await ask('undo');
      equal(draft.getText() === gap, true);
    });

    test('what a renumbering changes is listed; Esc leaves the draft as it is, Enter makes it so', async () => {
      const unnumbered = realDraft.replace(/^\d+\. (?=\*[^\n]*\s*$(?![^]))/m, '');
      equal(unnumbered.length < realDraft.length, true);
      const draft = await newDraft(unnumbered);
      await ask('unResolution.numberMissing');
      await ask('workbench.action.closeQuickOpen');
      equal(draft.getText() === unnumbered, true);
      await ask('unResolution.numberMissing');
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      await when(vscode.workspace.onDidChangeTextDocument, () => draft.getText() === realDraft || undefined, () => draft.getText().slice(-300));
      await ask('undo');
      equal(draft.getText() === unnumbered, true);
    });
  });
}

const paragraph = (number: number): string => new RegExp(`^${number}\\. \\*.*$`, 'm').exec(realDraft)?.[0] ?? '';
const second = paragraph(2);
const third = paragraph(3);
const fifth = paragraph(5);
