/** On a real draft: what hangs on one decision is suggested, linked, and decided, each as one undo step. */
import * as vscode from 'vscode';
import { ask, equal, newDraft, when } from './host';

/** Put in when the suite is built: see suites.mjs. */
declare const realDraft: string;

/** The draft that the project began with has a conference in four brackets; ours, where the shared texts are not here, has none. */
const hasConference = realDraft.includes('[8bis. ');
const name = 'high-level political conference';
const note = (words: string) => `<!-- un-resolution-package ${words} -->\n`;
const linked = realDraft
  .replace('[1bis. ', `${note(name)}[1bis. `).replace('\n2. *Adopts', `\n${note(`${name}: at the high-level`)}2. *Adopts`)
  .replace('\n8. *Also', `\n${note(name)}8. *Also`).replace('[8bis. ', `${note(name)}[8bis. `);


export function definePackages(): void {
  (hasConference ? suite : suite.skip)('packages', () => {
    let draft: vscode.TextDocument;
    teardown(() => ask('workbench.action.revertAndCloseActiveEditor'));
    const until = (text: string) => when(vscode.workspace.onDidChangeTextDocument, () => draft.getText() === text || undefined, () => draft.getText().slice(-3000));

    test('the package is suggested: Esc leaves the draft as it is, Enter links it, one undo takes it back', async () => {
      draft = await newDraft(realDraft);
      await ask('unResolution.suggestPackages');
      await ask('workbench.action.closeQuickOpen');
      equal(draft.getText() === realDraft, true);
      await ask('unResolution.suggestPackages');
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      await until(linked);
      await ask('undo');
      equal(draft.getText() === realDraft, true);
    });

    test('it is decided: what changes is shown before, and one undo takes it back', async () => {
      draft = await newDraft(linked);
      await ask('unResolution.decidePackage');
      await ask('workbench.action.closeQuickOpen');
      equal(draft.getText() === linked, true);
      await ask('unResolution.decidePackage', name, 'keep');
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      await when(vscode.workspace.onDidChangeTextDocument, () => !draft.getText().includes('un-resolution-package') || undefined, () => draft.getText().slice(-3000));
      const kept = draft.getText();
      equal(['\n1bis. *Accepts', 'for signature at the high-level', 'enable it to organize the', '\n8bis. *Further', 'at United Nations Headquarters'].filter((words) => !kept.includes(words)), []);
      equal(kept.includes('[1bis') || kept.includes('[8bis'), false);
      await ask('undo');
      equal(draft.getText() === linked, true);
    });

    test('the decision is offered at each of its brackets', async () => {
      draft = await newDraft(linked);
      const at = draft.positionAt(linked.indexOf('[8bis.') + 30);
      const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, new vscode.Range(at, at));
      equal(actions.map(({ title }) => title).filter((title) => title.startsWith('Decide')), [`Decide the package “${name}”: keep all 4`, `Decide the package “${name}”: drop all 4`]);
    });

    test('a bracket is linked under the name that is offered for it, and one undo takes it back', async () => {
      draft = await newDraft(realDraft);
      const at = draft.positionAt(realDraft.indexOf('[8bis.') + 30);
      vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
      const done = ask('unResolution.linkBrackets');
      // The question comes from the server: until it is there, nothing is accepted.
      while (draft.getText() === realDraft) await ask('workbench.action.acceptSelectedQuickOpenItem');
      await done;
      equal(draft.getText() === realDraft.replace('[8bis', `${note(name)}[8bis`), true);
      await ask('undo');
      equal(draft.getText() === realDraft, true);
    });

    test('a bracket is taken out of its package with the cursor in it', async () => {
      draft = await newDraft(linked);
      const at = draft.positionAt(linked.indexOf('[8bis.') + 30);
      vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
      await ask('unResolution.unlinkBrackets');
      equal(draft.getText() === linked.replace(`${note(name)}[8bis`, '[8bis'), true);
    });
  });
}
