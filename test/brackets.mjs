// npm run brackets [-- TABLE]: how far the classifier of brackets agrees with people: a table with the columns text, label and note.
// npm run brackets -- --packages FOLDER: which packages would be suggested in the drafts of a folder, for a person to read.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from './support/load.mjs';

const sharedTable = fileURLToPath(new URL('../../shared/domain/brackets.tsv', import.meta.url));

async function main([table = sharedTable, folder]) {
  if (table === '--packages') return printPackages(folder);
  if (!existsSync(table)) {
    console.error('Say which table to read: npm run brackets -- TABLE');
    process.exitCode = 2;
    return;
  }
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

async function printPackages(folder) {
  if (!folder || !existsSync(folder)) {
    console.error('Say which folder to read: npm run brackets -- --packages FOLDER');
    process.exitCode = 2;
    return;
  }
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

await main(process.argv.slice(2));
