/** On a real draft: what the keys do while a drafter writes; each is undone by one undo. */
import * as vscode from 'vscode';
import { ask, equal, newDraft, when } from './host';

/** Put in when the suite is built: see suites.mjs. */
declare const realDraft: string;

export function defineTyping(): void {
  suite('typing', () => {
    let draft: vscode.TextDocument;
    setup('a real draft', async () => {
      draft = await newDraft(realDraft);
    });
    teardown(() => ask('workbench.action.revertAndCloseActiveEditor'));

    /** The cursor right behind these words. */
    const behind = (words: string) => {
      const end = draft.positionAt(draft.getText().indexOf(words) + words.length);
      const editor = vscode.window.activeTextEditor!;
      editor.selection = new vscode.Selection(end, end);
      return editor;
    };
    const isUndone = async (to: string) => {
      await ask('undo');
      equal(draft.getText() === to, true);
    };

    test('Enter after the last paragraph opens the next; Enter again gives it up', async () => {
      const editor = behind(lastWords);
      await ask('unResolution.enter');
      const opened = `${whole.slice(0, -1)};\n\n${next}. `;
      equal(draft.getText(), opened + realDraft.slice(whole.length));
      equal(draft.offsetAt(editor.selection.active), opened.length);
      await ask('unResolution.enter');
      equal(draft.getText(), `${whole}\n\n${realDraft.slice(whole.length)}`);
      await ask('undo');
      await isUndone(realDraft);
    });

    test('Enter twice in a row does the same, and the words typed right after are not torn apart', async () => {
      behind(lastWords);
      await Promise.all([ask('unResolution.enter'), ask('unResolution.enter')]);
      equal(draft.getText(), `${whole}\n\n${realDraft.slice(whole.length)}`);
      await ask('undo');
      await isUndone(realDraft);
      behind('General Ass');
      await Promise.all([ask('unResolution.enter'), ask('unResolution.enter'), ask('type', { text: 'x' }), ask('type', { text: 'y' })]);
      equal(draft.getText().split('General Ass')[1]?.slice(0, 9), '\n\nxyembly');
    });

    test('where the draft has nothing to add, Enter is a line break', async () => {
      behind('General Ass');
      await ask('unResolution.enter');
      equal(draft.getText().includes('General Ass\nembly'), true);
      await isUndone(realDraft);
    });

    test('a colon opens a list; Tab and Shift+Tab move a letter; elsewhere Tab is Tab', async () => {
      const editor = behind(lastWords);
      await editor.edit((builder) => builder.insert(editor.selection.active, `\n\n${next}. *Requests* the Chair:`));
      behind('*Requests* the Chair:');
      await ask('unResolution.enter');
      await ask('type', { text: 'To meet;' });
      await ask('unResolution.enter');
      const listed = draft.getText();
      equal(listed.trimEnd().endsWith('Chair:\n\n(a) To meet;\n\n(b)'), true);
      await ask('unResolution.demote');
      equal(draft.getText().trimEnd().endsWith('Chair:\n\n(a) To meet:\n\n(i)'), true);
      await ask('unResolution.promote');
      equal(draft.getText(), listed);
      await ask('undo');
      await isUndone(listed);
      behind('To meet;');
      await ask('unResolution.demote');
      equal(/To meet;(?:\t| {1,4})\n/.test(draft.getText()), true);
    });

    test('the mark that closes a paragraph sets the one before it right', async () => {
      const editor = behind(lastWords);
      await editor.edit((builder) => builder.insert(editor.selection.active, `\n\n${next}. *Requests* a report`));
      behind('*Requests* a report');
      await ask('type', { text: '.' });
      const closed = `${whole.slice(0, -1)};\n\n${next}. *Requests* a report.${realDraft.slice(whole.length)}`;
      await when(vscode.workspace.onDidChangeTextDocument, () => draft.getText() === closed || undefined, () => draft.getText().slice(-200));
    });

    test('italics of an opener, on and off', async () => {
      behind(`${plainOpener} `);
      await ask('unResolution.toggleItalics');
      equal(draft.getText(), realDraft.replace(plainOpener, `*${plainOpener}*`));
      await isUndone(realDraft);
    });

    test('formatting makes the fixes that are safe', async () => {
      const editor = behind(lastWords);
      await editor.edit((builder) => builder.delete(new vscode.Range(editor.selection.active.translate(0, -1), editor.selection.active)));
      const edits = await ask<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', draft.uri, { tabSize: 4, insertSpaces: true });
      equal(edits.some(({ newText, range }) => newText === '.' && range.start.isEqual(editor.selection.active)), true);
    });
  });
}

const plainOpener = /^(?:Recalling|Convinced)(?= )/m.exec(realDraft)?.[0] ?? '';
const whole = realDraft.trimEnd();
const lastWords = whole.slice(-40);
/** The number of the paragraph after the last. */
const next = Number([...realDraft.matchAll(/^(\d+)\. \*/gm)].at(-1)?.[1]) + 1;
