/** Commands that the server works out: what they change is one undo step, and what they did is said. */
import { commands, window, Selection, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandMethod, type CommandAnswer, type CommandParams } from '../../server/src/lsp/protocol';

/** How long the status bar keeps what a command has done, in milliseconds. */
const readingTime = 5000;

/**
 * Runs a command of the core where the cursor stands. Without an answer — the command has no meaning there, there are
 * several cursors, the server is not running, the draft has changed meanwhile — `otherwise` is run, a command of the
 * editor with its arguments.
 */
export async function runCommand(client: BaseLanguageClient, id: string, ...otherwise: readonly [string?, unknown?]): Promise<void> {
  if (!(await madeCommand(client, id)) && otherwise[0] !== undefined) await commands.executeCommand(otherwise[0], otherwise[1]);
}

/** False without an answer. */
export async function madeCommand(client: BaseLanguageClient, id: string): Promise<boolean> {
  const editor = window.activeTextEditor;
  const answer = editor && (await askFor(client, editor, id));
  if (!editor || !answer) return false;
  await make(client, editor, answer);
  return true;
}

async function askFor(client: BaseLanguageClient, editor: TextEditor, command: string): Promise<CommandAnswer | null> {
  if (editor.selections.length !== 1 || !client.isRunning()) return null;
  const { document, selection } = editor;
  const { version } = document;
  const params: CommandParams = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    version,
    command,
    range: client.code2ProtocolConverter.asRange(selection),
  };
  const answer = await client.sendRequest<CommandAnswer | null>(commandMethod, params).catch(() => null);
  return document.version === version && editor.selection.isEqual(selection) ? answer : null;
}

/** No await before the edit: what was typed meanwhile would be overwritten. */
async function make({ protocol2CodeConverter: from }: BaseLanguageClient, editor: TextEditor, { edits, selection, says }: CommandAnswer): Promise<void> {
  const made = edits.length === 0 || (await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(from.asRange(range), newText);
  }));
  if (made && selection) {
    const range = from.asRange(selection);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
  }
  if (says !== undefined) window.setStatusBarMessage(says, readingTime);
}
