/** The floor of every conversation: JSON-RPC over standard input and output, and every request answered with nothing. */
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const connection = createMessageConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
connection.onRequest('initialize', () => ({ capabilities: {} }));
connection.onRequest(() => null);
connection.onNotification((method) => {
  if (method === 'exit') process.exit(0);
});
connection.listen();
