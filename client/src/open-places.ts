/** A click on “17 blanks” above the enacting line: all of them in a list that can be walked through, each in its line. */
import { commands, Location } from 'vscode';
import type { BaseLanguageClient, Position, Range } from 'vscode-languageclient';
import { openPlacesMethod, type OpenPlacesParams } from '../../server/src/lsp/protocol';

export async function showOpen(client: BaseLanguageClient, address: string, position: Position, kind: OpenPlacesParams['kind']): Promise<void> {
  const params: OpenPlacesParams = { textDocument: { uri: address }, position, kind };
  const places = await client.sendRequest<Range[]>(openPlacesMethod, params);
  const convert = client.protocol2CodeConverter;
  const uri = convert.asUri(address);
  await commands.executeCommand('editor.action.peekLocations', uri, convert.asPosition(position), places.map((range) => new Location(uri, convert.asRange(range))), 'peek');
}
