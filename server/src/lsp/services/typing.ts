/** What follows from typing, and what is put in order when the drafter asks for it: endings, Enter for other editors, formatting. */
import type { DocumentFormattingParams, DocumentOnTypeFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { brokenLine, closedParagraph, format, type Edit } from '../../core/index';
import { toSpan, toTextEdit } from '../convert/places';
import { tellFailures } from '../failures';
import type { Service } from '../service';
import type { Opened } from '../workspace';

export const typing: Service = {
  capabilities: ({ extras }) => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    // Our own client has Enter on the key itself; elsewhere the line is broken already when we are asked.
    documentOnTypeFormattingProvider: { firstTriggerCharacter: ';', moreTriggerCharacter: extras ? ['.'] : ['.', '\n'] },
  }),
  serve({ connection, host, answer }) {
    const toTextEdits = ({ document, analysis }: Opened, edits: readonly Edit[]): TextEdit[] => {
      tellFailures(host, analysis);
      return edits.map((edit) => toTextEdit(document, edit));
    };
    connection.onDocumentFormatting(answer<DocumentFormattingParams, TextEdit[]>('Formatting', [], (opened) =>
      toTextEdits(opened, format(opened.analysis))));

    connection.onDocumentRangeFormatting(answer<DocumentRangeFormattingParams, TextEdit[]>('Formatting a selection', [], (opened, { range }) =>
      toTextEdits(opened, format(opened.analysis, toSpan(opened.document, range)))));

    connection.onDocumentOnTypeFormatting(answer<DocumentOnTypeFormattingParams, TextEdit[]>('What follows from typing', [], (opened, { ch, position }) => {
      const offset = opened.document.offsetAt(position);
      return toTextEdits(opened, ch === '\n' ? (brokenLine(opened.analysis, offset)?.edits ?? []) : closedParagraph(opened.analysis, offset));
    }));
  },
};
