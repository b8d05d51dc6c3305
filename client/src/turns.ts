/** Keys that are pressed one right after the other: what each of them does begins where the one before has led. */
import { commands } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** After this many milliseconds a key waits no longer, neither for the one before nor for the server. */
export const patience = 1000;

export const after = (milliseconds: number): Promise<'late'> => new Promise((resolve) => setTimeout(resolve, milliseconds, 'late'));

/** The last in the row, and those before it. */
const rows = new WeakMap<BaseLanguageClient, Promise<unknown>>();

export function inTurn<T>(client: BaseLanguageClient, run: () => Promise<T>): Promise<T> {
  const mine = Promise.race([rows.get(client), after(patience)]).then(async () => {
    const done = await run();
    await settled();
    return done;
  });
  rows.set(client, mine.catch(() => undefined));
  return mine;
}

/**
 * The editor tells of a selection that was made here a little later, and of the one before it perhaps after that: until
 * then the cursor seems to stand where it no longer stands. It has told all when it answers another call.
 */
export const settled = (): Thenable<unknown> => commands.executeCommand('noop');
