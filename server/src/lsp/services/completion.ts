/** What could be written where the cursor stands. */
import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { complete } from '../../core/index';
import { toCompletionItem } from '../convert/completion';
import type { Service } from '../service';

export const completion: Service = {
  // Not a new line: there, the Enter of a drafter who only wants room would take the first clause.
  capabilities: (client) => (client.takesSnippets ? { completionProvider: { triggerCharacters: [' ', '*', '('] } } : {}),
  serve({ connection, answer }) {
    connection.onCompletion(answer<CompletionParams, CompletionItem[]>('Completion', [], ({ document, analysis }, { position }) =>
      complete(analysis, document.offsetAt(position)).map((found) => toCompletionItem(document, found))));
  },
};
