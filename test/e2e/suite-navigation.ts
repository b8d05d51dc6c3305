/** On a real draft: what a drafter reads, where they get, and how they rename; one undo takes a new name back. */
import * as vscode from 'vscode';
import { apply, ask, equal, inFolder, newDraft } from './host';

/** Put in when the suite is built: see suites.mjs. */
declare const realDraft: string;

export function defineNavigation(): void {
  suite('hover, navigation and rename', () => {
    let draft: vscode.TextDocument;
    setup('a real draft', async () => {
      draft = await newDraft(realDraft);
    });
    teardown(() => ask('workbench.action.revertAndCloseActiveEditor'));

    /** Behind the first letters of the words, where they stand first. */
    const at = (words: string, letters = 2) => draft.positionAt(draft.getText().indexOf(words) + letters);
    const read = async (words: string) => {
      const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', draft.uri, at(words));
      return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
    };
    const rename = async (place: vscode.Position, name: string) => {
      const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', draft.uri, place, name);
      await apply({ title: 'rename', edit });
    };

    test('an opener and a blank say what they are', async () => {
      equal(/Strength 6 of 6/.test(await read('*Adopts*')), true);
      equal(/^\*\*Blank: /.test(await read(blank())), true);
    });

    test('a reference, a bracket and a citation say what they are', async () => {
      const [mention, number] = reference();
      equal((await read(mention)).startsWith(`**Paragraph ${number}**`), true);
      equal(/If it is kept:[^]*If it is dropped:/.test(await read(bracketed())), true);
      equal(/docs\.un\.org\/en\/A\/RES\//.test(await read(/resolution \d+\/\d+/.exec(realDraft)?.[0] ?? '')), true);
    });

    test('a number lights up with the references to it', async () => {
      const [mention, number] = reference();
      const lit = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', draft.uri, at(mention));
      equal(lit.map(({ range }) => draft.getText(range)), [`${number}.`, number]);
      equal(vscode.workspace.getConfiguration('editor', draft).get('occurrencesHighlight'), 'singleFile');
    });

    test('a blank gets its words wherever it stands, and one undo takes them back', async () => {
      const name = blank();
      const anywhere = new RegExp(name.replace(/[[\]]/g, '\\$&'), 'gi');
      await rename(at(name), 'Charter of the Tides');
      equal(draft.getText(), realDraft.replace(anywhere, 'Charter of the Tides'));
      await ask('undo');
      equal(draft.getText() === realDraft, true);
    });

    test('a number takes its references with it, and one undo takes it back', async () => {
      const [mention, number] = reference();
      await rename(at(mention, mention.length), '99');
      equal(draft.getText(), realDraft.replace(mention, 'paragraph 99').replace(`\n${number}. *`, '\n99. *'));
      await ask('undo');
      equal(draft.getText() === realDraft, true);
    });

    test('both brackets of a pair go at once, and come back with one undo', async () => {
      const wording = bracketed();
      const place = at(wording, 5);
      const editor = await vscode.window.showTextDocument(draft);
      editor.selection = new vscode.Selection(place, place);
      await ask('unResolution.unbracket');
      equal(draft.getText(), realDraft.replace(wording, wording.slice(1, -1)));
      await ask('undo');
      equal(draft.getText() === realDraft, true);
    });

    test('a reference leads to its paragraph', async () => {
      const [mention, number] = reference();
      const found = await ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', draft.uri, at(mention));
      equal(found.map((one) => draft.lineAt('targetRange' in one ? one.targetRange.start : one.range.start).text.startsWith(`${number}. *`)), [true]);
    });

    test('a paragraph is found in a draft of the folder that is not open', async () => {
      // A folder that is read over the web may not be listed.
      if ((await vscode.workspace.findFiles('**/*.resolution.md')).length === 0) return;
      const shelved = inFolder('shelved.resolution.md');
      await vscode.workspace.fs.writeFile(shelved, new TextEncoder().encode('*The General Assembly*,\n\n1. *Ponders* the tides;\n\n2. *Decides* to meet.\n'));
      try {
        const find = () => ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', '1Ponders');
        const seen = async () => (await find()).map(({ name, location }) => `${name} ${location.uri.path.split('/').at(-1)} ${location.range.start.line}`);
        // The editor tells of a new file when it has seen it.
        let found = await seen();
        for (let tries = 0; found.length === 0 && tries < 200; tries += 1) found = await seen();
        equal(found, ['1 Ponders shelved.resolution.md 2']);
      } finally {
        await vscode.workspace.fs.delete(shelved);
      }
    });

    test('what cannot be renamed is refused with a sentence', async () => {
      const refused = await ask('vscode.prepareRename', draft.uri, at('Assembly')).then(() => '', (error: Error) => error.message);
      equal(/Only the number or letter of a paragraph/.test(refused), true);
    });
  });
}

/** The first blank with several words. */
const blank = (): string => /\[(?:name|title) of [^\]]+\]/.exec(realDraft)?.[0] ?? '';

/** The first bracket with words that are still to be agreed. */
const bracketed = (): string => /\[(?:to|and|in|within|at) [^[\]]+\]/.exec(realDraft)?.[0] ?? '';

/** «paragraph 5» of «paragraph 5 above», and its number. */
function reference(): readonly [string, string] {
  const [mention = '', number = ''] = /paragraph (\d+)(?= (?:above|below))/.exec(realDraft) ?? [];
  return [mention, number];
}
