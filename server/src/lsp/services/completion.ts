/** What could be written where the cursor stands; what each thing is, once the drafter looks at it. */
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { complete, describeCompletion } from '../../core/index';
import { toCompletionList, withDescription, type CompletionData } from '../convert/completion';
import { guarded } from '../host';
import type { Service } from '../service';

const nothing: CompletionList = { isIncomplete: false, items: [] };

export const completion: Service = {
  // A space goes on with a sentence, the others begin something. Not a new line: there, the Enter of a drafter who only wants room would take the first clause.
  capabilities: () => ({ completionProvider: { triggerCharacters: [' ', '*', '(', '['], resolveProvider: true } }),
  serve({ connection, client, host, workspace, answer }) {
    connection.onCompletion(answer<CompletionParams, CompletionList>('Completion', nothing, ({ document, analysis }, { position }) =>
      toCompletionList(document, complete(analysis, document.offsetAt(position)), client)));

    const described = guarded(host, 'Describing a completion', undefined as CompletionItem | undefined, async (item: CompletionItem) => {
      const { uri, about } = (item.data ?? {}) as Partial<CompletionData>;
      const opened = uri === undefined ? undefined : await workspace.find(uri);
      const description = opened && about && describeCompletion(opened.analysis, about);
      return description === undefined ? undefined : withDescription(item, description);
    });
    connection.onCompletionResolve(async (item) => (await described(item)) ?? item);
  },
};
