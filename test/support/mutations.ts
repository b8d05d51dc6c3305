/** The mutation test as a table: how many of the planted faults are found, and what else is found with them. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { bed, scoreOf, share, type Bed, type Score, type Trial } from './mutation';
import type { Operator } from './operators/operator';
import { textsIn } from './texts';

export { operators } from './operators/index';
export { adopted } from './adopted';
export { trials } from './mutation';

/** The texts in a folder, those that its index calls clean when it has one; with `longest`, none of more characters. */
export function beds(folder: string, longest = Infinity): Bed[] {
  const clean = textsIn(folder, 'clean');
  return (clean.length > 0 ? clean : textsIn(folder))
    .map((file) => [relative(folder, file), readFileSync(file, 'utf8')] as const)
    .filter(([, text]) => text.length <= longest)
    .map(([path, text]) => bed(path, text));
}

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

/** The same as a table in Markdown, in the drafter's words. */
export function tableOf(done: readonly Trial[], operators: readonly Operator[]): string {
  const cells = (says: string, { tried, found, extra }: Score): string => `| ${says} | ${tried} | ${found} | ${extra || ''} |`;
  return [
    '| planted fault | times | found | other findings |',
    '| --- | ---: | ---: | ---: |',
    ...operators.map(({ id, says }) => cells(says, scoreOf(id, done.filter(({ operator }) => operator.id === id)))),
    cells('**all**', scoreOf('all', done)),
    '',
  ].join('\n');
}

const row = (id: string, ...cells: readonly (string | number)[]): string => id.padEnd(28) + cells.map((cell) => String(cell).padStart(8)).join('');
const line = (score: Score): string => row(score.id, score.tried, score.found, score.tried > 0 ? percent(score) : '', score.extra);
const percent = (score: Score): string => `${(100 * share(score)).toFixed(1)}%`;

/** What was missed, and what was found besides, for a person to read. */
function stories({ id, says }: Operator, done: readonly Trial[], most: number): string[] {
  const missed = done.filter(({ found }) => !found).slice(0, most);
  const more = done.filter(({ found, extra }) => found && extra > 0).slice(0, most);
  if (missed.length + more.length === 0) return [];
  return [
    '',
    `${id}: ${says}`,
    ...missed.flatMap(({ path, story }) => [`  missed in ${path}`, ...story]),
    ...more.flatMap(({ path, story }) => [`  more than one finding in ${path}`, ...story]),
  ];
}
