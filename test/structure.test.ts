/** What real texts must show, where they are at hand: adopted resolutions and labelled brackets from outside the project. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { adopted, adoptedTexts, without } from './support/adopted';
import { bracketRows } from './support/bracket-rows';
import { corpusTable } from './support/corpus-table';

const labelledBrackets = fileURLToPath(new URL('../../shared/domain/brackets.tsv', import.meta.url));

/** Numbers that do not follow each other on the printed page either. */
const printedSo: Readonly<Record<string, string>> = {
  'ga/A-RES-76-256.md: start → 2 in line 49': 'the first paragraph is marked with the letter l',
  'ga/A-RES-78-248.md: start → 4 in line 61': 'an article as amended is quoted in the middle of the section',
  'ga/A-RES-78-248.md: start → 15 in line 65': 'and here the section goes on after it',
  'ga/A-RES-79-144.md: start → 8 in line 909': 'the annex amends paragraph 8 of another text',
};

test('the numbered paragraphs of adopted resolutions are found in order', { skip: without(adopted) }, () => {
  const broken = [...adoptedTexts()].flatMap(([path, { breaks }]) => breaks.map((place) => `${path}: ${place}`));
  assert.deepEqual(broken, Object.keys(printedSo));
});

test('adopted resolutions raise at most 2 warnings and errors per 100 paragraphs, and 2 errors per 1,000', { skip: without(adopted) }, () => {
  const texts = [...adoptedTexts().values()];
  const paragraphs = texts.reduce((total, text) => total + text.paragraphs, 0);
  const findings = texts.flatMap((text) => text.findings);
  const errors = findings.filter(({ level }) => level === 'error').length;
  const grave = errors + findings.filter(({ level }) => level === 'warning').length;
  assert.ok(paragraphs > 10_000, `only ${paragraphs} paragraphs were found`);
  assert.ok((100 * grave) / paragraphs <= 2, `${grave} findings in ${paragraphs} paragraphs; npm run corpus lists them`);
  assert.ok((1_000 * errors) / paragraphs <= 2, `${errors} errors in ${paragraphs} paragraphs; npm run corpus lists them`);
});

test('no rule fails on an adopted resolution', { skip: without(adopted) }, () => {
  assert.deepEqual([...adoptedTexts().values()].flatMap(({ failures }) => failures), []);
});

test('the classifier agrees with people on 95 of 100 brackets', { skip: without(labelledBrackets) }, () => {
  const rows = bracketRows(labelledBrackets);
  const agreeing = rows.filter(({ agrees }) => agrees).length;
  assert.ok(rows.length >= 180, `only ${rows.length} rows were read`);
  assert.ok(agreeing / rows.length >= 0.95, `${agreeing} of ${rows.length} agree; npm run brackets lists the others`);
});

test('what is found in adopted resolutions is listed and explained', { skip: without(adopted) }, () => {
  const page = readFileSync(new URL('../docs/adopted-texts.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^\| (\S+) \| (\d+) \| (\S+) \| .+ \|$/gm)].map(([, path, line, rule]) => `${path}:${line} ${rule}`);
  const found = [...adoptedTexts()].flatMap(([path, { findings }]) =>
    findings.filter(({ level }) => level === 'error' || level === 'warning').map(({ rule, line }) => `${path}:${line} ${rule}`));
  assert.deepEqual(found.sort(), listed.sort());
});

test('the table of findings by rule is as it was read last', { skip: without(adopted) }, () => {
  const page = new URL('../docs/corpus-table.md', import.meta.url);
  const [head = '', old = ''] = readFileSync(page, 'utf8').split(/(?<=<!-- figures -->\n\n)/);
  const table = corpusTable(adoptedTexts());
  if (process.env['UPDATE']) writeFileSync(page, head + table);
  else assert.equal(table, old, 'UPDATE=1 node test/run.mjs structure writes the new table; read the difference');
});
