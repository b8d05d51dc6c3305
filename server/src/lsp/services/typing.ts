/** What follows from typing, and what is put in order when the drafter asks for it: endings, Enter for other editors, formatting. */
import type { DocumentFormattingParams, DocumentOnTypeFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { brokenLine, closedParagraph, format } from '../../core/index';
import { toSpan, toTextEdit } from '../convert/places';
import type { Service } from '../service';

export const typing: Service = {
  capabilities: ({ extras }) => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    // Our own client has Enter on the key itself; elsewhere the line is broken already when we are asked.
    documentOnTypeFormattingProvider: { firstTriggerCharacter: ';', moreTriggerCharacter: extras ? ['.'] : ['.', '\n'] },
  }),
  serve({ connection, answer }) {
    connection.onDocumentFormatting(answer<DocumentFormattingParams, TextEdit[]>('Formatting', [], ({ document, analysis }) =>
      format(analysis).map((edit) => toTextEdit(document, edit))));

    connection.onDocumentRangeFormatting(answer<DocumentRangeFormattingParams, TextEdit[]>('Formatting a selection', [], ({ document, analysis }, { range }) =>
      format(analysis, toSpan(document, range)).map((edit) => toTextEdit(document, edit))));

    connection.onDocumentOnTypeFormatting(answer<DocumentOnTypeFormattingParams, TextEdit[]>('What follows from typing', [], ({ document, analysis }, { ch, position }) => {
      const offset = document.offsetAt(position);
      const edits = ch === '\n' ? (brokenLine(analysis, offset)?.edits ?? []) : closedParagraph(analysis, offset);
      return edits.map((edit) => toTextEdit(document, edit));
    }));
  },
};
