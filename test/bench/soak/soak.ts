/** Types on and on into one draft, and looks whether the server grows slow or large over it. */
import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from 'vscode-languageserver/node';
import { randomFrom } from '../../support/random';
import { timed } from '../cell';
import { draftOf } from '../draft';
import { figureOf, type Figure } from '../results';
import { startSpeaker, type Speaker } from '../servers/speaker';
import type { Subject } from '../servers/subject';
import { bout } from './evening';

export interface Wanted {
  readonly server: Subject;
  readonly probe: string;
  readonly paragraphs: number;
  readonly edits: number;
  readonly tell: (words: string) => void;
}

/** A tenth of all edits. */
export interface Tenth {
  readonly edits: number;
  /** Milliseconds from an edit to its findings. */
  readonly latency: Figure;
  /** What is left of the server's heap when everything is collected that can be, in megabytes, with the draft as it was at first. */
  readonly heap: number;
}

export interface Soaked {
  readonly characters: number;
  readonly tenths: readonly Tenth[];
  /** In megabytes: the most that the process had. */
  readonly peak: number;
  /** What it says in the end is what a server says that reads the draft for the first time. */
  readonly asFresh: boolean;
}

const flags = ['--expose-gc'];

export async function soak({ server, probe, paragraphs, edits, tell }: Wanted): Promise<Soaked> {
  const draft = draftOf({ paragraphs, seed: 'soak' });
  const speaker = await startSpeaker(server, probe, flags);
  await speaker.open(draft);
  await speaker.diagnostics();
  const random = randomFrom('evening');
  const tenths: Tenth[] = [];
  let latencies: number[] = [];
  let found: readonly Diagnostic[] = [];
  let typed = 0;
  while (tenths.length < 10) {
    for (const change of bout(speaker.document, random)) {
      latencies.push(await timed(async () => {
        await speaker.change(change);
        found = (await speaker.diagnostics()) ?? found;
      }));
      if (++typed % asksAfter === 0) await askAround(speaker, change.range.start);
    }
    if (typed < (edits * (tenths.length + 1)) / 10) continue;
    tenths.push({ edits: latencies.length, latency: figureOf(latencies), heap: (await speaker.memory('heap')) / 1e6 });
    latencies = [];
    tell(`${typed} of ${edits} edits`);
  }
  const peak = (await speaker.memory('peak')) / 1e6;
  const asFresh = speaker.document().getText() === draft && isDeepStrictEqual(found, await freshly(server, probe, draft));
  await speaker.end();
  return { characters: draft.length, tenths, peak, asFresh };
}

/** An editor asks more than for the findings, though not after each letter. */
const asksAfter = 10;

async function askAround({ ask, uri }: Speaker, position: { readonly line: number; readonly character: number }): Promise<void> {
  const textDocument = { uri };
  await ask('textDocument/completion', { textDocument, position, context: { triggerKind: 1 } });
  await ask('textDocument/hover', { textDocument, position });
  await ask('textDocument/semanticTokens/range', { textDocument, range: { start: { line: Math.max(0, position.line - 20), character: 0 }, end: { line: position.line + 20, character: 0 } } });
  await ask('textDocument/documentSymbol', { textDocument });
  await ask('textDocument/codeAction', { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } });
}

async function freshly(server: Subject, probe: string, draft: string): Promise<readonly Diagnostic[]> {
  const fresh = await startSpeaker(server, probe, flags);
  await fresh.open(draft);
  const found = await fresh.diagnostics();
  await fresh.end();
  return found ?? [];
}
