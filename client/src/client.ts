/** All that the extension is, on a desktop and in a browser: it starts the server and shows what it says. */
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

export type Connect = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What `activate` gives to whoever asks for the extension, such as its tests. */
export interface Extension {
  /** Settled when the server answers. */
  readonly ready: Promise<void>;
  /** What the status bar says of the active draft; empty while none is shown. */
  status(): string;
}

export function startClient(context: ExtensionContext, connect: Connect): Extension {
  const client = connect('unResolution', 'UN Resolution', { documentSelector: [{ language: 'un-resolution' }] });
  context.subscriptions.push(client);
  return { ready: client.start(), status: () => '' };
}
