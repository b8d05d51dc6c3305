/** `brackets` for a person: a line for everything that is still to be filled or decided, in columns. */
import { arrange, english, ledger, type Analysis, type LedgerChoices, type LedgerRow } from '../core/index';
import { rangesIn, type ToRange } from './positions';

const width = 110;

export function bracketsAsText(path: string, analysis: Analysis, choices: LedgerChoices): string {
  const groups = arrange(ledger(analysis), choices, english);
  if (groups.length === 0) return `${path}\n\nNothing is in brackets, and no blank is left.\n`;
  const rangeOf = rangesIn(analysis.text);
  const [head = '', ...lines] = aligned([headings, ...groups.flatMap(({ rows }) => rows.map((row) => cellsOf(row, rangeOf)))]);
  const listed: string[] = [];
  let at = 0;
  for (const { name, detail, rows } of groups) {
    if (choices.group !== 'none') listed.push('', detail === '' ? name : `${name} (${detail})`);
    for (const line of lines.slice(at, (at += rows.length))) listed.push(line);
  }
  return [path, '', head, ...listed, '', countsOf(groups.flatMap(({ rows }) => rows)), ''].join('\n');
}

/** The words come last: they are cut to the width of a page. */
const headings = ['line', 'place', 'what', 'words', ''];

function cellsOf({ kind, place, label, name, words, depth, count, choice, attribution }: LedgerRow, rangeOf: ToRange): string[] {
  const which = choice && choice.of > 1 ? ` ${choice.number} of ${choice.of}` : '';
  const by = attribution === undefined || words.includes(attribution) ? '' : `${attribution}: `;
  return [
    String(rangeOf(place).start.line + 1),
    label,
    `${name}${which}`,
    kind === 'negotiation' || kind === 'alternative' ? String(count) : '',
    `${'· '.repeat(Math.min(depth, deepest))}${by}${words}`,
  ];
}

/** So many brackets around another are shown by points before it. */
const deepest = 4;

function aligned(rows: readonly (readonly string[])[]): string[] {
  const [line = 0, place = 0, what = 0, words = 0] = [0, 1, 2, 3].map((column) => rows.reduce((most, row) => Math.max(most, lengthOf(row[column])), 0));
  return rows.map(([at = '', where = '', name = '', count = '', said = '']) =>
    cut(`  ${at.padStart(line)}  ${where.padEnd(place)}  ${name.padEnd(what)}  ${count.padStart(words)}  ${said}`).trimEnd());
}

const lengthOf = (words = ''): number => [...words].length;

function cut(line: string): string {
  const characters = [...line];
  return characters.length <= width ? line : `${characters.slice(0, width - 1).join('').trimEnd()}…`;
}

/** «Blank: 17, Alternative: 2»; what stands under two headings is counted once. */
function countsOf(rows: readonly LedgerRow[]): string {
  const counts = new Map<string, number>();
  for (const { name } of new Set(rows)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, number]) => `${name}: ${number}`).join(', ');
}
