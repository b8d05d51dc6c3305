// npm run fuzz: texts that nobody wrote, and everything that may be asked about them. Fails when something is amiss, and keeps the text. --help lists the options.
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { number, progress } from './bench/command.mjs';
import { bundled, load } from './support/load.mjs';

await new Command('npm run fuzz --')
  .option('--minutes <number>', 'for how long', number, 5)
  .option('--seed <number>', 'the same seed makes the same texts', number, Math.floor(Date.now() / 1000))
  .action(main)
  .parseAsync();

async function main({ minutes, seed }) {
  const { fuzz } = await load('test/fuzz/index.ts');
  const { tried, found } = await fuzz({
    minutes, seed, worker: await bundled('test/fuzz/fuzz-worker.ts'), inputs: fileURLToPath(new URL('fuzz/inputs', import.meta.url)), tell: progress,
    report: (words) => {
      progress('');
      console.error(words);
    },
  });
  progress('');
  console.log(`${tried} texts from seed ${seed}, ${found} with a fault.`);
  if (found > 0) process.exitCode = 1;
}
