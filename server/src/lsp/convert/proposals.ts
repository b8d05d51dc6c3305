import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { MergeView, ProposalRow, ProposalsView } from '../../core/index';
import type { MergeAnswer, ProposalsAnswer, ProposedRow } from '../protocol';
import { toRange, toTextEdit } from './places';

export function toProposalsAnswer(document: TextDocument, { title, delegations, alternatives }: ProposalsView): ProposalsAnswer {
  const toRow = ({ place, says, more, span }: ProposalRow): ProposedRow => ({ place, says, more, range: toRange(document, span) });
  return { title, delegations: delegations.map(({ name, rows }) => ({ name, rows: rows.map(toRow) })), alternatives: alternatives.map(toRow) };
}

export function toMergeAnswer(document: TextDocument, view: MergeView | { readonly refusal: string }): MergeAnswer {
  if ('refusal' in view) return { refusal: view.refusal, title: '', text: '', edits: [], remarks: [] };
  const { title, text, edits, remarks } = view;
  return { title, text, remarks, edits: edits.map((edit) => toTextEdit(document, edit)) };
}
