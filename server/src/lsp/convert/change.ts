import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, type Change, type Span } from '../../core/index';
import type { CommandAnswer } from '../protocol';
import { toRange, toTextEdit } from './places';

export const toCommandAnswer = (document: TextDocument, { edits, selection, says, warns = [] }: Change): CommandAnswer => ({
  edits: edits.map((edit) => toTextEdit(document, edit)),
  ...(selection ? { selection: afterwards(document, edits, selection) } : {}),
  ...(says === undefined ? {} : { says }),
  ...(warns.length > 0 ? { warns } : {}),
});

/** A place in the changed text. */
function afterwards(document: TextDocument, edits: Change['edits'], selection: Span): Range {
  const changed = TextDocument.create(document.uri, document.languageId, document.version, applyEdits(document.getText(), edits));
  return toRange(changed, selection);
}
