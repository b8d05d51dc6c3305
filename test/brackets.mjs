// npm run brackets [-- TABLE]: how far the classifier of brackets agrees with people: a table with the columns text, label and note.
// npm run brackets -- FOLDER: the brackets of each text by kind, and those of which the classifier is least certain, for a person to judge.
// npm run brackets -- --packages FOLDER: which packages would be suggested in the drafts of a folder, for a person to read.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { load } from './support/load.mjs';

const sharedTable = fileURLToPath(new URL('../../shared/domain/brackets.tsv', import.meta.url));

const program = new Command('npm run brackets --')
  .argument('[place]', 'a table of brackets with the columns text, label and note, or a folder of drafts (.md, .txt, .unres)', sharedTable)
  .option('--uncertain <number>', 'in a folder: list so many of the least certain', Number, 20)
  .option('--table <file>', 'in a folder: write the figures as a page in Markdown')
  .option('--packages', 'in a folder: print which packages would be suggested instead')
  .action(async (place, options) => {
    if (!existsSync(place)) program.error(`There is no ${place}. Say which table or folder to read: npm run brackets -- PLACE`);
    if (!statSync(place).isDirectory()) return options.packages ? program.error('Packages are suggested in a folder of drafts: npm run brackets -- --packages FOLDER') : agreement(place);
    return options.packages ? packages(place) : drafts(place, options);
  });

async function agreement(table) {
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

async function drafts(folder, { uncertain, table }) {
  const { bracketsOfText, bracketTable, doubtTable, leastCertain } = await load('test/support/bracket-drafts.ts');
  const { textsIn } = await load('test/support/texts.ts');
  const texts = textsIn(folder).map((file) => bracketsOfText(relative(folder, file), readFileSync(file, 'utf8')));
  if (texts.length === 0) program.error(`There is no text (.md, .txt, .unres) in ${folder}.`);
  const figures = [bracketTable(texts), doubtTable(texts)].join('\n\n');
  console.log([figures, `The ${uncertain} least certain:`, leastCertain(texts, uncertain)].join('\n\n'));
  if (table) await writeFile(table, `${figures}\n`);
}

async function packages(folder) {
  const { suggestedIn } = await load('test/support/suggested.ts');
  const drafts = suggestedIn(folder);
  const withSome = drafts.filter(({ suggestions }) => suggestions.length > 0);
  for (const { path, brackets, suggestions } of withSome) {
    console.log(`${path}: ${brackets} open brackets`);
    for (const { name, reasons, members } of suggestions) console.log([`  ${name}`, ...reasons, ...members.map((words) => `  ${words}`)].join('\n    '));
  }
  const total = withSome.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  const open = drafts.filter(({ brackets }) => brackets > 1).length;
  console.log(`\n${drafts.length} drafts, ${open} with two open brackets or more; ${total} suggestions in ${withSome.length} of them`);
}

await program.parseAsync();
