/** Blanks with their places as ranges. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, type BlankList, type Filled } from '../../core/index';
import type { BlanksAnswer, FillBlanksAnswer } from '../protocol';
import { toRange, toTextEdit } from './places';

export const toBlanksAnswer = (document: TextDocument, { groups, countries, keeps }: BlankList): BlanksAnswer => ({
  version: document.version,
  countries,
  keeps,
  groups: groups.map((group) => ({ ...group, blanks: group.blanks.map((blank) => ({ ...blank, place: toRange(document, blank.place) })) })),
});

export function toFillBlanksAnswer(document: TextDocument, { edits, remarks, count, notKept }: Filled): FillBlanksAnswer {
  const changed = TextDocument.create(document.uri, document.languageId, document.version, applyEdits(document.getText(), edits));
  return {
    edits: edits.map((edit) => toTextEdit(document, edit)),
    count,
    remarks: remarks.map(({ says, after }) => ({ says, range: toRange(changed, after) })),
    ...(notKept === undefined ? {} : { notKept }),
  };
}
