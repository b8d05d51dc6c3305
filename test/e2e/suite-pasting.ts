/** On a real draft: what is copied in Word arrives as paragraphs of the draft; one undo takes it back. */
import * as vscode from 'vscode';
import { ask, equal, newDraft, pastesWithKey, pasteWithKey, when } from './host';

/** Put in when the suite is built: see suites.mjs. */
declare const realDraft: string;

const whole = realDraft.trimEnd();
const word = (paragraphs: readonly string[]): string => paragraphs.map((words) => `<p class=MsoNormal style="margin-left:36.0pt">${words}<o:p></o:p></p>`).join('\r\n');
const number = (digits: string): string => `${digits}.<span style="mso-tab-count:1">&nbsp;&nbsp;&nbsp; </span>`;

export function definePasting(): void {
  if (!pastesWithKey()) return;
  suite('pasting', () => {
    let draft: vscode.TextDocument;
    setup('a real draft, the cursor behind its last word', async () => {
      draft = await newDraft(realDraft);
      const end = draft.positionAt(whole.length);
      await vscode.window.showTextDocument(draft, { selection: new vscode.Range(end, end) });
      await ask('workbench.action.focusActiveEditorGroup');
    });
    teardown(() => ask('workbench.action.revertAndCloseActiveEditor'));

    const changed = () => when(vscode.workspace.onDidChangeTextDocument, () => draft.getText() !== realDraft || undefined, () => draft.getText().slice(-100));

    test('paragraphs come with their numbers and italics, and go with one undo', async () => {
      pasteWithKey({
        html: word([`${number('90')}<i>Thanks</i> the <b>Chair</b>;`, `${number('91')}<i>Decides</i><span style="mso-spacerun:yes">&nbsp; </span>to meet again.`]),
        text: '90.\tThanks the Chair;\r\n91.\tDecides to meet again.\r\n',
      });
      await changed();
      equal(draft.getText(), `${whole}\n\n90. *Thanks* the **Chair**;\n\n91. *Decides* to meet again.${realDraft.slice(whole.length)}`);
      await ask('undo');
      equal(draft.getText() === realDraft, true);
    });

    test('a few words stay within the paragraph', async () => {
      pasteWithKey({ html: '<p class=MsoNormal> and <i>inter alia</i> its friends<o:p></o:p></p>', text: ' and inter alia its friends' });
      await changed();
      equal(draft.getText(), `${whole} and *inter alia* its friends${realDraft.slice(whole.length)}`);
      await ask('undo');
      equal(draft.getText() === realDraft, true);
    });
  });
}
