/** The extension on a desktop: the server is a process of its own, spoken to over ipc. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient, type Extension } from './client';

let extension: Extension | undefined;

export function activate(context: ExtensionContext): Extension {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return (extension = startClient(context, (id, name, options) => new LanguageClient(id, name, server, options)));
}

export const deactivate = (): Promise<void> | undefined => extension?.stop();
