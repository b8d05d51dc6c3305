// npm run mutations -- DIR: plants known faults in clean texts, and counts how many are found where they were planted. --help lists the options.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { load } from './support/load.mjs';

const { adopted, beds, operators, report, tableOf, trials } = await load('test/support/mutations.ts');

const program = new Command('npm run mutations --')
  .argument('[dir]', 'a folder of texts (.md, .txt, .unres)', adopted)
  .option('--each <number>', 'plant each fault so many times', Number, 100)
  .option('--seed <number>', 'choose other texts and places', Number, 1945)
  .option('--operator <id...>', 'only these faults')
  .option('--rule <id...>', 'only faults that these rules name')
  .option('--misses <number>', 'show so many that were missed or brought other findings, of each fault', Number, 0)
  .option('--table <file>', 'put the figures into a page in Markdown, below its line <!-- figures -->')
  .action(main);

function main(folder, { each, seed, operator, rule, misses, table }) {
  if (!existsSync(folder)) program.error('There is no such folder. Say which texts to plant in: npm run mutations -- DIR');
  const unknown = operator?.filter((id) => !operators.some((known) => known.id === id)) ?? [];
  if (unknown.length > 0) program.error(`There is no fault ${unknown.join(', ')}; there are ${operators.map(({ id }) => id).join(', ')}.`);
  const asked = operators.filter(({ id, expects }) => (operator?.includes(id) ?? true) && (rule ? expects.some((one) => rule.includes(one)) : true));
  const done = trials(beds(folder), asked, each, seed);
  console.log(report(done, asked, misses));
  if (table) writeFileSync(table, `${readFileSync(table, 'utf8').split(/(?<=<!-- figures -->\n)/)[0]}\n${tableOf(done, asked)}`);
}

await program.parseAsync();
