/** How a text is read, construct by construct: fixtures/*.txt are compared with the trees kept beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyze } from '../server/src/core';
import { matchesGolden } from './support/golden';
import { treeAsText } from './support/tree';

const fixtures = new URL('fixtures/', import.meta.url);

for (const name of readdirSync(fixtures).filter((file) => file.endsWith('.txt')).sort()) {
  const text = readFileSync(new URL(name, fixtures), 'utf8').replaceAll('\r\n', '\n');
  const tree = new URL(name.replace(/txt$/, 'tree'), fixtures);

  test(`${name} is read as it is meant`, () => matchesGolden(tree, treeAsText(analyze(text))));

  test(`${name} is read so with the line ends of Windows`, () => matchesGolden(tree, treeAsText(analyze(text.replaceAll('\n', '\r\n')))));
}
