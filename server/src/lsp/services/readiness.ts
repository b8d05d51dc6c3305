/** Is the draft ready to be tabled? Asked by our own client. */
import { readiness } from '../../core/index';
import { toReadinessAnswer } from '../convert/readiness';
import { guarded } from '../host';
import { readinessMethod, type ReadinessAnswer, type ReadinessParams } from '../protocol';
import type { Service } from '../service';

export const tableReadiness: Service = {
  capabilities: () => ({}),
  serve({ connection, host, workspace }) {
    connection.onRequest(readinessMethod, guarded(host, 'Checking readiness', null as ReadinessAnswer | null, async ({ uri }: ReadinessParams) => {
      const opened = await workspace.find(uri);
      return opened ? toReadinessAnswer(opened.document, readiness(opened.analysis)) : null;
    }));
  },
};
