/** Loaded into a server before its own code: says what memory the process has, when it is asked, over a channel beside the protocol. */
import { readFileSync } from 'node:fs';

export type Asked = 'peak' | 'heap';

/** In bytes. On Linux the most that the process itself had: what `resourceUsage` says there may be that of the process that started it. */
function peak(): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

/** What is left when everything is collected that can be. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

process.on('message', (asked: Asked) => process.send?.({ peak, heap }[asked]()));
process.channel?.unref();
