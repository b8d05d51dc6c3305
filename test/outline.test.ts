/** How the sample drafts are read, part by part and paragraph by paragraph: compared with the outlines kept in golden/. */
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { outlineAsText } from '../server/src/cli/outline-text';
import { analyze } from '../server/src/core/index';
import { matchesGolden } from './support/golden';

const samples = new URL('samples/', import.meta.url);

for (const name of readdirSync(samples)) {
  const text = readFileSync(new URL(name, samples), 'utf8').replaceAll('\r\n', '\n');
  const golden = new URL(`golden/${name}.outline.txt`, import.meta.url);

  test(`the outline of ${name}`, () => matchesGolden(golden, outlineAsText(name, analyze(text))));

  test(`the outline of ${name} is the same with the line ends of Windows`, () =>
    matchesGolden(golden, outlineAsText(name, analyze(text.replaceAll('\n', '\r\n')))));
}
