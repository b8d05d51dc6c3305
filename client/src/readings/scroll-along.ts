/** A draft and its readings scroll along with each other: the one that the drafter scrolls leads. */
import { Disposable, Range, TextEditorRevealType, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askReading, shownReading } from '.';

export interface ScrollAlong extends Disposable {
  /** Shows the reading, whose lines come from these lines of the draft, where the draft is shown that has this line on top. */
  place(editor: TextEditor, lines: readonly number[], top: number): void;
}

export function scrollAlong(client: BaseLanguageClient): ScrollAlong {
  /** Of each line of a reading, the line of the draft. */
  const lines = new Map<string, readonly number[]>();
  /** The line on top of each editor when it was last looked at. */
  const tops = new WeakMap<TextEditor, number>();
  /** Those that have been scrolled from here, of which the editor has not told yet: they do not lead. */
  const led = new WeakSet<TextEditor>();

  const learn = async (document: TextDocument): Promise<void> => {
    const shown = shownReading(client, document);
    const answer = shown && (await askReading(client, shown.draft, shown.reading));
    if (answer && !document.isClosed) lines.set(document.uri.toString(), answer.lines);
  };

  const scrollTo = (editor: TextEditor, line: number | undefined): void => {
    if (line === undefined || topOf(editor) === line) return;
    led.add(editor);
    editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
  };

  /** What has just been opened, or has only become wider, has not been scrolled. */
  const isScrolled = (editor: TextEditor): boolean => {
    const before = tops.get(editor);
    tops.set(editor, topOf(editor));
    return !led.delete(editor) && before !== undefined && before !== topOf(editor);
  };

  const follow = (leader: TextEditor): void => {
    if (!isScrolled(leader) || leader !== window.activeTextEditor) return;
    const top = topOf(leader);
    const own = shownReading(client, leader.document);
    for (const editor of window.visibleTextEditors) {
      const shown = shownReading(client, editor.document);
      if (own && isOf(editor, own.draft)) scrollTo(editor, lines.get(leader.document.uri.toString())?.[top]);
      else if (!own && shown && isOf(leader, shown.draft)) scrollTo(editor, lineFrom(lines.get(editor.document.uri.toString()), top));
    }
  };

  const known = workspace.textDocuments.filter((document) => shownReading(client, document));
  known.forEach((document) => void learn(document));
  const listeners = Disposable.from(
    workspace.onDidOpenTextDocument((document) => void learn(document)),
    workspace.onDidChangeTextDocument(({ document }) => void learn(document)),
    workspace.onDidCloseTextDocument(({ uri }) => lines.delete(uri.toString())),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => follow(textEditor)),
  );
  return {
    place(editor, from, top) {
      for (const visible of window.visibleTextEditors) tops.set(visible, topOf(visible));
      scrollTo(editor, lineFrom(from, top));
    },
    dispose: () => listeners.dispose(),
  };
}

const topOf = ({ visibleRanges: [visible] }: TextEditor): number => visible?.start.line ?? 0;

const isOf = ({ document, viewColumn }: TextEditor, draft: { toString(): string }): boolean => viewColumn !== undefined && document.uri.toString() === draft.toString();

/** The first line of a reading that comes from the line of the draft, or from one behind it. */
function lineFrom(lines: readonly number[] = [], line: number): number | undefined {
  const found = lines.findIndex((from) => from >= line);
  return found < 0 ? undefined : found;
}
