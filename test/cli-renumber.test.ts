/** `renumber`: numbers in order and references to them, shown or made; insertions and locked numbers as the drafter says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { applyPatch } from 'diff';
import { folderWith, run } from './support/command-line';

const crooked = 'The General Assembly,\n\n*Recalling* its rules,\n\n1. *Decides* to meet;\n\n3. *Invites* all;\n\n3bis. *Requests* a report;\n\n4. *Decides* to end, as in paragraph 3 bis above.\n';
const straight = crooked.replace('4. *Decides*', '3. *Decides*').replace('3. *Invites*', '2. *Invites*').replace('3bis', '2bis').replace('3 bis', '2 bis');
const adopted = straight.replace('3. *Decides*', '4. *Decides*').replace('2bis', '3').replace('2 bis', '3');

test('prints the text in order, bis kept', (t) => {
  assert.deepEqual(run(folderWith(t, {}), ['renumber', '-'], crooked), { code: 0, stdout: straight, stderr: '' });
});

test('or with a number for every bis', (t) => {
  assert.equal(run(folderWith(t, {}), ['renumber', '--number-insertions', '-'], crooked).stdout, adopted);
});

test('--map lists old and new', (t) => {
  const folder = folderWith(t, { 'a.unres': crooked });
  assert.deepEqual(run(folder, ['renumber', '--map', 'a.unres']).stdout.split('\n'), [
    'a.unres:7: 3 → 2', 'a.unres:9: 3bis → 2bis', 'a.unres:11: 4 → 3', 'a.unres:11: paragraph 3 bis above → paragraph 2 bis above', '',
  ]);
});

test('--diff is a patch, --write writes it back', (t) => {
  const folder = folderWith(t, { 'a.unres': crooked, 'b.unres': straight });
  assert.equal(applyPatch(crooked, run(folder, ['renumber', '--diff', '*.unres']).stdout), straight);
  assert.equal(run(folder, ['renumber', '--write', '*.unres']).stdout, 'a.unres: renumbered\n');
  assert.equal(readFileSync(join(folder, 'a.unres'), 'utf8'), straight);
});

test('--missing leaves all numbers as they are, and says what it cannot number', (t) => {
  const draft = crooked.replace('1. *Decides*', '*Decides*').replace('3bis. ', '');
  const { stdout, stderr } = run(folderWith(t, {}), ['renumber', '--missing', '-'], draft);
  assert.equal(stdout, crooked);
  assert.equal(stderr, '');
  const first = run(folderWith(t, {}), ['renumber', '--missing', '-'], crooked.replace('2. ', '').replace('1. *Decides* to meet;\n\n', '*Decides* to meet;\n\n1. *Urges* all;\n\n'));
  assert.match(first.stderr, /^-: Paragraphs that get no number.*: 1\n$/);
});
