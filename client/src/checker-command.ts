/** Commands that need the checker: while it has stopped, the drafter reads so and may start it again, instead of seeing nothing happen. */
import { commands, type Disposable } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { offerRestart } from './lifetime';

export const checkerCommand = <Args extends unknown[]>(client: BaseLanguageClient, name: string, run: (...args: Args) => unknown): Disposable =>
  commands.registerCommand(name, (...args: Args) => (hasStopped(client) ? void offerRestart() : run(...args)));

/** One that is starting is waited for. */
const hasStopped = ({ state }: BaseLanguageClient): boolean => state === State.Stopped || state === State.StartFailed;
