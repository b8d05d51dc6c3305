/** The mutation test as a table: how many of the planted faults are found, and what else is found with them. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { textOf, type Finding, type Span } from '../../server/src/core/index';
import { bed, scoreOf, share, type Bed, type Score, type Trial } from './mutation';
import type { Operator } from './operators/operator';
import { textsIn } from './texts';

export { operators } from './operators/index';
export { adopted } from './adopted';
export { trials } from './mutation';

/** The texts in a folder; those that its index calls clean, when it has one. */
export const beds = (folder: string): Bed[] => {
  const clean = textsIn(folder, 'clean');
  return (clean.length > 0 ? clean : textsIn(folder)).map((file) => bed(relative(folder, file), readFileSync(file, 'utf8')));
};

export function report(done: readonly Trial[], operators: readonly Operator[], misses: number): string {
  const scores = operators.map(({ id }) => scoreOf(id, done.filter(({ operator }) => operator.id === id)));
  const tried = scores.filter((score) => score.tried > 0);
  const worst = [...tried].sort((a, b) => share(a) - share(b))[0];
  return [
    row('planted fault', 'tried', 'found', '', 'extra'),
    ...scores.map(line),
    line({ ...scoreOf('all', done) }),
    ...(worst ? [`Worst: ${worst.id}, ${percent(worst)}.`] : []),
    ...operators.flatMap((operator) => stories(operator, done.filter((trial) => trial.operator === operator), misses)),
  ].join('\n');
}

const row = (id: string, ...cells: readonly (string | number)[]): string => id.padEnd(28) + cells.map((cell) => String(cell).padStart(8)).join('');
const line = (score: Score): string => row(score.id, score.tried, score.found, score.tried > 0 ? percent(score) : '', score.extra);
const percent = (score: Score): string => `${(100 * share(score)).toFixed(1)}%`;

/** What was missed, and what was found besides, for a person to read. */
function stories({ id, says }: Operator, done: readonly Trial[], most: number): string[] {
  const missed = done.filter(({ found }) => !found).slice(0, most);
  const more = done.filter(({ found, extra }) => found && extra.length > 0).slice(0, most);
  if (missed.length + more.length === 0) return [];
  return [
    '',
    `${id}: ${says}`,
    ...missed.flatMap((trial) => [`  missed in ${trial.path}`, place(trial), ...trial.fresh.map((finding) => told(trial, finding))]),
    ...more.flatMap((trial) => [`  more than one finding in ${trial.path}`, place(trial), ...trial.fresh.map((finding) => told(trial, finding))]),
  ];
}

const place = ({ analysis, fault }: Trial): string => `    ${around(analysis.text, plantedAt(fault))}`;

const plantedAt = (fault: Trial['fault']): Span => {
  const { span, text } = fault.edits[0]!;
  return { start: span.start, end: span.start + text.length };
};

const told = ({ analysis: { text } }: Trial, { rule, level, span, message }: Finding): string => `      ${level} ${rule}: ${message} ${around(text, span)}`;

const width = 70;
const around = (text: string, { start, end }: Span): string =>
  `${oneLine(text.slice(Math.max(0, start - width), start))}⟦${oneLine(textOf(text, { start, end }))}⟧${oneLine(text.slice(end, end + width))}`;
const oneLine = (words: string): string => words.replace(/\s+/g, ' ');
