/** What a renumbering would change, to be shown before it is made. Asked by our own client. */
import { renumberingView } from '../../core/index';
import { toRenumberAnswer } from '../convert/renumbering';
import { renumberMethod, type RenumberAnswer, type RenumberParams } from '../protocol';
import type { Service } from '../service';

export const renumbering: Service = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    connection.onRequest(renumberMethod, answer<RenumberParams, RenumberAnswer | null>('Renumbering', null, ({ document, analysis }, { version, which, keepInsertions }) =>
      version === document.version ? toRenumberAnswer(document, renumberingView(analysis, { which, keepInsertions })) : null));
  },
};
