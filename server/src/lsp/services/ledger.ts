/** What is open in a draft, line by line, as the drafter wants to see it. Asked by our own client. */
import { arrange, ledger, once } from '../../core/index';
import { toLedgerAnswer, toLedgerRows } from '../convert/ledger';
import { ledgerMethod, type LedgerAnswer, type LedgerParams } from '../protocol';
import type { Service } from '../service';
import type { Opened } from '../workspace';

export const bracketLedger: Service = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    const rowsOf = once(({ document, analysis }: Opened) => toLedgerRows(document, ledger(analysis)));
    connection.onRequest(ledgerMethod, answer<LedgerParams, LedgerAnswer | null>('The brackets', null, (opened, { choices }) => {
      const rows = rowsOf(opened);
      return toLedgerAnswer(arrange(rows, choices, opened.analysis.say), rows.length);
    }));
  },
};
