/** What the server asks of the open folders: which drafts are in them, and, where it has no disk, the text of a draft or project file. Nothing else is given. */
import { Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { draftsMethod, readFileMethod, type ReadFileParams } from '../../server/src/lsp/protocol';

/** More than anybody searches at once. */
const mostDrafts = 300;

export const serveFiles = (client: BaseLanguageClient): Disposable => Disposable.from(
  client.onRequest(readFileMethod, async ({ uri: address }: ReadFileParams): Promise<string | null> => {
    const uri = client.protocol2CodeConverter.asUri(address);
    if (!/\/\.un-resolution\.json$|\.unres$|\.resolution\.md$/.test(uri.path) || !workspace.getWorkspaceFolder(uri)) return null;
    // Most often there is none; one that cannot be reached is none either.
    return workspace.fs.readFile(uri).then((bytes) => new TextDecoder().decode(bytes), () => null);
  }),
  client.onRequest(draftsMethod, async (): Promise<string[]> =>
    (await workspace.findFiles('**/*.{unres,resolution.md}', undefined, mostDrafts)).map((uri) => client.code2ProtocolConverter.asUri(uri))),
);
