/** Enter: the draft's own where the server has something to add, the editor's everywhere else. No keystroke is lost or comes late. */
import { commands, Disposable, Position, window, type TextEditor } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { madeCommand } from './command';

/** After this many milliseconds Enter is a line break, whatever the server may still come up with. */
const patience = 1000;

export async function pressEnter(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const typedSince = follow(editor);
  const made = await Promise.race([madeCommand(client, 'enter'), after(patience)]);
  if (made === true) return;
  if (made === undefined || typedSince()) await breakLine(editor, typedSince);
  else await commands.executeCommand('type', { text: '\n' });
}

const after = (milliseconds: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));

/**
 * As an edit and not as a key, which would land behind what is typed while it is on its way: an edit is refused then, and tried again at
 * its place. The new line is indented as the old one, as the editor would do it.
 */
async function breakLine(editor: TextEditor, typedSince: () => Position | undefined): Promise<void> {
  for (let tries = 0; tries < 10 && editor.selections.length === 1 && editor.selection.isEmpty; tries++) {
    const at = typedSince() ?? editor.selection.active;
    const indent = /^[ \t]*/.exec(editor.document.lineAt(at.line).text.slice(0, at.character))?.[0] ?? '';
    if (await editor.edit((builder) => builder.insert(at, `\n${indent}`))) return;
  }
  await commands.executeCommand('type', { text: '\n' });
}

/** Where Enter was pressed, when words have been typed behind that place since: the line is broken before them. */
function follow({ document, selection: { active } }: TextEditor): () => Position | undefined {
  const { version } = document;
  const before = document.lineAt(active.line).text.slice(0, active.character);
  return () => {
    const isThere = document.version !== version && active.line < document.lineCount && document.lineAt(active.line).text.startsWith(before);
    return isThere ? active : undefined;
  };
}

/** Our keys are bound only while the server answers: without it they are the editor's own. */
export function bindKeys(client: BaseLanguageClient): Disposable {
  const bind = (state: State) => void commands.executeCommand('setContext', 'unResolution.running', state === State.Running);
  bind(client.state);
  return client.onDidChangeState(({ newState }) => bind(newState));
}
