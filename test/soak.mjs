// npm run soak: an hour's typing in minutes. Fails when the server is slower or larger at the end than it was at the beginning. --help lists the options.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { buildBench, built } from './bench/build.mjs';
import { number, progress } from './bench/command.mjs';
import { load } from './support/load.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

await new Command('npm run soak --')
  .option('--edits <number>', 'changes of the draft', number, 100_000)
  .option('--paragraphs <number>', 'the length of the draft', number, 100)
  .option('--json <file>', 'write the figures for a program')
  .action(main)
  .parseAsync();

async function main({ edits, paragraphs, json }) {
  await buildBench();
  const { ours, serversIn, soak, verdictOf } = await load('test/bench/index.ts');
  const server = serversIn(root, built).find(({ name }) => name === ours);
  const soaked = await soak({ server, probe: `${built}/probe.js`, edits, paragraphs, tell: progress });
  progress('');
  const { table, faults } = verdictOf(soaked);
  console.log(table);
  if (json) await writeFile(json, `${JSON.stringify(soaked, undefined, 2)}\n`);
  if (faults.length === 0) return console.log('\nNothing grows.');
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}
