/** Commands that the server works out: what they change is one undo step, and what they did is said. */
import { commands, l10n, window, Selection, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandMethod, type CommandAnswer, type CommandParams } from '../../server/src/lsp/protocol';
import { askWords } from './ask-words';
import { tell } from './tell';
import { inTurn } from './turns';

/**
 * Runs a command of the core where the cursor stands. Without an answer — the command has no meaning there, there are
 * several cursors, the server is not running, the draft has changed meanwhile — `otherwise` is run, a command of the
 * editor with its arguments.
 */
export async function runCommand(client: BaseLanguageClient, id: string, ...otherwise: readonly [string?, unknown?]): Promise<void> {
  const question = await inTurn(client, async () => {
    const outcome = await tryCommand(client, id);
    if (outcome === 'nothing' && otherwise[0] !== undefined) await commands.executeCommand(otherwise[0], otherwise[1]);
    return outcome;
  });
  if (typeof question === 'object') await putQuestion(client, id, question);
}

/** The same for a command that is told something: it is asked for where it is not given. */
export async function runCommandWith(client: BaseLanguageClient, id: string, words: string | undefined): Promise<void> {
  const question = await inTurn(client, () => tryCommand(client, id, words));
  if (typeof question === 'object') await putQuestion(client, id, question);
}

/** What the drafter is asked first; the keys that follow do not wait for that. */
interface Question {
  readonly editor: TextEditor;
  readonly version: number;
  readonly answer: CommandAnswer;
}

/** Makes what needs no question. «nothing» without an answer, and where the draft has changed before the edit arrived. */
export async function tryCommand(client: BaseLanguageClient, id: string, words?: string): Promise<'made' | 'nothing' | Question> {
  const editor = window.activeTextEditor;
  const answer = editor && (await askFor(client, editor, id, words));
  if (!editor || !answer) return 'nothing';
  if (answer.asks || answer.warns) return { editor, version: editor.document.version, answer };
  return (await make(client, editor, answer)) ? 'made' : 'nothing';
}

async function putQuestion(client: BaseLanguageClient, id: string, { editor, version, answer }: Question): Promise<void> {
  if (answer.asks) {
    const words = await askWords(answer.asks);
    if (words === undefined) return;
    const answered = await askFor(client, editor, id, words);
    if (!answered) return tell(hasChanged());
    return makeIfAgreed(client, editor, editor.document.version, answered);
  }
  return makeIfAgreed(client, editor, version, answer);
}

async function makeIfAgreed(client: BaseLanguageClient, editor: TextEditor, version: number, answer: CommandAnswer): Promise<void> {
  if (answer.warns && !(await isAgreed(answer.warns))) return;
  if (editor.document.version !== version || !(await make(client, editor, answer))) tell(hasChanged());
}

/** Shown before anything is changed; Esc leaves the draft as it is. */
async function isAgreed(warns: readonly string[]): Promise<boolean> {
  const goOn = l10n.t('Do it');
  return (await window.showWarningMessage(l10n.t('Look at this before the draft is changed.'), { modal: true, detail: warns.join('\n') }, goOn)) === goOn;
}

const hasChanged = (): string => l10n.t('The draft has changed in the meantime, and was left as it is.');

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
  if (done !== undefined) tell(done);
  return true;
}
