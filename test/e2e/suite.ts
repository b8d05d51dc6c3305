/** What VS Code and the extension do together, seen from inside the editor: the same in Node and in the browser. */
import * as vscode from 'vscode';
import { apply, ask, equal, extension, findings, newDraft, openDraft, quickFix, setText } from './host';
import { defineBlanks } from './suite-blanks';
import { defineChoices } from './suite-choices';
import { defineCompleting } from './suite-completing';
import { defineDeciding } from './suite-deciding';
import { defineHostile } from './suite-hostile';
import { defineLedger } from './suite-ledger';
import { defineMoving } from './suite-moving';
import { defineNavigation } from './suite-navigation';
import { definePackages } from './suite-packages';
import { defineProposals } from './suite-proposals';
import { defineReadings } from './suite-readings';
import { definePasting } from './suite-pasting';
import { defineTyping } from './suite-typing';

/** What is open in drafts/meeting.resolution.md. */
const open: readonly string[] = [
  '5 unresolved-placeholder',
  '7 unresolved-placeholder',
  '9 unresolved-placeholder',
  '9 unmatched-bracket',
  '11 numbering-gap',
];
const without = (rule: string) => open.filter((finding) => !finding.endsWith(rule));

export function defineSuite(where: string): void {
  suite(`VS Code ${vscode.version}, ${where}`, () => {
    let text: string;
    let draft: vscode.TextDocument;
    suiteSetup(extension);
    suiteSetup('a file is recognised by its name', async () => {
      const file = await openDraft('meeting.resolution.md');
      equal(file.languageId, 'un-resolution');
      await findings(file, open);
      text = file.getText();
    });
    setup('a new draft of the same text', async () => {
      draft = await newDraft(text);
      await findings(draft, open);
    });
    teardown(close);

    test('the status bar counts what is open', async () => {
      equal((await extension()).status(), '3 blanks · 1 unmatched');
    });

    test('a quick fix closes a bracket', async () => {
      await apply(await quickFix(draft, 'unmatched-bracket', 'Add “]”'));
      equal(draft.getText(), text.replace('observers;', 'observers];'));
      await findings(draft, without('unmatched-bracket'));
    });

    test('a quick fix renumbers', async () => {
      await apply(await quickFix(draft, 'numbering-gap', 'Renumber'));
      equal(draft.getText(), text.replace('4. *Requests*', '3. *Requests*'));
      await findings(draft, without('numbering-gap'));
    });

    test('a blank is filled with the words that the drafter gives', async () => {
      await answering('Kenya', async () => apply(await quickFix(draft, 'unresolved-placeholder', 'Fill this')));
      equal(draft.getText(), text.replace('[name of the country]', 'Kenya'));
      await findings(draft, open.slice(1));
    });

    test('the outline lists the paragraphs', async () => {
      const [part] = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', draft.uri);
      equal(part?.children.map(({ name }) => name), ['Recalling', 'Noting', '1 Welcomes', '2 Decides', '4 Requests · the Secretary-General']);
    });

    test('the preamble folds', async () => {
      const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', draft.uri);
      equal(folds.map(({ start, end }) => `${start + 1}–${end + 1}`), ['1–5']);
    });

    test('words are coloured by their meaning', async () => {
      const coloured = await colours(draft);
      equal(coloured[0], 'enactingLine The General Assembly');
      equal(coloured.filter((one) => one.startsWith('placeholder')), [
        'placeholder [name of the country]', 'placeholder [name of the country]', 'placeholder [month]',
      ]);
    });

    test('a clause comes with its number and ending', async () => {
      await setText(draft, `${text}\nseized`);
      const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, draft.positionAt(draft.getText().length));
      const clause = items.find(({ label }) => (typeof label === 'string' ? label : label.label).includes('remain seized'));
      equal(textOf(clause?.insertText), '5. *Decides* to remain seized of the matter.$0');
      equal(clause?.additionalTextEdits?.map(({ newText, range }) => `${range.start.line + 1} ${newText}`), ['11 ;']);
    });

    test('all that is safe to fix is fixed by one command', async () => {
      await setText(draft, text.replace('of the meeting,', 'of the meeting;').replace('next session.', 'next session;'));
      await findings(draft, [...open.slice(0, 1), '5 wrong-ending', ...open.slice(1), '11 wrong-ending']);
      await ask('unResolution.fixAll');
      equal(draft.getText(), text);
    });

    defineChoices(() => draft, open);
    defineNavigation();
    defineMoving();
    defineDeciding();
    defineLedger();
    definePackages();
    defineProposals();
    defineReadings();
    defineBlanks();
    defineCompleting();
    defineTyping();
    definePasting();

    test('the checker comes back after a restart', async () => {
      await ask('unResolution.restart');
      await setText(draft, text.replace('4. *Requests*', '3. *Requests*'));
      await findings(draft, without('numbering-gap'));
    });

    defineHostile(open);
  });
}

const close = () => ask('workbench.action.revertAndCloseActiveEditor');

const textOf = (value: string | vscode.MarkdownString | vscode.SnippetString | undefined): string =>
  typeof value === 'object' ? value.value : value ?? '';

/** Stands in for the drafter at the keyboard: the input box is answered with these words. */
async function answering(words: string, work: () => Promise<void>): Promise<void> {
  const { showInputBox } = vscode.window;
  Object.assign(vscode.window, { showInputBox: async () => words });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showInputBox });
  }
}

/** «placeholder [month]»: the semantic tokens of a draft in words. */
async function colours(document: vscode.TextDocument): Promise<string[]> {
  const { tokenTypes } = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
  const { data } = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  const coloured: string[] = [];
  let [line, start] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.subarray(i, i + 5);
    line += lines;
    start = lines === 0 ? start + characters : characters;
    coloured.push(`${tokenTypes[type]} ${document.lineAt(line).text.slice(start, start + length)}`);
  }
  return coloured;
}
