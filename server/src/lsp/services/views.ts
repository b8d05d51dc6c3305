/** What is shown in the draft beside its own words: figures above the enacting line, numbers at adoption. */
import type { CodeLens, CodeLensParams, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayHints, lenses } from '../../core/index';
import { toSpan } from '../convert/places';
import { toCodeLens, toInlayHint } from '../convert/views';
import { refused } from '../host';
import type { Service } from '../service';

export const views: Service = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false }, inlayHintProvider: true }),
  serve({ connection, client, host, answer }) {
    connection.onCodeLens(answer<CodeLensParams, CodeLens[]>('The counts', [], ({ document, analysis }) =>
      lenses(analysis).map((lens) => toCodeLens(document, lens, client))));
    connection.languages.inlayHint.on(answer<InlayHintParams, InlayHint[]>('The numbers at adoption', [], ({ document, analysis }, { range }) =>
      inlayHints(analysis, toSpan(document, range)).map((hint) => toInlayHint(document, hint))));
    return () => {
      if (client.refreshesLenses) connection.sendRequest('workspace/codeLens/refresh').catch(refused(host, 'To count again'));
      if (client.refreshesHints) connection.languages.inlayHint.refresh().catch(refused(host, 'To number again'));
    };
  },
};
