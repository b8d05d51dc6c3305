/** One line on a person's terminal that says how far we are, and leaves no trace. */
import type { Io } from './io';
import { visible } from './visible';

export interface Progress {
  at(count: number, path: string): void;
  clear(): void;
}

const startOfLine = '\r\x1b[2K';

export function progressOf(total: number, io: Io): Progress {
  if (!io.stderr.isTTY || total < 2) return { at: () => {}, clear: () => {} };
  const terminal = io.stderr.raw ?? io.stderr;
  return {
    at: (count, path) => terminal.write(`${startOfLine}${count} of ${total}: ${visible(path)}`),
    clear: () => terminal.write(startOfLine),
  };
}
