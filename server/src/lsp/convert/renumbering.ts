import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { RenumberingRow, RenumberingView } from '../../core/index';
import type { RenumberAnswer, RenumberRow } from '../protocol';
import { toRange, toTextEdit } from './places';

export function toRenumberAnswer(document: TextDocument, { title, numbers, references, remarks, insertions, edits }: RenumberingView): RenumberAnswer {
  const toRow = ({ change, words, span }: RenumberingRow): RenumberRow => ({ change, words, range: toRange(document, span) });
  return { title, numbers: numbers.map(toRow), references: references.map(toRow), remarks, insertions, edits: edits.map((edit) => toTextEdit(document, edit)) };
}
