/** The colours of a draft, whole or the part that is seen. */
import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import { highlight } from '../../core/index';
import { toSpan } from '../convert/places';
import { tokensLegend, toSemanticTokens } from '../convert/tokens';
import { refused } from '../host';
import type { Service } from '../service';

const none: SemanticTokens = { data: [] };

export const colours: Service = {
  capabilities: () => ({ semanticTokensProvider: { legend: tokensLegend, full: true, range: true } }),
  serve({ connection, client, host, answer }) {
    const { semanticTokens } = connection.languages;
    semanticTokens.on(answer<SemanticTokensParams, SemanticTokens>('Colouring', none, ({ document, analysis }) =>
      toSemanticTokens(document, highlight(analysis))));
    semanticTokens.onRange(answer<SemanticTokensRangeParams, SemanticTokens>('Colouring', none, ({ document, analysis }, { range }) =>
      toSemanticTokens(document, highlight(analysis, toSpan(document, range)))));
    return () => {
      // A word that names a blank has changed colour.
      if (client.refreshesTokens) semanticTokens.refresh().catch(refused(host, 'To colour the drafts again'));
    };
  },
};
