/** Showing a place of a draft while a list is open, and leading back. */
import { Selection, TextEditorRevealType, type Range, type TextEditor } from 'vscode';

export function reveal(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Leads back to where the drafter was. */
export function remember(editor: TextEditor): () => void {
  const { selections, visibleRanges: [visible] } = editor;
  return () => {
    editor.selections = selections;
    if (visible) editor.revealRange(visible, TextEditorRevealType.AtTop);
  };
}
