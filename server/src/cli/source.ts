/** The text of one draft. Files that are not text in UTF-8 are turned away with a word on what they seem to be. */
import { readFile } from 'node:fs/promises';
import { standardInput, type Input } from './inputs';
import type { Io } from './io';

export interface Source extends Input {
  /** Without the byte order mark: editors do not count it either. */
  readonly text: string;
  /** The byte order mark that stood before the text, or nothing. */
  readonly mark: '' | '\uFEFF';
}

export type Unreadable = { readonly problem: string };

export async function readSource(input: Input, io: Io): Promise<Source | Unreadable> {
  try {
    const bytes = input.path === standardInput ? await collect(io.stdin) : await readFile(input.file);
    const decoded = decode(bytes);
    return 'problem' in decoded ? decoded : { ...input, ...decoded };
  } catch (error) {
    return { problem: `The file cannot be read: ${(error as Error).message}` };
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): Pick<Source, 'text' | 'mark'> | Unreadable {
  if (startsWith(bytes, zip)) return { problem: 'This looks like a Word file. Save it as plain text (UTF-8) and check that.' };
  if (utf16.some((mark) => startsWith(bytes, mark))) return { problem: 'This text is in UTF-16. Save it in UTF-8.' };
  if (bytes.includes(0)) return { problem: 'This is not a text file.' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF') ? { text: text.slice(1), mark: '\uFEFF' } : { text, mark: '' };
  } catch {
    return { problem: 'This text is not in UTF-8. Save it in UTF-8.' };
  }
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const utf16 = [[0xff, 0xfe], [0xfe, 0xff]];
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
