/** Where the server has no disk, it asks for project files here. It is given those of the open folders, and nothing else. */
import { workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readFileMethod, type ReadFileParams } from '../../server/src/lsp/protocol';

export const serveFiles = (client: BaseLanguageClient): Disposable =>
  client.onRequest(readFileMethod, async ({ uri: address }: ReadFileParams): Promise<string | null> => {
    const uri = client.protocol2CodeConverter.asUri(address);
    if (!uri.path.endsWith('/.un-resolution.json') || !workspace.getWorkspaceFolder(uri)) return null;
    // Most often there is none; one that cannot be reached is none either.
    return workspace.fs.readFile(uri).then((bytes) => new TextDecoder().decode(bytes), () => null);
  });
