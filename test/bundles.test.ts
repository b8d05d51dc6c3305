/** The bundles as they ship, each in the place it is made for: a process over ipc, a process over stdio, a Web Worker. */
import assert from 'node:assert/strict';
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader, AbstractMessageWriter, DocumentSymbolRequest, ExitNotification, IPCMessageReader, IPCMessageWriter,
  StreamMessageReader, StreamMessageWriter, type DataCallback, type DocumentSymbol, type Message,
} from 'vscode-languageserver/node';
import unasked from '../client/left-out.json';
import { session } from './support/session';
import { clientOf, type Wire } from './support/wire';

const bundle = (name: string) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

/** One answer that needs the whole way: protocol, core, language pack. */
async function answers(client: Wire): Promise<void> {
  const uri = await client.open('*The General Assembly*,\n\n1. *Decides* to meet.\n');
  const [part] = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[];
  assert.deepEqual(part!.children?.map(({ name }) => name), ['1 Decides']);
}

async function endsWith(client: Wire, server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  await client.end();
  await client.connection.sendNotification(ExitNotification.type);
  assert.deepEqual(await ended, [0, null]);
}

test('the desktop server answers over ipc and ends when told', async () => {
  const server = fork(bundle('server.js'), ['--node-ipc']);
  const client = await clientOf(new IPCMessageReader(server), new IPCMessageWriter(server));
  await answers(client);
  await endsWith(client, server);
});

test('un-resolution lsp --stdio answers any editor and ends when told', async () => {
  const server = spawn(process.execPath, [bundle('cli.js'), 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = await clientOf(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  await answers(client);
  await endsWith(client, server);
});

/** What a Web Worker finds in the world around it, on a thread of Node. */
const webWorld = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.postMessage = (data) => parentPort.postMessage(data);
  globalThis.addEventListener = () => {};
  globalThis.importScripts = () => {};
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

test('the browser server answers in a Web Worker', async (context) => {
  const worker = new Worker(`${webWorld} require(${JSON.stringify(bundle('server.js'))});`, { eval: true });
  context.after(() => worker.terminate());
  const client = await clientOf(new PortReader(worker), new PortWriter(worker));
  await answers(client);
  await client.end();
});

class PortReader extends AbstractMessageReader {
  constructor(private readonly port: Worker) { super(); }
  listen(hear: DataCallback) {
    this.port.on('message', hear);
    return { dispose: () => void this.port.off('message', hear) };
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly port: Worker) { super(); }
  async write(message: Message) { this.port.postMessage(message); }
  end() {}
}

test('what the client bundle leaves out is never announced by the server', async (context) => {
  const { capabilities } = await session(context);
  const announced = [...Object.keys(capabilities), ...Object.keys(capabilities.workspace ?? {}).map((name) => `workspace.${name}`)];
  assert.ok(announced.includes('hoverProvider') && announced.includes('workspace.textDocumentContent'), announced.join('\n'));
  assert.deepEqual(Object.values(unasked).filter((name) => announced.includes(name)), []);
});
