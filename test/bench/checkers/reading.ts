/** Checkers as libraries, without a protocol: whole readings of all of them, and of ours what one keystroke costs. */
import { nameOf, type Cell } from '../cell';
import type { Text } from '../texts';
import { startRunner, type Asked, type Runner } from './checker';

export interface Subject {
  readonly name: string;
  /** The address of its module. */
  readonly module: string;
  /** Characters of the longest text that it manages while one waits. */
  readonly most: number;
  /** It can read one draft again and again. */
  readonly reads?: boolean;
}

export const floor = 'charCodeAt';
export const ours = 'ours';

export const checkersIn = (built: string): readonly Subject[] => [
  { name: floor, module: `${built}/char-codes.mjs`, most: Infinity },
  { name: ours, module: `${built}/ours.mjs`, most: Infinity, reads: true },
];

export const peersIn = (peers: string): readonly Subject[] => [
  { name: 'markdown language service', module: `${peers}/markdown-service.mjs`, most: Infinity },
  { name: 'cspell', module: `${peers}/cspell.mjs`, most: Infinity },
  { name: 'markdownlint', module: `${peers}/markdownlint.mjs`, most: 1_500_000 },
  { name: 'remark-lint', module: `${peers}/remark-lint.mjs`, most: 1_500_000 },
  { name: 'textlint', module: `${peers}/textlint.mjs`, most: 100_000 },
];

const acts = { whole: 'whole analysis', letter: 'analysis after a keystroke', bracket: 'analysis after a keystroke that opens a bracket', paragraph: 'analysis after a keystroke that opens a paragraph' } as const;

const openings = { times: 8, milliseconds: 1000 };
const most: Record<Asked['act'], Asked['most']> = { whole: { times: 8, milliseconds: 500 }, letter: { times: 30, milliseconds: 1000 }, bracket: openings, paragraph: openings };

/** One process for each checker, whatever the texts. */
export function reading(subject: Subject, texts: readonly Text[], worker: string): Cell[] {
  let runner: Promise<Runner> | undefined;
  const cells = texts.filter(({ characters }) => characters <= subject.most).flatMap((text) => {
    const wanted = (Object.keys(acts) as Asked['act'][]).filter((act) => act === 'whole' || (subject.reads && !text.files));
    return wanted.map((act): Cell => {
      const key = { what: acts[act], text: text.name, subject: subject.name };
      return {
        name: nameOf(key),
        async run(round) {
          const { ask } = await (runner ??= startRunner(worker, subject.module));
          return [{ ...key, values: await ask({ act, text, round, most: most[act] }) }];
        },
        async end() {
          const started = await runner;
          runner = undefined;
          await started?.end();
        },
      };
    });
  });
  return cells;
}
