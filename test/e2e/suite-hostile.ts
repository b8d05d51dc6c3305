/** A draft that nobody would write is opened beside one that somebody is writing: it is read too, and the other never waits for it in vain. */
import * as vscode from 'vscode';
import { ask, equal, findings, newDraft, openDraft, quickFix, setText, when } from './host';

const megabyte = 1 << 20;
const upTo = (length: number, words: string): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** Each has something to find, except where there is nothing. */
const hostile = {
  'an empty draft': '',
  'two megabytes of brackets': '['.repeat(2 * megabyte),
  'a megabyte in one line': upTo(megabyte, '1. *Requests* the Secretary-General to report [in due course, as in paragraph 9 above, on resolution 74/247; '),
  'lines from left to right and from right to left, within each other': upTo(megabyte / 4, '1. *Requests* \u202e[\u0627\u0644\u0623\u0645\u064a\u0646 \u2067\u05e9\u05dc\u05d5\u05dd\u202c to [\u200f\u0639\u0627\u0645\u2066] report\u2069;\n\n'),
  'accents above accents': `1. *Requests* [${'e\u0301\u0323'.repeat(megabyte / 16)};\n\na${'\u0308'.repeat(megabyte / 4)}[\n`,
  'halves of characters': '[\ud83d[\ude00] \udc00*\ud800 1. \udfff\n'.repeat(100),
};

/** @param open what is found in drafts/meeting.resolution.md */
export function defineHostile(open: readonly string[]): void {
  suite('a hostile draft beside', () => {
    let text: string;
    suiteSetup(async () => {
      text = (await openDraft('meeting.resolution.md')).getText();
      await close();
    });

    for (const [name, content] of Object.entries(hostile)) {
      test(`${name}: the other has its findings, fixes and completion, and both are written on`, async () => {
        const draft = await newDraft(text);
        const odd = await vscode.workspace.openTextDocument({ language: 'un-resolution', content });
        const beside = await vscode.window.showTextDocument(odd, vscode.ViewColumn.Beside);
        // VS Code opens no halves of characters, but lets them be put in.
        if (odd.getText() !== content) await setText(odd, content);
        await findings(draft, open);
        await setText(draft, text.replace('4. *Requests*', '3. *Requests*'));
        await findings(draft, open.filter((finding) => !finding.endsWith('numbering-gap')));
        await quickFix(draft, 'unmatched-bracket', 'Add “]”');
        await completes(draft);

        equal(odd.getText() === content, true);
        if (content !== '') await when(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(odd.uri).length > 0 || undefined, () => 'nothing found');
        for (const question of ['vscode.executeDocumentSymbolProvider', 'vscode.executeFoldingRangeProvider', 'vscode.provideDocumentSemanticTokens']) await ask(question, odd.uri);
        await vscode.window.showTextDocument(odd, beside.viewColumn);
        beside.selection = new vscode.Selection(0, 0, 0, 0);
        await ask('type', { text: 'x' });
        equal(odd.getText() === `x${content}`, true);
        await close();

        await vscode.window.showTextDocument(draft);
        await setText(draft, text);
        await findings(draft, open);
        await close();
      });
    }
  });
}

async function completes(draft: vscode.TextDocument): Promise<void> {
  const behind = '*Requests* ';
  const place = draft.positionAt(draft.getText().indexOf(behind) + behind.length);
  const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, place);
  equal(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'the Secretary-General'), true);
}

const close = () => ask('workbench.action.revertAndCloseActiveEditor');
