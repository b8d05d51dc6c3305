// npm run brackets [-- TABLE]: how far the classifier of brackets agrees with people: a table with the columns text, label and note.
// npm run brackets -- --drafts FOLDER: the brackets of each text by kind, and those of which the classifier is least certain, for a person to judge.
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { load } from './support/load.mjs';

const sharedTable = fileURLToPath(new URL('../../shared/domain/brackets.tsv', import.meta.url));

const program = new Command('npm run brackets --')
  .argument('[table]', 'a table with the columns text, label and note', sharedTable)
  .option('--drafts <folder>', 'look at the texts in this folder instead (.md, .txt, .unres)')
  .option('--uncertain <number>', 'list so many of the least certain', Number, 20)
  .option('--table <file>', 'write the figures as a page in Markdown')
  .action((table, options) => (options.drafts ? drafts(options) : agreement(table)));

async function agreement(table) {
  if (!existsSync(table)) program.error('Say which table to read: npm run brackets -- TABLE');
  const { bracketRows } = await load('test/support/bracket-rows.ts');
  const rows = bracketRows(table);
  const wrong = rows.filter(({ agrees }) => !agrees);
  const right = rows.length - wrong.length;
  console.log([
    `${right} of ${rows.length} rows agree: ${((100 * right) / rows.length).toFixed(1)} per cent`,
    '',
    ...confusion(rows),
    '',
    ...wrong.map(({ text, expected, found, note }) => `${text}\n    ${expected}, found ${found}  (${note})`),
  ].join('\n'));
}

/** A line for each label, a column for each answer. */
function confusion(rows) {
  const labels = [...new Set(rows.map(({ expected }) => expected))];
  const answers = [...new Set([...labels, ...rows.map(({ found }) => found)])];
  const first = Math.max(...labels.map((label) => label.length), 'label \\ found'.length);
  const line = (name, cells) => name.padEnd(first) + cells.map((cell, column) => `  ${String(cell).padStart(answers[column].length)}`).join('');
  const count = (label, answer) => rows.filter(({ expected, found }) => expected === label && found === answer).length || '·';
  return [line('label \\ found', answers), ...labels.map((label) => line(label, answers.map((answer) => count(label, answer))))];
}

async function drafts({ drafts: folder, uncertain, table }) {
  if (!existsSync(folder)) program.error('There is no such folder. Say which texts to read: npm run brackets -- --drafts FOLDER');
  const { bracketsOfText, bracketTable, doubtTable, leastCertain } = await load('test/support/bracket-drafts.ts');
  const { textsIn } = await load('test/support/texts.ts');
  const texts = textsIn(folder).map((file) => bracketsOfText(relative(folder, file), readFileSync(file, 'utf8')));
  if (texts.length === 0) program.error(`There is no text (.md, .txt, .unres) in ${folder}.`);
  const figures = [bracketTable(texts), doubtTable(texts)].join('\n\n');
  console.log([figures, `The ${uncertain} least certain:`, leastCertain(texts, uncertain)].join('\n\n'));
  if (table) await writeFile(table, `${figures}\n`);
}

await program.parseAsync();
