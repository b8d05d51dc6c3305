/** Stopping the server, starting it again, and telling the drafter when it cannot be kept up. */
import { commands, l10n, window } from 'vscode';
import { CloseAction, type BaseLanguageClient, type CloseHandlerResult, type ErrorHandler } from 'vscode-languageclient';

/** A server that ended is started again, quietly; one that keeps ending is left alone and the drafter told. */
export function keepUp(client: BaseLanguageClient): void {
  const usual = client.createDefaultErrorHandler();
  client.clientOptions.errorHandler = { error: (...fault) => usual.error(...fault), closed: () => closed(usual) };
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
  await client.start();
}
