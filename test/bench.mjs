// npm run bench: how long the built server takes to answer, in multiples of a bare round trip of the same run. --help lists the options.
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { load } from './support/load.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const program = new Command('npm run bench --')
  .option('--paragraphs <number>', 'the length of the draft', Number, 300)
  .option('--rounds <number>', 'ask everything so many times in turn', Number, 7)
  .option('--times <number>', 'ask each so many times in a round', Number, 5)
  .option('--most <number>', 'mark what takes so many bare round trips', Number, 10)
  .option('--only <words...>', 'only requests with these words in their name')
  .option('--json <file>', 'write the figures for a program')
  .action(main);

async function main({ paragraphs, rounds, times, most, only, json }) {
  execFileSync(process.execPath, ['server/esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  const { figuresOf, measureRequests, tableOf } = await load('test/bench/index.ts');
  const figures = figuresOf(await measureRequests({ server: `${root}dist/cli.js`, paragraphs, rounds, times, only, tell: progress }));
  progress('');
  console.log(tableOf(figures, most));
  if (json) await writeFile(json, `${JSON.stringify(figures, undefined, 2)}\n`);
}

function progress(words) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${words}`);
}

await program.parseAsync();
