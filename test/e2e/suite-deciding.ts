/** At the brackets of a real draft: every decision by its command, taken back by one undo. */
import * as vscode from 'vscode';
import { ask, equal, newDraft, when } from './host';

/** Put in when the suite is built: see suites.mjs. */
declare const realDraft: string;

/** A bracket with wording in a sentence, and a paragraph in brackets; the real draft has both. */
const wording = /\[(?:to|at|in|through|for|by|and) [^[\]\n]{15,}\]/.exec(realDraft)?.[0] ?? '';
const whole = /^\[\d+ ?bis\.[^\n]*\]$/m.exec(realDraft)?.[0] ?? '';

export function defineDeciding(): void {
  suite('deciding brackets', () => {
    let draft: vscode.TextDocument;
    setup('a real draft', async () => {
      draft = await newDraft(realDraft);
    });
    teardown(() => ask('workbench.action.revertAndCloseActiveEditor'));

    /** The draft after the command with these words selected, or the cursor in them; then one undo, and it is as it was. */
    const after = async (command: string, words: string, selected: boolean, meanwhile?: () => Thenable<unknown>): Promise<string> => {
      const editor = vscode.window.activeTextEditor!;
      const start = realDraft.indexOf(words);
      const [from, to] = selected ? [start, start + words.length] : [start + 3, start + 3];
      editor.selection = new vscode.Selection(draft.positionAt(from), draft.positionAt(to));
      const done = ask(`unResolution.${command}`);
      if (meanwhile) await meanwhile();
      await done;
      await when(vscode.workspace.onDidChangeTextDocument, () => draft.getText() !== realDraft || undefined, () => `${command} changed nothing`);
      const text = draft.getText();
      await ask('undo');
      equal(draft.getText() === realDraft, true);
      return text;
    };

    test('words are kept', async () => equal(await after('keepBracket', wording, false), realDraft.replace(wording, wording.slice(1, -1))));
    test('words are dropped with one of the spaces beside them', async () => {
      const text = await after('dropBracket', wording, false);
      equal(text.includes(wording.slice(1, -1)), false);
      equal(realDraft.length - text.length - wording.length <= 1, true);
    });
    test('a paragraph goes with its line', async () => {
      const text = await after('dropBracket', whole, false);
      equal(text, realDraft.replace(`${whole}\n\n`, ''));
    });
    test('a paragraph stays', async () => equal(await after('keepBracket', whole, false), realDraft.replace(whole, whole.slice(1, -1))));
    test('words are put in brackets, a bracket in another one, and out of it', async () => {
      const [words = ''] = /(?<=\*Requests\* )the [A-Z]\S+/.exec(realDraft) ?? [];
      equal((await after('bracketSelection', words, true)).length, realDraft.length + 2);
      equal(await after('nestBracket', wording, false), realDraft.replace(wording, `[${wording}]`));
    });
    test('a paragraph is put in brackets, number and mark within', async () => {
      const [paragraph = ''] = /^3\. [^\n]*$/m.exec(realDraft) ?? [];
      equal(await after('bracketParagraph', paragraph, false), realDraft.replace(paragraph, `[${paragraph}]`));
    });
    test('a paragraph becomes a bis of the one before', async () => {
      const [, number = ''] = /^(4)\. \*/m.exec(realDraft) ?? [];
      const text = await after('makeInsertion', `\n${number}. *`, false);
      equal(/^3bis\. \*/m.test(text), true);
    });
    test('who proposes the words is asked, and written before them', async () => {
      const text = await after('attributeBracket', wording, false, async () => {
        // The question comes from the server: until it is there, nothing is accepted.
        while (draft.getText() === realDraft) await ask('workbench.action.acceptSelectedQuickOpenItem');
      });
      equal(text.length > realDraft.length && text.replace(/\[[^[\]:]+: (?=(?:to|at|in|through|for|by|and) )/, '[') === realDraft, true);
    });
  });
}
