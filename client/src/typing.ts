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
  if (await Promise.race([madeCommand(client, 'enter'), after(patience)])) return;
  const at = typedSince();
  if (at) await editor.edit((builder) => builder.insert(at, '\n'));
  else await commands.executeCommand('type', { text: '\n' });
}

const after = (milliseconds: number): Promise<false> => new Promise((resolve) => setTimeout(resolve, milliseconds, false));

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
