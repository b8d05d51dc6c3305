// npm run bench: how fast we are beside our peers, on drafts up to a hundred times longer than real ones. --help lists the options.
import { execFileSync } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { buildBench, built, installPeers, peers } from './bench/build.mjs';
import { number, progress } from './bench/command.mjs';
import { activations } from './e2e/activation.mjs';
import { load } from './support/load.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const program = new Command('npm run bench --')
  .enablePositionalOptions()
  .description('Measures ours, our peers and the floors in the same rounds on the same texts.')
  .option('--sizes <names...>', 'the drafts: "10 KB" "100 KB" "1 MB" "10 MB" corpus')
  .option('--only <words...>', 'only what has these words in its name, as progress shows it: "whole analysis", "1 MB, ours"')
  .option('--rounds <number>', 'measure everything so many times in turn', number)
  .option('--minutes <number>', 'begin no round that would not be over by then, though three are measured in any case', number, 10)
  .option('--quick', 'up to 100 KB, three rounds, without the editor')
  .option('--no-peers', 'nothing is installed and only ours and the floors are measured')
  .option('--no-editor', 'activation in VS Code is not measured')
  .option('--json <file>', 'write the figures for a program')
  .option('--write', 'write docs/bench.md and docs/bench.svg')
  .action(main);

program.command('requests')
  .description('Everything that an editor may ask the built server, in multiples of a bare round trip.')
  .option('--paragraphs <number>', 'the length of the draft', number, 300)
  .option('--rounds <number>', 'ask everything so many times in turn', number, 7)
  .option('--times <number>', 'ask each so many times in a round', number, 5)
  .option('--most <number>', 'mark what takes so many bare round trips', number, 10)
  .option('--only <words...>', 'only requests with these words in their name')
  .option('--json <file>', 'write the figures for a program')
  .action(requests);

async function main({ sizes, only, rounds, minutes, quick = false, peers: withPeers, editor, json, write }) {
  await buildBench();
  if (withPeers) installPeers();
  const { compare, corpusIn, drafts, plotOf, tablesOf } = await load('test/bench/index.ts');
  const corpus = corpusIn(`${root}../shared/corpus/adopted`);
  const texts = [...drafts, ...(corpus ? [corpus] : [])].filter(({ name }) => (sizes ?? (quick ? ['10 KB', '100 KB'] : undefined))?.includes(name) ?? true);
  const report = await compare({
    texts, only, root: root.replace(/[\\/]$/, ''), built, tell: progress, minutes, rounds: rounds ?? (quick ? 3 : 7), ...(withPeers ? { peers } : {}),
    more: [weight, ...(editor && !quick ? activations(`${built}/empty.js`) : [])],
  });
  progress('');
  console.log(tablesOf(report));
  for (const { name, why } of report.failures) console.error(`\nNot measured: ${name}. ${why}`);
  if (report.failures.length > 0) process.exitCode = 1;
  if (json) await writeJson(json, report);
  if (write) {
    const page = `${root}docs/bench.md`;
    const [above] = (await readFile(page, 'utf8')).split(mark);
    await writeFile(page, `${above}${mark}\n\n${tablesOf(report)}\n`);
    await writeFile(`${root}docs/bench.svg`, plotOf(report));
  }
}

/** The path of the .vsix. It is packed in a process of its own, as what packs it has much to tell. */
const packaged = () => execFileSync(process.execPath, ['--input-type=module', '--eval', `
  const { packageExtension } = await import(${JSON.stringify(new URL('package.mjs', import.meta.url).href)});
  console.log(await packageExtension());
`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim().split('\n').at(-1);

/** What stands above it in docs/bench.md somebody wrote. */
const mark = '<!-- figures -->';

/** What everybody has to download. It weighs the same in every round. */
const weight = {
  name: '.vsix',
  run: async (round) => (round === 1 ? [{ what: '.vsix', text: '', subject: 'ours', values: [(await stat(packaged())).size / 1000] }] : []),
  async end() {},
};

async function requests({ paragraphs, rounds, times, most, only, json }) {
  await buildBench();
  const { figuresOf, measureRequests, tableOf } = await load('test/bench/index.ts');
  const figures = figuresOf(await measureRequests({ server: `${root}dist/cli.js`, paragraphs, rounds, times, only, tell: progress }));
  progress('');
  console.log(tableOf(figures, most));
  if (json) await writeJson(json, figures);
}

const writeJson = (file, value) => writeFile(file, `${JSON.stringify(value, undefined, 2)}\n`);

await program.parseAsync();
