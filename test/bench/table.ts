/** The report as tables, which read well in a terminal and on a page. */
import type { Report, Row } from './report';
import type { Judged } from './targets';

export function tablesOf({ rounds, noise, rows, growths, targets }: Report): string {
  const kinds = [...new Set(rows.map(({ what }) => what))];
  const measured = targets.filter(({ met }) => met !== undefined);
  return [
    ...(measured.length > 0 ? ['## Targets', table(['figure', 'target', 'reached', ''], targets.filter(({ met }) => met !== undefined).map(judgedRow), [0, 3])] : []),
    `## Figures`,
    `Medians of ${rounds} rounds, and what eight of ten lie between. “Times” says how many times the first line of its text a line is, round by round.${noise === undefined ? '' : ` ${noiseWords(noise)}`}`,
    ...kinds.flatMap((what) => [`### ${heading(what)}`, figures(rows.filter((row) => row.what === what))]),
    ...(growths.length > 0 ? ['### Growth', 'By which power of its length it grows, a draft ten times as long being the next: 1 is as the draft does, 0 not at all.', table(['what', 'whose', 'from', 'to', 'exponent'], growths.map(({ what, subject, from, to, exponent }) => [what, subject, from, to, exponent.toFixed(2)]), [0, 1])] : []),
  ].join('\n\n');
}

const noiseWords = (noise: number): string =>
  `One time in ten the same pass of charCodeAt over 1 MB took ${number(noise)} times as long as at best: ${noise < 2 ? 'a quiet machine.' : 'the machine had much else to do, so read the ratios as rough ones.'}`;

const heading = (what: string) => (what === 'keystroke' ? 'Keystroke to findings, over stdio' : what[0]!.toUpperCase() + what.slice(1));

const judgedRow = ({ figure, bound, value, reached = NaN, met }: Judged): string[] => [figure, `${bound} ${value}`, number(reached), met ? 'met' : '**missed**'];

function figures(rows: readonly Row[]): string {
  const speeds = rows.some(({ speed }) => speed !== undefined);
  return table(['text', 'whose', rows[0]?.unit ?? '', 'eight of ten', 'p99', 'times', 'eight of ten', ...(speeds ? ['MB/s'] : [])], rows.map((row) => [
    row.text, row.subject, number(row.median), spread(row), number(row.p99),
    row.ratio ? number(row.ratio.median) : '', row.ratio ? spread(row.ratio) : '', ...(speeds ? [row.speed === undefined ? '' : number(row.speed)] : []),
  ]), [0, 1]);
}

const spread = ({ low, high }: { readonly low: number; readonly high: number }): string => `${number(low)}–${number(high)}`;

/** Three digits that mean something. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '';
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(value >= 10 ? 3 : 2);
}

/** @param words columns of words, the others being numbers */
export function table(head: readonly string[], rows: readonly (readonly string[])[], words: readonly number[]): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => (words.includes(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  return [line(head), `| ${widths.map((width, column) => (words.includes(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
