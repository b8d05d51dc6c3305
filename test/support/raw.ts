/** A server in a process of its own, told raw bytes: what no editor would send, and strict reading of what comes back. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Raw {
  /** All that the server has written, in its order. */
  readonly heard: readonly Message[];
  bytes(text: string): void;
  /** A message, or what claims to be one, with the right header. */
  say(body: unknown): void;
  notify(method: string, params?: unknown): void;
  /** Sends a request and does not wait. */
  request(method: string, params?: unknown): number;
  /** Waits for the answer to a request; fails when the process ends without. */
  answer(id: number | string): Promise<Message>;
  ask(method: string, params?: unknown): Promise<Message>;
  /** Waits for the next request or notification of this method, also when it has come before. */
  comes(method: string): Promise<Message>;
  /** The end of the standard input. */
  hangUp(): void;
  /** The exit code, when the process has ended. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

/** What the client answers to a request of the server's; undefined when the test answers itself. */
export type Reply = (request: Message) => { result: unknown } | { error: unknown } | undefined;

const server = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

export function startRaw(reply: Reply = () => ({ result: null })): Raw {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  // Who writes to a process that has ended hears of it in `ended`.
  child.stdin.on('error', () => undefined);
  const heard: Message[] = [];
  const looks = new Set<() => void>();
  let [rest, fault, last]: [Buffer, Error | undefined, number] = [Buffer.alloc(0), undefined, 0];

  const bytes = (text: string): void => void child.stdin.write(text);
  const say = (body: unknown): void => {
    const text = JSON.stringify(body);
    bytes(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const hear = (message: Message): void => {
    heard.push(message);
    const answer = message.method !== undefined && message.id !== undefined ? reply(message) : undefined;
    if (answer) say({ jsonrpc: '2.0', id: message.id, ...answer });
  };
  child.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    try {
      for (let frame = firstOf(rest); frame; frame = firstOf(rest)) {
        rest = frame.rest;
        hear(JSON.parse(frame.body) as Message);
      }
    } catch (error) {
      fault = error as Error;
    }
    looks.forEach((look) => look());
  });

  const when = (fits: (message: Message) => boolean, what: string): Promise<Message> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = heard.find(fits);
        if (found || fault) looks.delete(look);
        if (fault) reject(fault);
        else if (found) resolve(found);
      };
      looks.add(look);
      look();
      void ended.then((code) => reject(new Error(`the server ended with code ${code} before ${what}`)));
    });
  const request = (method: string, params?: unknown): number => {
    say({ jsonrpc: '2.0', id: ++last, method, params });
    return last;
  };
  const answer = (id: number | string) => when((message) => message.id === id && message.method === undefined, `the answer to ${id}`);
  return {
    heard, bytes, say, request, answer, ended,
    notify: (method, params) => say({ jsonrpc: '2.0', method, params }),
    ask: (method, params) => answer(request(method, params)),
    comes: (method) => when((message) => message.method === method, method),
    hangUp: () => child.stdin.end(),
    kill: () => void child.kill('SIGKILL'),
  };
}

/** The first whole message of what has come, and what follows it. Throws when anything but messages was written. */
function firstOf(bytes: Buffer): { body: string; rest: Buffer } | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const header = bytes.toString('utf8', 0, end);
  const length = Number(/^Content-Length: (\d+)$/.exec(header)?.[1]);
  if (Number.isNaN(length)) throw new Error(`no message: ${JSON.stringify(header)}`);
  const start = end + 4;
  return bytes.length < start + length ? undefined : { body: bytes.toString('utf8', start, start + length), rest: bytes.subarray(start + length) };
}
