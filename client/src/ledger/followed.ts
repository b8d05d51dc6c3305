/** The draft that a view beside the editor is about: the active one, or the one that was active before as long as it is to be seen. */
import { window, type TextDocument } from 'vscode';

const isDraft = (document: TextDocument | undefined): boolean => document?.languageId === 'un-resolution';

/** @returns asked again and again, for it remembers */
export function followDraft(): () => TextDocument | undefined {
  let last: TextDocument | undefined;
  return () => {
    const active = window.activeTextEditor?.document;
    if (isDraft(active)) last = active;
    else if (last && !window.visibleTextEditors.some(({ document }) => document === last)) last = undefined;
    return last;
  };
}
