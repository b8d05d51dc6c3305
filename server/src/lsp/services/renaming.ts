/** Another number for a paragraph, words for a blank. What cannot be is refused with a sentence that an editor shows where the name is typed. */
import { LSPErrorCodes, ResponseError, type PrepareRenameParams, type PrepareRenameResult, type RenameParams, type WorkspaceEdit } from 'vscode-languageserver';
import { renamable, rename } from '../../core/index';
import { toRange, toWorkspaceEdit } from '../convert/places';
import type { Service } from '../service';

export const renaming: Service = {
  capabilities: (client) => ({ renameProvider: client.preparesRename ? { prepareProvider: true } : true }),
  serve({ connection, client, answer }) {
    connection.onPrepareRename(answer<PrepareRenameParams, PrepareRenameResult | ResponseError | null>('Renaming', null, ({ document, analysis }, { position }) => {
      const found = renamable(analysis, document.offsetAt(position));
      return 'refused' in found ? refusal(found.refused) : { range: toRange(document, found.span), placeholder: found.name };
    }));
    connection.onRenameRequest(answer<RenameParams, WorkspaceEdit | ResponseError | null>('Renaming', null, ({ document, analysis }, { position, newName }) => {
      const edits = rename(analysis, document.offsetAt(position), newName);
      return 'refused' in edits ? refusal(edits.refused) : toWorkspaceEdit(document, edits, client);
    }));
  },
};

const refusal = (sentence: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, sentence);
