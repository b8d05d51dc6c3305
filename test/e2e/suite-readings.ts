/** On a real draft: its readings beside it, and the adoption dry run. */
import * as vscode from 'vscode';
import { adoptionView, analyze, readAs, type Reading } from '../../server/src/core/index';
import { ask, equal, newDraft, setText, when } from './host';

/** Put in when the suite is built: see suites.mjs. */
declare const realDraft: string;

const commands: Readonly<Record<string, Reading>> = { readAllKept: 'all-kept', readClean: 'clean', readContested: 'contested', readAsBracketed: 'as-bracketed' };
const scheme = 'un-resolution-reading';

const read = (text: string, reading: Reading): string => readAs(analyze(text), reading).rewrite.text;
const adopted = adoptionView(analyze(realDraft), { by: new Map(), rest: 'keep' }).text;

const shown = (): vscode.TextDocument | undefined => {
  const document = vscode.window.activeTextEditor?.document;
  return document?.uri.scheme === scheme ? document : undefined;
};
const reading = (): Promise<vscode.TextDocument> => when(vscode.window.onDidChangeActiveTextEditor, shown, () => vscode.window.activeTextEditor?.document.uri.toString());
const says = (document: vscode.TextDocument, text: string): Promise<true> =>
  when(vscode.workspace.onDidChangeTextDocument, () => document.getText() === text || undefined, () => document.getText().slice(-2000));
const openTabs = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

export function defineReadings(): void {
  suite('readings', () => {
    teardown(() => ask('workbench.action.closeAllEditors'));

    for (const [command, name] of Object.entries(commands)) {
      test(`${name}: the text that the core reads, coloured as a draft, and nothing is found in it`, async () => {
        const draft = await newDraft(realDraft);
        await ask(`unResolution.${command}`);
        const document = await reading();
        equal(document.getText() === read(realDraft, name), true);
        equal([document.languageId, document.isUntitled, vscode.languages.getDiagnostics(document.uri)], ['un-resolution', false, []]);
        equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.Two);
        await ask('workbench.action.closeActiveEditor');
        equal(openTabs().filter((label) => label.includes(' – ')), []);
        await setText(draft, '');
      });
    }

    test('it follows the draft, and from one reading to the other the drafter stays in the same place', async () => {
      const draft = await newDraft(realDraft);
      await ask('unResolution.readAllKept');
      const first = await reading();
      const changed = realDraft.replace(' bis]', ']').replace(/\[1bis\. /, '[1ter. ');
      await setText(draft, changed);
      await says(first, read(changed, 'all-kept'));
      await ask('unResolution.readClean');
      const second = await when(vscode.window.onDidChangeActiveTextEditor, () => (shown() === first ? undefined : shown()), () => shown()?.uri.toString());
      equal([second.getText() === read(changed, 'clean'), vscode.window.activeTextEditor?.viewColumn], [true, vscode.ViewColumn.Two]);
      await setText(draft, '');
    });
  });

  suite('adoption', () => {
    let draft: vscode.TextDocument;
    setup(async () => { draft = await newDraft(realDraft); });
    teardown(async () => {
      await setText(draft, '');
      await ask('workbench.action.closeAllEditors');
    });

    test('Esc leaves the draft as it is; Enter adopts it in one step, and one undo takes it back', async () => {
      await ask('unResolution.adopt');
      await ask('workbench.action.closeQuickOpen');
      equal(draft.getText() === realDraft, true);
      await ask('unResolution.adopt');
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      await says(draft, adopted);
      await ask('undo');
      equal(draft.getText() === realDraft, true);
    });

    test('the text is shown as a difference, and the draft is not changed', async () => {
      await ask('unResolution.adopt');
      await ask('workbench.action.quickOpenSelectNext');
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      const difference = (): vscode.TabInputTextDiff | undefined => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return input instanceof vscode.TabInputTextDiff ? input : undefined;
      };
      const { original, modified } = await when(vscode.window.tabGroups.onDidChangeTabs, difference, openTabs);
      const text = (await vscode.workspace.openTextDocument(modified)).getText();
      equal([original.toString(), text === adopted, draft.getText() === realDraft], [draft.uri.toString(), true, true]);
      equal(vscode.languages.getDiagnostics(modified), []);
      await ask('notifications.clearAll');
    });

    test('the adopted text is saved as a new draft, and this one stays', async () => {
      await ask('unResolution.adopt');
      await ask('workbench.action.quickOpenSelectNext');
      await ask('workbench.action.quickOpenSelectNext');
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      const other = (): vscode.TextDocument | undefined => {
        const document = vscode.window.activeTextEditor?.document;
        return document && document !== draft ? document : undefined;
      };
      const document = await when(vscode.window.onDidChangeActiveTextEditor, other, openTabs);
      equal([document.getText() === adopted, document.isUntitled, document.languageId, draft.getText() === realDraft], [true, true, 'un-resolution', true]);
      await setText(document, '');
    });
  });
}
