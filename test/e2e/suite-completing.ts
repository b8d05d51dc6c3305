/** On a real draft: what is offered while a drafter writes one more paragraph; one undo takes away what was taken. */
import * as vscode from 'vscode';
import { ask, equal, newDraft, setText } from './host';

/** Put in when the suite is built: see suites.mjs. */
declare const realDraft: string;

/** The list comes when it is ready: so often the drafter tries to take what it offers. */
const mostTries = 2000;

export function defineCompleting(): void {
  suite('completion', () => {
    let draft: vscode.TextDocument;
    setup('a real draft', async () => {
      draft = await newDraft(realDraft);
    });
    teardown(() => ask('workbench.action.revertAndCloseActiveEditor'));

    /** The draft with a paragraph begun at its end, the cursor behind it. */
    const writing = async (words: string) => {
      await setText(draft, `${whole}\n\n${words}`);
      return draft.positionAt(draft.getText().length);
    };
    const offered = async (words: string, described = 0) =>
      (await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, await writing(words), undefined, described)).items;

    test('an opener is taken with its number, italics and mark, and taken back by one undo', async () => {
      const end = await writing('Urg');
      const editor = await vscode.window.showTextDocument(draft);
      editor.selection = new vscode.Selection(end, end);
      const before = draft.getText();
      await ask('editor.action.triggerSuggest');
      for (let tries = 0; draft.getText() === before && tries < mostTries; tries += 1) await ask('acceptSelectedSuggestion');
      equal(draft.getText(), `${whole.slice(0, -1)};\n\n${next}. *Urges* .`);
      equal(draft.offsetAt(editor.selection.active), draft.getText().length - 1);
      await ask('hideSuggestWidget');
      await ask('undo');
      equal(draft.getText() === before, true);
    });

    test('an opener says how strong it is', async () => {
      const urges = (await offered('Urg', 5)).find(({ label }) => nameOf(label) === 'Urges');
      const { documentation } = urges ?? {};
      equal(/Strength 4 of 6/.test(typeof documentation === 'object' ? documentation.value : ''), true);
    });

    test('a sentence is helped on: addressee, paragraph, blank', async () => {
      const names = async (words: string) => (await offered(words)).map(({ label }) => nameOf(label));
      equal((await names(`${next}. *Requests* `)).includes('the Secretary-General'), true);
      equal((await names(`${next}. *Requests* the Secretary-General to heed paragraph `)).slice(0, 2), ['1', '1bis']);
      equal(realDraft.includes(`[${(await names(`${next}. *Adopts* the [`))[0]}]`), true);
    });
  });
}

const whole = realDraft.trimEnd();
/** The number of the paragraph after the last. */
const next = Number([...realDraft.matchAll(/^(\d+)\. \*/gm)].at(-1)?.[1]) + 1;

const nameOf = (label: string | vscode.CompletionItemLabel): string => (typeof label === 'string' ? label : label.label);
