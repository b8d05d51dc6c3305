/** The server as the operating system sees it: a process that the extension host has started, and that can be ended from outside. */
import { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What Node keeps running in this extension host, where the client runs too. */
const handles = (): unknown[] => (process as unknown as { _getActiveHandles(): unknown[] })._getActiveHandles();

/** Undefined while none runs. */
const server = (): ChildProcess | undefined =>
  handles().find((handle): handle is ChildProcess =>
    handle instanceof ChildProcess && handle.exitCode === null && handle.signalCode === null && handle.spawnargs.some((word) => /\bdist\W+server\.js$/.test(word)));

/** As `kill -9`: the server has no time for a word. False when there is none to kill. */
export async function killServer(): Promise<boolean> {
  const running = server();
  if (!running) return false;
  const ended = once(running, 'exit');
  running.kill('SIGKILL');
  await ended;
  return true;
}
