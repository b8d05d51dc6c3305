/** All that was measured, as data for a program: every other form is made of this. */
import type { Key } from './cell';
import * as checkers from './checkers/reading';
import { growthsIn, type Growth } from './growth';
import type { Figure, Results } from './results';
import * as servers from './servers/subject';
import { judged, targets, type Judged } from './targets';
import type { Text } from './texts';

export interface Report {
  readonly version: 1;
  readonly rounds: number;
  /** How many times as long as at best the same pass of `charCodeAt` took one time in ten: 1 on a machine that does nothing else. */
  readonly noise?: number;
  readonly texts: readonly { readonly name: string; readonly characters: number }[];
  readonly rows: readonly Row[];
  readonly growths: readonly Growth[];
  readonly targets: readonly Judged[];
  /** What could not be measured, and why. */
  readonly failures: readonly { readonly name: string; readonly why: string }[];
}

export interface Row extends Key, Figure {
  readonly unit: 'ms' | 'MB' | 'KB';
  /** What it is compared with, and how many times that it is. */
  readonly floor?: Key;
  readonly ratio?: Figure;
  /** Characters in a millisecond, in thousands: megabytes in a second, as the drafts have no other letters than a byte each. */
  readonly speed?: number;
}

/** @param failures by the names of their cells */
export function reportOf(results: Results, texts: readonly Text[], rounds: number, failures: ReadonlyMap<string, string> = new Map()): Report {
  const inOrder = [...results.keys()].sort((a, b) => rank(a, texts) - rank(b, texts));
  const growths = growthsIn(inOrder, results, texts);
  const floor = results.figure({ what: 'whole analysis', text: '1 MB', subject: checkers.floor });
  return {
    version: 1, rounds, growths, ...(floor ? { noise: floor.high / floor.least } : {}),
    texts: texts.map(({ name, characters }) => ({ name, characters })),
    rows: inOrder.flatMap((key) => rowOf(key, results, texts)),
    targets: targets.map((target) => judged(target, results, growths)),
    failures: [...failures].map(([name, why]) => ({ name, why })),
  };
}

function rowOf(key: Key, results: Results, texts: readonly Text[]): Row[] {
  const figure = results.figure(key);
  if (!figure) return [];
  const floor = floorOf(key);
  const ratio = floor && results.ratio(key, floor);
  const characters = texts.find(({ name }) => name === key.text)?.characters;
  return [{
    ...key, ...figure, unit: units[key.what] ?? 'ms',
    ...(floor && ratio ? { floor, ratio } : {}),
    ...(key.what === 'whole analysis' && characters ? { speed: characters / figure.median / 1000 } : {}),
  }];
}

const units: Record<string, Row['unit']> = { 'peak memory': 'MB', '.vsix': 'KB' };

const floors: Record<string, string> = {
  'cold start to first diagnostics': 'node -e 0', 'peak memory': servers.empty, activation: 'an extension with an empty server',
};

function floorOf({ what, text }: Key): Key | undefined {
  if (what === '.vsix') return undefined;
  if (what.includes('analysis')) return { what: 'whole analysis', text, subject: checkers.floor };
  return { what, text, subject: floors[what] ?? servers.bare };
}

const order = [
  'whole analysis', 'analysis after a keystroke', 'analysis after a keystroke that opens a bracket', 'analysis after a keystroke that opens a paragraph',
  'keystroke', 'keystroke that opens a bracket', 'keystroke that opens a paragraph', 'completion', 'hover', 'visible tokens', 'symbols', 'cold start to first diagnostics', 'peak memory', 'activation', '.vsix',
];
const subjects = [checkers.floor, 'node -e 0', servers.bare, servers.empty, 'an extension with an empty server', servers.ours];

/** By what was measured, then by text, then the floors, ours and the peers. */
function rank({ what, text, subject }: Key, texts: readonly Text[]): number {
  const at = (list: readonly string[], word: string) => (list.includes(word) ? list.indexOf(word) : list.length);
  return (at(order, what) * 100 + at(texts.map(({ name }) => name), text)) * 100 + at(subjects, subject);
}
