/** For people who have never used the editor: a sample to try things on, and steps that work from the walkthrough beside it. */
import { commands, DiagnosticSeverity, languages, Position, Range, Selection, TabInputText, Uri, ViewColumn, window, workspace, type TextEditor } from 'vscode';

const language = 'un-resolution';

/** Opens a new draft with the words of the sample: whatever is tried on it, the sample stays as it is. */
export async function openSample(extensionUri: Uri): Promise<TextEditor> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'client/walkthrough/sample.resolution.md'));
  const document = await workspace.openTextDocument({ language, content: new TextDecoder().decode(bytes) });
  // Beside the walkthrough, so that both are seen.
  const { activeTab } = window.tabGroups.activeTabGroup;
  return window.showTextDocument(document, { viewColumn: !activeTab || activeTab.input instanceof TabInputText ? ViewColumn.Active : ViewColumn.Beside });
}

export const openWalkthrough = (): Thenable<unknown> => commands.executeCommand('workbench.action.openWalkthrough', 'un-resolution.un-resolution#firstSteps', false);

/** Goes to the next thing that is open or wrong, from the start again after the last, and shows how it can be mended. */
export async function mendNext(extensionUri: Uri): Promise<void> {
  const editor = await draftAtHand(extensionUri);
  const grave = languages.getDiagnostics(editor.document.uri)
    .filter(({ severity }) => severity <= DiagnosticSeverity.Information)
    .map(({ range }) => range)
    .sort((a, b) => a.start.compareTo(b.start));
  const next = grave.find(({ start }) => start.isAfter(editor.selection.active)) ?? grave[0];
  if (!next) return;
  editor.selection = new Selection(next.start, next.start);
  editor.revealRange(next);
  await commands.executeCommand('editor.action.quickFix');
}

/** A new paragraph at the end of the draft, with the clauses to choose from. */
export async function addClause(extensionUri: Uri): Promise<void> {
  const editor = await draftAtHand(extensionUri);
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  const words = document.getText().trimEnd();
  const last = document.positionAt(words.length);
  if (words !== '') await editor.edit((edit) => edit.replace(new Range(last, end), '\n\n'));
  const place = words === '' ? new Position(0, 0) : document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new Selection(place, place);
  editor.revealRange(editor.selection);
  await commands.executeCommand('editor.action.triggerSuggest');
}

/** What the walkthrough asks for is done in the draft, which has to be before the drafter's eyes. */
export const inDraft = (extensionUri: Uri, command: string) => async (): Promise<void> => {
  await draftAtHand(extensionUri);
  await commands.executeCommand(command);
};

/** The draft that is seen, the active one before others; where there is none, a sample. */
async function draftAtHand(extensionUri: Uri): Promise<TextEditor> {
  const seen = [window.activeTextEditor, ...window.visibleTextEditors].find((editor) => editor?.document.languageId === language);
  return seen ? window.showTextDocument(seen.document, { viewColumn: columnOf(seen) }) : openSample(extensionUri);
}

/** The tabs know it better than an editor that has only just been opened. */
function columnOf({ document, viewColumn }: TextEditor): ViewColumn {
  const isHere = (input: unknown): boolean => input instanceof TabInputText && input.uri.toString() === document.uri.toString();
  return window.tabGroups.all.find(({ activeTab }) => isHere(activeTab?.input))?.viewColumn ?? viewColumn ?? ViewColumn.Active;
}
