/** Commands that the server works out: what they change is one undo step, and what they did is said. */
import { commands, l10n, window, Selection, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandMethod, type CommandAnswer, type CommandParams } from '../../server/src/lsp/protocol';
import { askWords } from './ask-words';
import { tell } from './tell';

/**
 * Runs a command of the core where the cursor stands. Without an answer — the command has no meaning there, there are
 * several cursors, the server is not running, the draft has changed meanwhile — `otherwise` is run, a command of the
 * editor with its arguments.
 */
export async function runCommand(client: BaseLanguageClient, id: string, ...otherwise: readonly [string?, unknown?]): Promise<void> {
  if (!(await madeCommand(client, id)) && otherwise[0] !== undefined) await commands.executeCommand(otherwise[0], otherwise[1]);
}

/** The same for a command that is told something: it is asked for where it is not given. */
export const runCommandWith = async (client: BaseLanguageClient, id: string, words: string | undefined): Promise<void> => void (await madeCommand(client, id, words));

/** False without an answer, and where the draft has changed before the edit arrived. */
export async function madeCommand(client: BaseLanguageClient, id: string, given?: string): Promise<boolean> {
  const editor = window.activeTextEditor;
  let answer = editor && (await askFor(client, editor, id, given));
  if (!editor || !answer) return false;
  if (answer.asks) {
    const words = await askWords(answer.asks);
    if (words === undefined) return true;
    answer = await askFor(client, editor, id, words);
    if (!answer) return says(hasChanged());
  }
  const { version } = editor.document;
  if (answer.warns && !(await isAgreed(answer.warns))) return true;
  if (editor.document.version !== version) return says(hasChanged());
  return make(client, editor, answer);
}

/** Shown before anything is changed; Esc leaves the draft as it is. */
async function isAgreed(warns: readonly string[]): Promise<boolean> {
  const goOn = l10n.t('Do it');
  return (await window.showWarningMessage(l10n.t('Look at this before the draft is changed.'), { modal: true, detail: warns.join('\n') }, goOn)) === goOn;
}

const hasChanged = (): string => l10n.t('The draft has changed in the meantime, and was left as it is.');

function says(words: string): true {
  tell(words);
  return true;
}

async function askFor(client: BaseLanguageClient, editor: TextEditor, command: string, words?: string): Promise<CommandAnswer | null> {
  if (editor.selections.length !== 1 || !client.isRunning()) return null;
  const { document, selection } = editor;
  const { version } = document;
  const params: CommandParams = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    version,
    command,
    range: client.code2ProtocolConverter.asRange(selection),
    ...(words === undefined ? {} : { words }),
  };
  const answer = await client.sendRequest<CommandAnswer | null>(commandMethod, params).catch(() => null);
  return document.version === version && editor.selection.isEqual(selection) ? answer : null;
}

/** No await before the edit: what was typed meanwhile would be overwritten. False where the editor refuses it, for that reason. */
async function make({ protocol2CodeConverter: from }: BaseLanguageClient, editor: TextEditor, { edits, selection, says: done }: CommandAnswer): Promise<boolean> {
  const made = edits.length === 0 || (await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(from.asRange(range), newText);
  }));
  if (!made) return false;
  if (selection) {
    const range = from.asRange(selection);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
  }
  if (done !== undefined) says(done);
  return true;
}
