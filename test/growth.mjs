// npm run growth: does anything take more than twice as long for a text twice as long? Fails when something does. --help lists the options.
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { number, progress } from './bench/command.mjs';
import { bundled, load } from './support/load.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const program = new Command('npm run growth --')
  .option('--kinds <names...>', 'only these kinds of text; “[a…” means all with “[a” in their name')
  .option('--only <names...>', 'only these questions; “whole analysis” is the first')
  .option('--longest <characters>', 'of an analysis', number, 10_000_000)
  .option('--enough <milliseconds>', 'take no longer text when one took so long', number, 500)
  .option('--all', 'show what is not steep, too')
  .action(main);

program.command('patterns').description('Every regular expression by itself.').action(patterns);

async function main({ kinds, only, longest, enough, all = false }) {
  const { isSteep, measureGrowth } = await load('test/fuzz/index.ts');
  const measured = await measureGrowth({
    kinds, questions: only, worker: await bundled('test/fuzz/worker.ts'), tell: progress,
    limit: {
      analysis: { shortest: 8192, longest, enough, again: { times: 5, milliseconds: 100 } },
      question: { shortest: 4096, longest: Math.min(longest, 131_072), enough: enough / 10, again: { times: 3, milliseconds: 30 } },
    },
    report: (one) => {
      progress('');
      if (all || isSteep(one)) console.log(row(one, isSteep(one)));
    },
  });
  const steep = measured.filter(isSteep);
  progress('');
  end(steep.length, measured.length);
}

/** | exponent | question | kind | longest text | milliseconds | */
const row = ({ kind, question, points, exponent, stopped }, isSteep) => {
  const last = points.at(-1);
  return `| ${isSteep ? '**' : ''}${exponent?.toFixed(2) ?? '–'}${isSteep ? '**' : ''} | ${question} | ${kind.replaceAll('|', '\\|')} | ${last ? `${Math.round(last.length / 1000)} KB` : ''} | ${last?.milliseconds.toFixed(1) ?? ''}${stopped ? `; ${stopped}` : ''} |`;
};

async function patterns() {
  const { measurePatterns } = await load('test/fuzz/index.ts');
  const { measured, steep } = await measurePatterns(await bundled('test/fuzz/pattern-worker.ts'), progress);
  progress('');
  for (const { pattern: { at, source, flags }, pump, exponent, milliseconds } of steep) console.log(`${exponent?.toFixed(2) ?? 'never ends'} ${milliseconds?.toFixed(1) ?? ''} ms · ${at} · /${source}/${flags} · ${JSON.stringify(pump)}`);
  end(steep.length, measured);
}

function end(steep, measured) {
  console.log(steep === 0 ? `Nothing grows faster than its text: ${measured} figures.` : `${steep} of ${measured} grow faster than their text.`);
  if (steep > 0) process.exitCode = 1;
}

await program.parseAsync();
