/** Where the server has no disk, it asks for project files here. It is given those of the open folders, and nothing else. */
import { FileSystemError, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readFileMethod, type ReadFileParams } from '../../server/src/lsp/protocol';

export const serveFiles = (client: BaseLanguageClient): Disposable =>
  client.onRequest(readFileMethod, async ({ uri: address }: ReadFileParams): Promise<string | null> => {
    const uri = client.protocol2CodeConverter.asUri(address);
    if (!uri.path.endsWith('/.un-resolution.json') || !workspace.getWorkspaceFolder(uri)) return null;
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(uri));
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
      throw error;
    }
  });
