/** The whole run: in every round every cell once, each time in another order, so that whatever slows the machine slows all alike. */
import { randomFrom } from '../support/random';
import type { Cell } from './cell';
import { checkersIn, peersIn, reading } from './checkers/reading';
import { reportOf, type Report } from './report';
import { createResults } from './results';
import { starting, startingNode } from './servers/starting';
import { peerServersIn, serversIn } from './servers/subject';
import { talking } from './servers/talking';
import type { Text } from './texts';

export interface Wanted {
  readonly texts: readonly Text[];
  readonly rounds: number;
  /** No round is begun that would not be over after so many minutes, but a few are measured in any case. */
  readonly minutes: number;
  /** Only cells with these words in their name. */
  readonly only?: readonly string[];
  /** Folders: of the project, of our bundles, and of the peers' packages; without it no peers are measured. */
  readonly root: string;
  readonly built: string;
  readonly peers?: string;
  /** What is measured with other means than ours. */
  readonly more: readonly Cell[];
  readonly tell: (words: string) => void;
}

/** Fewer rounds have no middle. */
const leastRounds = 3;

export async function compare(wanted: Wanted): Promise<Report> {
  const { texts, rounds, minutes, tell } = wanted;
  const cells = cellsOf(wanted);
  const results = createResults();
  const failures = new Map<string, string>();
  const random = randomFrom('rounds');
  const begun = performance.now();
  let [done, longest] = [0, 0];
  const hasTime = () => performance.now() - begun + longest < minutes * 60_000;
  try {
    // The first round is for the engines to warm up; it does not count.
    for (let round = 0; round <= rounds && (round <= leastRounds || hasTime()); round++) {
      const start = performance.now();
      for (const [index, cell] of random.shuffled(cells).entries()) {
        tell(`round ${round} of ${rounds}, ${index + 1} of ${cells.length}: ${cell.name}`);
        if (failures.has(cell.name)) continue;
        // Whatever fails, a package that cannot be loaded or an editor that does not start, the others go on without it.
        const samples = await cell.run(round).catch((error: unknown) => {
          failures.set(cell.name, error instanceof Error ? error.message : String(error));
          return [];
        });
        if (round > 0) results.add(samples);
      }
      done = round;
      longest = round > 0 ? Math.max(longest, performance.now() - start) : 0;
    }
  } finally {
    for (const cell of cells) await cell.end().catch(() => {});
  }
  return reportOf(results, texts, done, failures);
}

/** Cold starts are measured on what a drafter opens, memory also on a draft that is far too long. */
const startedWith = ['10 KB', '1 MB'];

function cellsOf({ texts, only, root, built, peers, more }: Wanted): Cell[] {
  const drafts = texts.filter(({ files }) => !files);
  const checkers = [...checkersIn(built), ...(peers ? peersIn(peers) : [])];
  const servers = [...serversIn(root, built), ...(peers ? peerServersIn(peers) : [])];
  const probe = `${built}/probe.js`;
  const cells = [
    ...checkers.flatMap((checker) => reading(checker, texts, `${built}/worker.mjs`)),
    ...servers.flatMap((server) => drafts.filter(({ characters }) => characters <= server.most).flatMap((text) => [
      talking(server, text, probe),
      ...(startedWith.includes(text.name) ? [starting(server, text, probe)] : []),
    ])),
    ...drafts.filter(({ name }) => startedWith.includes(name)).map(startingNode),
    ...more,
  ];
  return cells.filter(({ name }) => only?.some((words) => name.includes(words)) ?? true);
}
