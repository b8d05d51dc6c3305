/** The ledger of a draft, every place in it a range. */
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LedgerGroup, LedgerRow } from '../../core/index';
import type { LedgerAnswer } from '../protocol';
import { toRange } from './places';

export const toLedgerRows = (document: TextDocument, rows: readonly LedgerRow[]): LedgerRow<Range>[] =>
  rows.map((row) => ({ ...row, place: toRange(document, row.place) }));

/** More lines than this nobody reads in a list, and an editor would take its time with them. */
const mostRows = 2000;

export function toLedgerAnswer(groups: readonly LedgerGroup<LedgerRow<Range>>[], all: number): LedgerAnswer {
  let left = mostRows;
  const sent = groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
  return { groups: sent, shown: new Set(groups.flatMap(({ rows }) => rows)).size, all };
}
