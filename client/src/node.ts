/** The extension on a desktop: the server is a process of its own, spoken to over ipc. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient, type Extension } from './client';

export function activate(context: ExtensionContext): Extension {
  const server = { module: context.asAbsolutePath('dist/server-node.js'), transport: TransportKind.ipc };
  return startClient(context, (id, name, options) => new LanguageClient(id, name, server, options));
}
