/** Stopping the server, starting it again, and telling the drafter when it cannot be kept up. */
import { commands, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type BaseLanguageClient, type CloseHandlerResult, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';

/**
 * A server that ended is started again, quietly; one that keeps ending is left alone and the drafter told. Called again, it forgets how
 * often the server has ended.
 */
export function keepUp(client: BaseLanguageClient): void {
  const usual = client.createDefaultErrorHandler();
  client.clientOptions.errorHandler = { error: goOn, closed: () => closed(usual) };
  client.clientOptions.initializationFailedHandler = () => false;
}

/** What cannot be sent is sent to a server that is gone: as soon as this is known, another is started and told everything. */
const goOn = (): ErrorHandlerResult => ({ action: ErrorAction.Continue, handled: true });

/** The client would show what goes wrong between it and the server, in words for those who build such things: the log has them. */
export function complainInLog(client: BaseLanguageClient): void {
  const complain = client.error.bind(client);
  client.error = (message, data) => complain(message, data, false);
}

async function closed(usual: ErrorHandler): Promise<CloseHandlerResult> {
  const { action } = await usual.closed();
  if (action === CloseAction.DoNotRestart) void offerRestart();
  return { action, handled: true };
}

export async function offerRestart(): Promise<void> {
  const restart = { title: l10n.t('Restart'), command: 'unResolution.restart' };
  const showLog = { title: l10n.t('Show the Log'), command: 'unResolution.showLog' };
  const message = l10n.t('The checker of UN Resolution has stopped. Your text is safe; findings and fixes come back with a restart.');
  const choice = await window.showErrorMessage(message, restart, showLog);
  if (choice) await commands.executeCommand(choice.command);
}

/** A server that is still starting can be stopped only when it has started. */
export async function stop(client: BaseLanguageClient): Promise<void> {
  if (!client.needsStop()) return;
  await client.start();
  await client.stop();
}

/** Also out of a server that does not answer any more. */
export async function restart(client: BaseLanguageClient): Promise<void> {
  await stop(client).catch((error: unknown) => client.warn('The checker did not stop by itself', error));
  keepUp(client);
  await client.start();
}
