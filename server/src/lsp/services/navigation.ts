/** Where a place leads, what speaks of it, what lights up with it, and how a selection grows. */
import type {
  DefinitionParams, DocumentHighlight, DocumentHighlightParams, LinkedEditingRangeParams, LinkedEditingRanges, Location, LocationLink, ReferenceParams,
  SelectionRange, SelectionRangeParams,
} from 'vscode-languageserver';
import { definitions, linked, occurrences, references, selections } from '../../core/index';
import { toDefinitions, toDocumentHighlight, toLocation, toSelectionRange } from '../convert/navigation';
import { toRange } from '../convert/places';
import type { Service } from '../service';

export const navigation: Service = {
  capabilities: () => ({
    definitionProvider: true, referencesProvider: true, documentHighlightProvider: true, selectionRangeProvider: true, linkedEditingRangeProvider: true,
  }),
  serve({ connection, client, answer }) {
    connection.onDefinition(answer<DefinitionParams, Location[] | LocationLink[]>('The definition', [], ({ document, analysis }, { position }) =>
      toDefinitions(document, definitions(analysis, document.offsetAt(position)), client)));
    connection.onReferences(answer<ReferenceParams, Location[]>('The references', [], ({ document, analysis }, { position, context }) =>
      references(analysis, document.offsetAt(position), context.includeDeclaration).map((span) => toLocation(document, span))));
    connection.onDocumentHighlight(answer<DocumentHighlightParams, DocumentHighlight[]>('Highlighting', [], ({ document, analysis }, { position }) =>
      occurrences(analysis, document.offsetAt(position)).map((occurrence) => toDocumentHighlight(document, occurrence))));
    connection.onSelectionRanges(answer<SelectionRangeParams, SelectionRange[]>('The selection', [], ({ document, analysis }, { positions }) =>
      positions.map((position) => toSelectionRange(document, selections(analysis, document.offsetAt(position))))));
    connection.languages.onLinkedEditingRange(answer<LinkedEditingRangeParams, LinkedEditingRanges | null>('Typing in several blanks', null, ({ document, analysis }, { position }) => {
      const ranges = linked(analysis, document.offsetAt(position)).map((span) => toRange(document, span));
      return ranges.length > 0 ? { ranges, wordPattern: withinBrackets } : null;
    }));
  },
};

/** A blank is filled or renamed as a whole: a bracket ends the typing in several places. */
const withinBrackets = '[^\\[\\]\\r\\n]*';
