/** An extension that only starts a language server, one that has nothing to say. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

export function activate(context: ExtensionContext): { readonly ready: Promise<void> } {
  const server = { module: context.asAbsolutePath('server.js'), transport: TransportKind.ipc };
  client = new LanguageClient('empty', 'Empty', server, { documentSelector: [{ language: 'empty' }] });
  return { ready: client.start() };
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
