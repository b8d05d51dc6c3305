/** All that the extension is, on a desktop and in a browser: it starts the server and shows what it says. */
import { commands, window, type ExtensionContext } from 'vscode';
import { CloseAction, type BaseLanguageClient, type CloseHandlerResult, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol';
import { registerCommands } from './commands';
import { showState } from './state';
import { showSummaries } from './summaries';

export type Connect = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What `activate` gives to whoever asks for the extension, such as its tests. */
export interface Extension {
  /** Settled when the server answers. */
  readonly ready: Promise<void>;
  /** What the status bar says of the active draft; empty while it says nothing. */
  status(): string;
  stop(): Promise<void>;
}

export function startClient(context: ExtensionContext, connect: Connect): Extension {
  const extras: InitializationOptions = { extras: true };
  const client = connect('unResolution', 'UN Resolution', {
    documentSelector: [{ language: 'un-resolution' }],
    initializationOptions: extras,
  });
  const usual = client.createDefaultErrorHandler();
  client.clientOptions.errorHandler = { error: (...fault) => usual.error(...fault), closed: () => closed(usual) };

  context.subscriptions.push(registerCommands(client), showState(client));
  const summaries = showSummaries(client);
  context.subscriptions.push(summaries);

  const ready = client.start();
  ready.catch(offerRestart);
  return { ready, status: summaries.text, stop: () => client.stop() };
}

/** A server that ended is started again, quietly; one that keeps ending is left alone and the drafter told. */
async function closed(usual: ErrorHandler): Promise<CloseHandlerResult> {
  const { action } = await usual.closed();
  if (action === CloseAction.DoNotRestart) void offerRestart();
  return { action, handled: true };
}

async function offerRestart(): Promise<void> {
  const choices = { Restart: 'unResolution.restart', 'Show the Log': 'unResolution.showLog' };
  const choice = await window.showErrorMessage('The checker of UN Resolution has stopped. Your text is safe; findings and fixes come back with a restart.', ...Object.keys(choices));
  if (choice) await commands.executeCommand(choices[choice as keyof typeof choices]);
}
