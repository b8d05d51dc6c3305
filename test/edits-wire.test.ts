/** Whatever is typed, anywhere, in whatever order: the server knows of every draft what a server knows that has just been given it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  DocumentSymbolRequest, SemanticTokensRequest,
  type Diagnostic, type Position, type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { readingMethod } from '../server/src/lsp/protocol';
import { anyText } from './support/any-draft';
import { report, session } from './support/session';
import type { Wire } from './support/wire';

const runs = { seed: Number(process.env['SEED'] ?? 1945), numRuns: Number(process.env['RUNS'] ?? 60) };

/** A place, also past the end of a line, between the two halves of a character or of a line's end, and past the end of the text. */
interface Anywhere {
  readonly line: number;
  readonly share: number;
  readonly past: number;
}
const anywhere = fc.record({ line: fc.double({ min: 0, max: 1.1, noNaN: true }), share: fc.double({ min: 0, max: 1, noNaN: true }), past: fc.constantFrom(0, 0, 0, 1, 2, 500) });
const words = fc.oneof(fc.constantFrom('x', ' ', '', '[', ']', '\n', '\r', '\r\n', '\n\n', '😀', '\ud83d', '*', ';', '4. '), anyText);
const edit = fc.record({ from: anywhere, to: anywhere, words, whole: fc.integer({ min: 0, max: 9 }).map((number) => number === 0) });
/** One message about one of the drafts, and whether the editor looks at it afterwards. */
const message = fc.record({ draft: fc.nat({ max: 2 }), edits: fc.array(edit, { minLength: 1, maxLength: 4 }), looks: fc.boolean() });

/** Where lines begin and where their words end, as the specification has it. Written anew here: the server's own way is what is tried. */
const linesOf = (text: string): { start: number; end: number }[] => {
  const lines = [{ start: 0, end: text.length }];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.at(-1)!.end = index;
    lines.push({ start: index + mark.length, end: text.length });
  }
  return lines;
};
const placeIn = (text: string, { line, share, past }: Anywhere): Position => {
  const lines = linesOf(text);
  const number = Math.floor(line * lines.length);
  const { start, end } = lines[number] ?? { start: 0, end: 0 };
  return { line: number, character: Math.round(share * (end - start)) + past };
};
const offsetOf = (text: string, { line, character }: Position): number => {
  const at = linesOf(text)[line];
  return at ? Math.min(at.start + character, at.end) : text.length;
};

interface Edit {
  readonly from: Anywhere;
  readonly to: Anywhere;
  readonly words: string;
  readonly whole: boolean;
}
function made(text: string, { from, to, words, whole }: Edit): { change: TextDocumentContentChangeEvent; text: string } {
  if (whole) return { change: { text: words }, text: words };
  const [start, end] = [placeIn(text, from), placeIn(text, to)].sort((a, b) => offsetOf(text, a) - offsetOf(text, b) || a.line - b.line || a.character - b.character) as [Position, Position];
  return { change: { range: { start, end }, text: words }, text: text.slice(0, offsetOf(text, start)) + words + text.slice(offsetOf(text, end)) };
}

/** What an editor has of a draft: the findings that it was told last, kept while the server says that they are unchanged. */
interface Mirror {
  resultId: string | undefined;
  items: readonly Diagnostic[];
}
async function look(server: Wire, uri: string, mirror: Mirror): Promise<void> {
  const answer = await report(server, uri, mirror.resultId);
  if (answer.kind === 'full') Object.assign(mirror, { items: answer.items });
  mirror.resultId = answer.resultId;
}

async function known({ connection }: Wire, uri: string) {
  const textDocument = { uri };
  const { text } = await connection.sendRequest<{ text: string }>(readingMethod, { textDocument, reading: 'as-bracketed' });
  const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  // The whole of them is named anew each time: the server sends no differences.
  const tokens = (await connection.sendRequest(SemanticTokensRequest.type, { textDocument }))?.data;
  return { text, symbols, tokens };
}

const three = fc.tuple(anyText, anyText, anyText);

test('three drafts typed in at once, many changes in one message', async (context) => {
  const [server, fresh] = [await session(context), await session(context)];
  let round = 0;
  await fc.assert(fc.asyncProperty(three, fc.array(message, { maxLength: 12 }), async (first, messages) => {
    round += 1;
    const names = first.map((_, index) => `${round}-${index}.unres`);
    const texts = [...first];
    const uris = await Promise.all(texts.map((text, index) => server.open(text, names[index])));
    const mirrors = uris.map((): Mirror => ({ resultId: undefined, items: [] }));
    for (const [index, { draft, edits, looks }] of messages.entries()) {
      const changes = edits.map((one) => {
        const { change, text } = made(texts[draft]!, one);
        texts[draft] = text;
        return change;
      });
      await server.change(uris[draft]!, index + 2, changes);
      if (looks) await look(server, uris[draft]!, mirrors[draft]!);
    }
    for (const [index, text] of texts.entries()) {
      const uri = await fresh.open(text, names[index]);
      const now: Mirror = { resultId: undefined, items: [] };
      await Promise.all([look(server, uri, mirrors[index]!), look(fresh, uri, now)]);
      assert.deepEqual([mirrors[index]!.items, await known(server, uri)], [now.items, await known(fresh, uri)]);
      await Promise.all([server.close(uri), fresh.close(uri)]);
    }
    assert.deepEqual([...server.logged, ...fresh.logged], []);
  }), runs);
});
