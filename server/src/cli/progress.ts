/** One line on a person's terminal that says how far we are, and leaves no trace. */
import type { Io } from './io';

export interface Progress {
  at(count: number, path: string): void;
  clear(): void;
}

const startOfLine = '\r\x1b[2K';

export function progressOf(total: number, io: Io): Progress {
  if (!io.stderr.isTTY || total < 2) return { at: () => {}, clear: () => {} };
  return {
    at: (count, path) => io.stderr.write(`${startOfLine}${count} of ${total}: ${path}`),
    clear: () => io.stderr.write(startOfLine),
  };
}
