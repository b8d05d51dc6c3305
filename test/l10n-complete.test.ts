/** Whatever a person may read has its words in French and Spanish, and nothing is translated that nobody says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import manifest from '../package.json';
import { withKeys } from './support/manifest-words';
import { collectTemplates } from './support/templates';

type Words = Readonly<Record<string, string>>;
const wordsIn = (path: string): Words => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const languages = ['fr', 'es'] as const;

const templates = collectTemplates();

test('every string that a person reads can be known from the code', () => {
  assert.ok(templates.said.length > 300, `${templates.said.length}`);
  assert.deepEqual(templates.unknown, []);
});

test('the client says nothing past its translations', () => {
  assert.deepEqual(templates.bare, []);
});

for (const language of languages) {
  test(`“${language}” says all that is said, and nothing else`, () => {
    const known = Object.keys(wordsIn(`l10n/bundle.l10n.${language}.json`));
    assert.deepEqual({ missing: lacking(templates.said, known), leftOver: lacking(known, templates.said) }, { missing: [], leftOver: [] });
  });
}

/** The keys that the manifest asks for. */
const keys = [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map(([, key = '']) => key);

for (const language of ['', ...languages.map((one) => `.${one}`)]) {
  test(`every title of the manifest stands in package.nls${language}.json, and nothing else`, () => {
    const known = Object.keys(wordsIn(`package.nls${language}.json`));
    assert.deepEqual({ missing: lacking(keys, known), leftOver: lacking(known, keys) }, { missing: [], leftOver: [] });
  });
}

test('no title of the manifest is said in English alone', () => {
  // What is readable and has no key would get one.
  assert.deepEqual(Object.values(withKeys(manifest).words).filter((words) => !/^%.+%$/.test(words)), []);
});

for (const language of languages) {
  test(`“${language}” says the titles of the manifest in its own words, and its buttons run the same commands`, () => {
    const [english, own] = [wordsIn('package.nls.json'), wordsIn(`package.nls.${language}.json`)];
    assert.deepEqual(keys.filter((key) => own[key] === english[key]), []);
    const buttons = (words = ''): string[] => [...words.matchAll(/\(command:[^)]*\)/g)].map(([button]) => button);
    for (const key of keys) assert.deepEqual(buttons(own[key]), buttons(english[key]), key);
  });
}

const lacking = (wanted: readonly string[], known: readonly string[]): string[] => wanted.filter((one) => !known.includes(one));
