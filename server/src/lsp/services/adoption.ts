/** What adopting a draft would change, to be shown before it is made. Asked by our own client. */
import { adoptionView } from '../../core/index';
import { toAdoptionAnswer } from '../convert/adoption';
import { adoptionMethod, type AdoptionAnswer, type AdoptionParams } from '../protocol';
import type { Service } from '../service';

export const adopting: Service = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    connection.onRequest(adoptionMethod, answer<AdoptionParams, AdoptionAnswer | null>('An adoption', null, ({ document, analysis }, { version, decisions, rest }) =>
      version === document.version ? toAdoptionAnswer(document, adoptionView(analysis, { by: new Map(Object.entries(decisions)), rest })) : null));
  },
};
