/** All that the extension is, on a desktop and in a browser: it starts the server and shows what it says. */
import { l10n, window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { explainCommand, type InitializationOptions } from '../../server/src/lsp/protocol';
import { registerCommands } from './commands';
import { serveFiles } from './files';
import { showLedger, type Ledger } from './ledger';
import { complainInLog, keepUp, offerRestart, stop } from './lifetime';
import { rememberOffers } from './offers';
import { servePaste } from './paste';
import { showState } from './state';
import { bindKeys } from './typing';
import { showSummaries } from './summaries';

export type Connect = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What `activate` gives to whoever asks for the extension, such as its tests. */
export interface Extension {
  /** Settled when the server answers. */
  readonly ready: Promise<void>;
  /** What the status bar says of the active draft; empty while it says nothing. */
  status(): string;
  /** What the view of brackets and blanks lists, and when it has listed anew. */
  readonly ledger: Pick<Ledger, 'lines' | 'onDidShow'>;
  stop(): Promise<void>;
}

export function startClient(context: ExtensionContext, connect: Connect): Extension {
  const extras: InitializationOptions = { extras: true, ...(l10n.bundle ? { bundle: l10n.bundle } : {}) };
  const offers = rememberOffers('unResolution.offer');
  const client = connect('unResolution', 'UN Resolution', {
    documentSelector: [{ language: 'un-resolution' }],
    initializationOptions: extras,
    middleware: offers.middleware,
    outputChannel: lastingLog(),
    markdown: { isTrusted: { enabledCommands: [explainCommand] } },
  });
  complainInLog(client);
  keepUp(client);
  const summaries = showSummaries(client);
  const ledger = showLedger(client, summaries, context.workspaceState);
  context.subscriptions.push(offers.registered, registerCommands(client, context.extensionUri), serveFiles(client), servePaste(client), showState(client), bindKeys(client), summaries, ledger);

  const ready = client.start();
  ready.catch(offerRestart);
  return { ready, status: summaries.text, ledger, stop: () => stop(client) };
}

/** It is not closed with the client: a server that was stopped may say its last word when the next one runs, and what it said stays to be read. */
const lastingLog = () => window.createOutputChannel('UN Resolution', { log: true });
