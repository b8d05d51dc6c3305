/** The built server as an editor runs it: a process of its own, spoken to through its standard input and output. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ExitNotification, HoverRequest, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { clientOf, type Wire } from '../../support/wire';

export interface Session extends Wire {
  /** A request that the server answers with nothing: what the way there and back costs. */
  bare(): Promise<unknown>;
}

/** @param server the built command line: «dist/cli.js» */
export async function startSession(server: string): Promise<Session> {
  const child = spawn(process.execPath, [server, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = await clientOf(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), { initializationOptions: { extras: true } });
  return {
    ...client,
    bare: () => client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: 'file:///nothing' }, position: { line: 0, character: 0 } }),
    async end() {
      await client.end();
      const ended = once(child, 'exit');
      await client.connection.sendNotification(ExitNotification.type);
      await ended;
    },
  };
}
