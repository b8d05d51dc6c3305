/** What we want to reach, as data. Each is a ratio of two things that were measured in the same run, but for the size of the file that ships. */
import type { Key } from './cell';
import * as checkers from './checkers/reading';
import type { Growth } from './growth';
import type { Results, Statistic } from './results';
import * as servers from './servers/subject';

export type Bound = 'at most' | 'at least';

export interface Target {
  /** "whole analysis, 1 MB: markdownlint against ours" */
  readonly figure: string;
  readonly bound: Bound;
  readonly value: number;
  readonly of: Measure;
}

type Measure =
  | { readonly kind: 'ratio'; readonly of: Key; readonly against: Key; readonly statistic?: Statistic }
  | { readonly kind: 'figure'; readonly of: Key }
  | { readonly kind: 'growth'; readonly of: Omit<Key, 'text'> };

export interface Judged extends Omit<Target, 'of'> {
  /** Undefined when it was not measured in this run. */
  readonly reached?: number;
  readonly met?: boolean;
}

const { ours } = servers;
const whole = (subject: string): Key => ({ what: 'whole analysis', text: '1 MB', subject });

const faster = (subject: string, value: number): Target =>
  ({ figure: `whole analysis, 1 MB: ${subject} takes as long as ours`, bound: 'at least', value, of: { kind: 'ratio', of: whole(subject), against: whole(ours) } });

const beside = (figure: string, what: string, text: string, against: string, value: number, statistic: Statistic = 'median'): Target =>
  ({ figure: `${figure}${text && `, ${text}`}${statistic === 'p99' ? ', p99' : ''}: ours against ${against}`, bound: 'at most', value, of: { kind: 'ratio', of: { what, text, subject: ours }, against: { what, text, subject: against }, statistic } });

const start = 'cold start to first diagnostics';

export const targets: readonly Target[] = [
  faster('markdownlint', 40), faster('remark-lint', 40), faster('cspell', 6), faster('markdown language service', 4),
  beside('whole analysis', 'whole analysis', '1 MB', checkers.floor, 12),
  { figure: 'whole analysis: exponent of its growth', bound: 'at most', value: 1.05, of: { kind: 'growth', of: { what: 'whole analysis', subject: ours } } },
  { figure: 'analysis after a keystroke: exponent of its growth', bound: 'at most', value: 0.1, of: { kind: 'growth', of: { what: 'analysis after a keystroke', subject: ours } } },
  ...['10 KB', '100 KB', '1 MB'].flatMap((text) => [
    beside('keystroke to findings', 'keystroke', text, servers.empty, 1),
    beside('keystroke to findings', 'keystroke', text, servers.empty, 2, 'p99'),
  ]),
  {
    figure: 'keystroke to findings, 1 MB: the markdown language server takes as long as ours', bound: 'at least', value: 100,
    of: { kind: 'ratio', of: { what: 'keystroke', text: '1 MB', subject: 'markdown language server' }, against: { what: 'keystroke', text: '1 MB', subject: ours } },
  },
  ...['bracket', 'paragraph'].map((opened) => beside(`keystroke that opens a ${opened}`, `keystroke that opens a ${opened}`, '1 MB', servers.empty, 10)),
  ...['completion', 'hover', 'visible tokens'].map((what) => beside(what, what, '1 MB', servers.bare, 3)),
  beside('symbols', 'symbols', '1 MB', servers.bare, 40),
  beside('cold start', start, '10 KB', servers.empty, 1.1),
  beside('peak memory', 'peak memory', '10 KB', servers.empty, 1.2),
  beside('peak memory', 'peak memory', '1 MB', servers.empty, 1.6),
  { figure: '.vsix in KB', bound: 'at most', value: 400, of: { kind: 'figure', of: { what: '.vsix', text: '', subject: ours } } },
  beside('activation in the editor', 'activation', '', 'an extension with an empty server', 1.3),
];

export function judged(target: Target, results: Results, growths: readonly Growth[]): Judged {
  const { of, ...told } = target;
  const reached = reachedBy(of, results, growths);
  return reached === undefined ? told : { ...told, reached, met: target.bound === 'at most' ? reached <= target.value : reached >= target.value };
}

function reachedBy(of: Measure, results: Results, growths: readonly Growth[]): number | undefined {
  switch (of.kind) {
    case 'ratio': return results.ratio(of.of, of.against, of.statistic)?.median;
    case 'figure': return results.figure(of.of)?.median;
    case 'growth': return growths.find(({ what, subject }) => what === of.of.what && subject === of.of.subject)?.exponent;
  }
}
