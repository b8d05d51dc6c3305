// npm run corpus -- DIR: what the checker says about real texts, by rule and per 100 paragraphs, with excerpts. --help lists the options.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { load } from './support/load.mjs';

const sharedTexts = fileURLToPath(new URL('../../shared/corpus/adopted', import.meta.url));

const program = new Command('npm run corpus --')
  .argument('[dir]', 'a folder of texts (.md, .txt, .unres)', sharedTexts)
  .option('--structure <kind>', 'only texts that the index.tsv in or above the folder describes so: clean, noisy')
  .option('--stage <stage>', 'final: as if they were ready to be tabled', 'negotiation')
  .option('--rule <id...>', 'only these rules')
  .option('--excerpts <number>', 'at most so many excerpts of each rule', Number, 5)
  .option('--messages <number>', 'the messages that come most often, instead of excerpts of each rule', Number)
  .option('--table <file>', 'write the figures as a page in Markdown')
  .option('--json <file>', 'write everything that was found, for a program')
  .action(main);

async function main(folder, options) {
  if (!existsSync(folder)) program.error('There is no such folder. Say which texts to read: npm run corpus -- DIR');

  const { corpusTable, defaultConfig, frequentMessages, measure, textsIn } = await load('test/support/corpus.ts');
  const structure = options.structure ?? (folder === sharedTexts ? 'clean' : undefined);
  const files = textsIn(folder, structure);
  if (files.length === 0) program.error(`There is no text (.md, .txt, .unres) in ${folder}${structure ? ` whose structure is ${structure}` : ''}.`);

  const texts = [];
  for (const [index, file] of files.entries()) {
    progress(`${index + 1} of ${files.length}: ${relative(folder, file)}`);
    const measured = measure(await readFile(file, 'utf8'), { ...defaultConfig, stage: options.stage });
    const findings = options.rule ? measured.findings.filter(({ rule }) => options.rule.includes(rule)) : measured.findings;
    texts.push({ path: relative(folder, file), ...measured, findings });
  }
  progress('');

  const byPath = new Map(texts.map((text) => [text.path, text]));
  const read = options.messages ? ['', frequentMessages(byPath, options.messages)] : excerpts(texts, options.excerpts);
  console.log([...table(texts), ...order(texts), ...failures(texts), ...read].join('\n'));
  if (options.table) await writeFile(options.table, corpusTable(byPath));
  if (options.json) await writeFile(options.json, `${JSON.stringify(texts, undefined, 2)}\n`);
}

function progress(words) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${words}`);
}

const levels = ['error', 'warning', 'info', 'hint'];
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

function table(texts) {
  const paragraphs = sum(texts.map((text) => text.paragraphs));
  const numbered = sum(texts.map((text) => text.numbered));
  const findings = texts.flatMap((text) => text.findings);
  const grave = findings.filter(({ level }) => level === 'error' || level === 'warning');
  const row = (name, found) => line(
    name,
    ...levels.map((level) => found.filter((finding) => finding.level === level).length || ''),
    found.length,
    share(found.length, paragraphs),
    share(found.length, numbered),
  );
  return [
    `${texts.length} texts, ${paragraphs} paragraphs and subparagraphs, ${numbered} of them numbered`,
    '',
    line('rule', ...levels, 'all', 'per 100', 'per 100 numbered'),
    ...[...byRule(findings)].map(([rule, found]) => row(rule, found)),
    row('warning or above', grave),
    row('all', findings),
  ];
}

const line = (name, ...cells) => name.padEnd(26) + cells.map((cell, column) => String(cell).padStart(column <= levels.length ? 9 : 18)).join('');
const share = (count, of) => (of === 0 ? '' : ((100 * count) / of).toFixed(2));

/** The rules with most findings first. */
function byRule(findings) {
  const groups = new Map();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups].sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
}

function order(texts) {
  const broken = texts.filter(({ breaks }) => breaks.length > 0);
  return [
    '',
    `Numbered paragraphs not in order: ${broken.length} of ${texts.length} texts`,
    ...broken.map(({ path, breaks }) => `  ${path}: ${breaks.join(', ')}`),
  ];
}

function failures(texts) {
  const failed = texts.flatMap(({ path, failures }) => failures.map((failure) => `  ${path}: ${failure}`));
  return failed.length > 0 ? ['', 'Rules that failed:', ...failed] : [];
}

function excerpts(texts, most) {
  const findings = texts.flatMap(({ path, findings }) => findings.map((finding) => ({ path, ...finding })));
  return byRule(findings).flatMap(([rule, found]) => [
    '',
    `${rule}: ${Math.min(most, found.length)} of ${found.length}`,
    ...found.slice(0, most).flatMap(({ path, line, words, level, message }) => [`  ${path}:${line} ${level} ${message}`, `    ${words}`]),
  ]);
}

await program.parseAsync();
