/** Safe fixes may run on save, so they are held to more than the others: they settle, and touch nothing but the fault. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { defaultConfig, fixAll, rules, type Config, type Stage } from '../server/src/core/index';
import { adopted, without } from './support/adopted';
import { folderWith, run } from './support/command-line';
import { breachesOf } from './support/fixing';
import { textsIn } from './support/texts';

const corpus = dirname(adopted);
const at = (stage: Stage): Config => ({ ...defaultConfig, stage });

/** Texts of our own: every example of every page, and the samples. */
function* ownTexts(): Iterable<readonly [string, string]> {
  for (const { id, docs } of rules) {
    const examples = [...docs.matchAll(/^```un-resolution .*\n([\s\S]*?)^```$/gm)];
    for (const [index, [, text = '']] of examples.entries()) yield [`${id}, example ${index + 1}`, text.replaceAll(/<\||\|>/g, '')];
  }
  const samples = new URL('samples/', import.meta.url);
  for (const name of readdirSync(samples)) yield [name, readFileSync(new URL(name, samples), 'utf8')];
}

const breaches = (texts: Iterable<readonly [string, string]>, stage: Stage): string[] =>
  [...texts].flatMap(([name, text]) => breachesOf(text, at(stage)).map((breach) => `${name}: ${breach}`));

/** Every text of the corpus: adopted or not, clean or noisy, in any language. */
function* realTexts(): Iterable<readonly [string, string]> {
  for (const file of textsIn(corpus)) yield [relative(corpus, file), readFileSync(file, 'utf8')];
}

for (const stage of ['negotiation', 'final'] as const) {
  describe(`safe fixes settle and touch nothing else: ${stage}`, () => {
    test('in texts of our own', () => assert.deepEqual(breaches(ownTexts(), stage), []));
    test('in real texts', { skip: without(corpus) }, () => assert.deepEqual(breaches(realTexts(), stage), []));
  });
}

test('fix --write, twice, leaves what once leaves: byte order mark and line ends included', { skip: without(corpus) }, (t) => {
  const many = textsIn(corpus).filter((_, index) => index % 40 === 0);
  const windows = (text: string): string => `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`;
  const texts = Object.fromEntries(many.map((file, index) => {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    return [`${index} ${basename(file).replace(/\.\w+$/, '')}.unres`, index % 2 ? text : windows(text)];
  }));
  const folder = folderWith(t, texts);
  const written = (): string[] => Object.keys(texts).map((name) => readFileSync(join(folder, name), 'utf8'));
  assert.equal(run(folder, ['fix', '--write', '*.unres']).code, 0);
  const once = written();
  assert.deepEqual(once, Object.values(texts).map((text) => fixAll(text)));
  assert.equal(run(folder, ['fix', '--write', '*.unres']).code, 0);
  assert.deepEqual(written(), once);
});
