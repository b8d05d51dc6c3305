import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AdoptionRow, AdoptionView } from '../../core/index';
import type { AdoptionAnswer, RenumberRow } from '../protocol';
import { toRange, toTextEdit } from './places';

export function toAdoptionAnswer(document: TextDocument, { title, numbers, references, warnings, choices, edits, text }: AdoptionView): AdoptionAnswer {
  const toRow = ({ change, words, span }: AdoptionRow): RenumberRow => ({ change, words, range: toRange(document, span) });
  return {
    title, warnings, text,
    numbers: numbers.map(toRow),
    references: references.map(toRow),
    choices: choices.map(({ spans, ...choice }) => ({ ...choice, ranges: spans.map((span) => toRange(document, span)) })),
    edits: edits.map((edit) => toTextEdit(document, edit)),
  };
}
