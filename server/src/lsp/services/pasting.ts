/** What a paste becomes. Asked by our own client, which puts it in. */
import { paste } from '../../core/index';
import { toSpan } from '../convert/places';
import { pasteMethod, type PasteParams, type PasteWay } from '../protocol';
import type { Service } from '../service';

export const pasting: Service = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    connection.onRequest(pasteMethod, answer<PasteParams, readonly PasteWay[] | null>('Pasting', null, ({ document, analysis }, { version, range, html, text }) =>
      version === document.version ? paste(analysis, toSpan(document, range), { html, text }) : null));
  },
};
