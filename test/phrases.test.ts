/** The phrase file, which the compiler takes on trust: every row is what its type says, and no opener stands there twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import rows from '../server/src/core/languages/en.phrases.json';
import verbs from '../server/src/core/languages/en.verbs.json';
import { phraseFrom, type PhraseRow } from '../server/src/core/languages/pack';

test('every row is a phrase', () => {
  for (const row of rows) {
    const [kind, phrase, italic, category, strength, addressee, frequency] = row;
    assert.ok(kind === 'preambular' || kind === 'operative', `${row}`);
    assert.ok(typeof phrase === 'string' && typeof italic === 'string' && typeof category === 'string', `${row}`);
    assert.ok(phrase.startsWith(italic) && italic !== '' && phrase === phrase.trim(), `${row}`);
    assert.ok(strength === null || (typeof strength === 'number' && strength >= 0 && strength <= 6), `${row}`);
    assert.ok(typeof addressee === 'boolean' && typeof frequency === 'number' && frequency >= 0, `${row}`);
    assert.equal(row.length, 7);
  }
});

test('no phrase stands there twice', () => {
  const seen = (rows as unknown as PhraseRow[]).map(phraseFrom).map(({ kind, phrase }) => `${kind} ${phrase}`);
  assert.deepEqual(seen.filter((key, index) => seen.indexOf(key) !== index), []);
});

test('every verb has its two forms, and none stands there twice', () => {
  for (const row of verbs) assert.ok(row.length === 2 && row.every((form) => /^[a-z-]+$/.test(form)), `${row}`);
  for (const forms of [verbs.map(([preambular]) => preambular), verbs.map(([, operative]) => operative)]) {
    assert.deepEqual(forms.filter((form, index) => forms.indexOf(form) !== index), []);
  }
});
