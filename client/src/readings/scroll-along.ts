/** A draft and its readings scroll along with each other: the one that the drafter is in leads. */
import { Disposable, Range, TextEditorRevealType, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askReading, shownReading } from '.';

export function scrollAlong(client: BaseLanguageClient): Disposable {
  /** Of each line of a reading, the line of the draft. */
  const lines = new Map<string, readonly number[]>();

  const learn = async (document: TextDocument): Promise<void> => {
    const shown = shownReading(client, document);
    const answer = shown && (await askReading(client, shown.draft, shown.reading));
    if (answer && !document.isClosed) lines.set(document.uri.toString(), answer.lines);
  };

  const follow = (leader: TextEditor): void => {
    const [visible] = leader.visibleRanges;
    if (!visible || leader !== window.activeTextEditor) return;
    const top = visible.start.line;
    const own = shownReading(client, leader.document);
    for (const editor of window.visibleTextEditors) {
      const shown = shownReading(client, editor.document);
      if (own && isOf(editor, own.draft)) scroll(editor, lines.get(leader.document.uri.toString())?.[top]);
      else if (!own && shown && isOf(leader, shown.draft)) scroll(editor, lineFrom(lines.get(editor.document.uri.toString()), top));
    }
  };

  const known = workspace.textDocuments.filter((document) => shownReading(client, document));
  known.forEach((document) => void learn(document));
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => void learn(document)),
    workspace.onDidChangeTextDocument(({ document }) => void learn(document)),
    workspace.onDidCloseTextDocument(({ uri }) => lines.delete(uri.toString())),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => follow(textEditor)),
  );
}

const isOf = ({ document, viewColumn }: TextEditor, draft: { toString(): string }): boolean => viewColumn !== undefined && document.uri.toString() === draft.toString();

/** The first line of a reading that comes from the line of the draft, or from one behind it. */
function lineFrom(lines: readonly number[] = [], line: number): number | undefined {
  const found = lines.findIndex((from) => from >= line);
  return found < 0 ? undefined : found;
}

function scroll(editor: TextEditor, line: number | undefined): void {
  if (line !== undefined && editor.visibleRanges[0]?.start.line !== line) editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
}
