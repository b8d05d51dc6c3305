/** Enter: the draft's own where the server has something to add, the editor's everywhere else. No keystroke is lost or comes late. */
import { commands, Disposable, Position, window, type TextDocument, type TextEditor } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { tryCommand } from './command';
import { after, inTurn, patience, settled } from './turns';

export function enterKey(client: BaseLanguageClient): () => Promise<void> {
  let last: Pressed | undefined;
  return async () => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const pressed: Pressed = { document: editor.document, version: editor.document.version };
    const before = last;
    last = pressed;
    await inTurn(client, async () => {
      // Of two that were pressed before anything was typed, the second begins where the first has led.
      const isNext = before?.document === pressed.document && before.version === pressed.version;
      pressed.next = await pressEnter(client, editor, (isNext && before.next) || editor.selection.active);
    });
  };
}

interface Pressed {
  readonly document: TextDocument;
  /** Of the draft when the key was pressed. */
  readonly version: number;
  /** Where it has led, before the words that were typed meanwhile. */
  next?: Position | undefined;
}

async function pressEnter(client: BaseLanguageClient, editor: TextEditor, at: Position): Promise<Position | undefined> {
  if (!at.isEqual(editor.selection.active)) return breakLine(editor, () => at);
  const typedSince = follow(editor);
  const outcome = await Promise.race([tryCommand(client, 'enter'), after(patience)]);
  if (outcome === 'made') return editor.selection.active;
  await settled();
  if (outcome === 'late' || typedSince()) return breakLine(editor, typedSince);
  await commands.executeCommand('type', { text: '\n' });
  return undefined;
}

/**
 * As an edit and not as a key, which would land behind what is typed while it is on its way: an edit is refused then, and tried again at
 * its place. The new line is indented as the old one, as the editor would do it.
 */
async function breakLine(editor: TextEditor, typedSince: () => Position | undefined): Promise<Position | undefined> {
  for (let tries = 0; tries < 10 && editor.selections.length === 1 && editor.selection.isEmpty; tries++) {
    const at = typedSince() ?? editor.selection.active;
    const indent = /^[ \t]*/.exec(editor.document.lineAt(at.line).text.slice(0, at.character))?.[0] ?? '';
    if (await editor.edit((builder) => builder.insert(at, `\n${indent}`))) return new Position(at.line + 1, indent.length);
  }
  await commands.executeCommand('type', { text: '\n' });
  return undefined;
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
