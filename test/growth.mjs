// npm run growth: does anything take more than twice as long for a text twice as long? Fails when something does. --help lists the options.
import { Command } from 'commander';
import { number, progress } from './bench/command.mjs';
import { bundled, load } from './support/load.mjs';

await new Command('npm run growth --')
  .option('--kinds <names...>', 'only these kinds of text; “[a…” means all with “[a” in their name')
  .option('--only <names...>', 'only these questions; “whole analysis” is the first')
  .option('--longest <characters>', 'of an analysis', number, 10_000_000)
  .option('--enough <milliseconds>', 'take no longer text when one took so long', number, 500)
  .option('--all', 'show what is not steep, too')
  .action(main)
  .parseAsync();

async function main({ kinds, only, longest, enough, all = false }) {
  const { isSteep, measureGrowth } = await load('test/fuzz/index.ts');
  const lineOf = ({ kind, question, points, exponent, stopped }) => {
    const last = points.at(-1);
    const figures = last ? `${(last.length / 1000).toFixed(0)} KB ${last.milliseconds.toFixed(1)} ms` : '';
    return `${(exponent?.toFixed(2) ?? '').padStart(5)} ${isSteep({ exponent, stopped }) ? '!' : ' '} ${question} · ${kind} · ${figures}${stopped ? ` · ${stopped}` : ''}`;
  };
  const measured = await measureGrowth({
    kinds, questions: only, worker: await bundled('test/fuzz/worker.ts'), tell: progress,
    limit: {
      analysis: { shortest: 8192, longest, enough, again: { times: 5, milliseconds: 100 } },
      question: { shortest: 4096, longest: Math.min(longest, 131_072), enough: enough / 10, again: { times: 3, milliseconds: 30 } },
    },
    report: (one) => {
      progress('');
      if (all || isSteep(one)) console.log(lineOf(one));
    },
  });
  const steep = measured.filter(isSteep);
  console.log(steep.length === 0 ? `Nothing grows faster than its text: ${measured.length} figures.` : `${steep.length} of ${measured.length} grow faster than their text.`);
  if (steep.length > 0) process.exitCode = 1;
}
