/** On a real draft: the list of brackets and blanks, and the way from one to the next by keyboard. */
import * as vscode from 'vscode';
import { ask, equal, extension, newDraft, setText, when } from './host';

/** Put in when the suite is built: see suites.mjs. */
declare const realDraft: string;

export function defineLedger(): void {
  suite('brackets and blanks', () => {
    let draft: vscode.TextDocument;
    setup('a real draft', async () => {
      draft = await newDraft(realDraft);
      await listed(open.length);
    });
    teardown(() => ask('workbench.action.revertAndCloseActiveEditor'));

    const selected = () => draft.getText(vscode.window.activeTextEditor?.selection);
    const lines = async () => (await extension()).ledger.lines();
    /** Waits until the view lists so many. */
    async function listed(count: number): Promise<void> {
      const { ledger } = await extension();
      await ask('unResolution.showLedger');
      await when(ledger.onDidShow, () => ledger.lines().length === count || undefined, ledger.lines);
    }

    test('each has its line, as many as the status bar counts', async () => {
      const { status } = await extension();
      const counted = [...status().matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
      equal((await lines()).length, counted);
      equal((await lines())[0], 'Title: xx/xxx');
    });

    test('the view follows the draft as it changes', async () => {
      await setText(draft, realDraft.replace('[xx/xxx]', '80/1'));
      await listed(open.length - 1);
      await ask('undo');
      await listed(open.length);
    });

    test('from one to the next, to the first after the last, and back, with the view closed', async () => {
      await ask('workbench.action.closeSidebar');
      const seen: string[] = [];
      for (const _ of open) {
        await ask('unResolution.nextBracket');
        seen.push(selected());
      }
      equal(seen, open);
      await ask('unResolution.nextBracket');
      equal(selected(), open[0]);
      await ask('unResolution.previousBracket');
      equal(selected(), open.at(-1));
      equal(draft.getText() === realDraft, true);
    });

    test('pressed quickly, the key leads as far as pressed slowly', async () => {
      const pressed = open.slice(0, 5);
      await Promise.all(pressed.map(() => ask('unResolution.nextBracket')));
      equal(selected(), pressed.at(-1));
      await Promise.all(pressed.map(() => ask('unResolution.previousBracket')));
      equal(selected(), open.at(-1));
    });

    test('the keys for that are free in VS Code', async () => {
      const defaults = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'));
      const bound = [...defaults.getText().matchAll(/"key": "((?:ctrl|cmd|shift\+cmd|ctrl\+shift)\+f8)"[^}]*"command": "([^"]+)"/g)];
      equal(defaults.getText().includes('"key": "shift+f8"'), true);
      equal(bound.map(([, key, command]) => `${key} ${command}`).filter((one) => !one.includes('unResolution.')), []);
    });
  });
}

/** All that is open in the draft, as it stands there, outer before inner: square brackets but for links, and a bracket without a partner. */
const open: readonly string[] = (() => {
  const starts = [...realDraft.matchAll(/\[(?![^[\]]*\]\()/g)].map(({ index }) => index);
  return starts.map((start) => {
    let depth = 0;
    for (let at = start; at < realDraft.length && !realDraft.startsWith('\n\n', at); at++) {
      if (realDraft[at] === '[') depth++;
      else if (realDraft[at] === ']' && --depth === 0) return realDraft.slice(start, at + 1);
    }
    return '[';
  });
})();
