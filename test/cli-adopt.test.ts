/** `adopt`: a draft as it would be adopted, with packages, proposals and paragraphs in brackets decided by name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { applyPatch } from 'diff';
import { folderWith, run } from './support/command-line';

const note = '<!-- un-resolution-package new pier -->\n';
const draft = [
  'The General Assembly,', '*Recalling* its rules,',
  '1. *Decides* to meet [in May] [in June];', `${note}[1bis. *Thanks* the builders of the pier;]`, '2. *Invites* [EU: all] pilots;', `${note}3. *Requests* a lamp [for the pier];`, '[3bis. *Urges* haste;]',
  '4. *Decides* to end, as in paragraphs 2 and 3 bis above.\n',
].join('\n\n');
const head = 'The General Assembly,\n\n*Recalling* its rules,\n\n1. *Decides* to meet [in May] [in June];\n\n';
const kept = `${head}2. *Thanks* the builders of the pier;\n\n3. *Invites* all pilots;\n\n4. *Requests* a lamp for the pier;\n\n5. *Decides* to end, as in paragraph 3 above.\n`;
const dropped = `${head}2. *Invites* pilots;\n\n3. *Requests* a lamp;\n\n4. *Urges* haste;\n\n5. *Decides* to end, as in paragraphs 2 and 4 above.\n`;

test('prints the text; what is still open is said', (t) => {
  assert.deepEqual(run(folderWith(t, {}), ['adopt', '--keep', 'new pier', '--drop', '3bis', '-'], draft), { code: 0, stdout: kept, stderr: '-: Choices that are still open and stay in brackets: 2\n' });
});

test('whatever the capitals of a name, or with some of its words', (t) => {
  assert.equal(run(folderWith(t, {}), ['adopt', '--drop', 'Pier', '--drop', 'eu', '-'], draft).stdout, dropped);
});

test('--map lists old and new', (t) => {
  const folder = folderWith(t, { 'a.unres': draft });
  assert.deepEqual(run(folder, ['adopt', '--map', '--keep', 'new pier', '--drop', '3bis', 'a.unres']).stdout.split('\n'), [
    'a.unres:8: 1bis → 2', 'a.unres:10: 2 → 3', 'a.unres:13: 3 → 4', 'a.unres:15: 3bis → dropped', 'a.unres:17: 4 → 5', 'a.unres:17: paragraphs 2 and 3 bis above → paragraph 3 above', '',
  ]);
});

test('--diff is a patch, --write writes it back', (t) => {
  const folder = folderWith(t, { 'a.unres': draft });
  const asked = ['adopt', '--keep', 'new pier', '--drop', '3bis', 'a.unres'];
  assert.equal(applyPatch(draft, run(folder, [...asked, '--diff']).stdout), kept);
  assert.equal(readFileSync(join(folder, 'a.unres'), 'utf8'), draft);
  assert.equal(run(folder, [...asked, '--write']).stdout, 'a.unres: adopted\n');
  assert.equal(readFileSync(join(folder, 'a.unres'), 'utf8'), kept);
});

test('--rest says what becomes of what is not named', (t) => {
  const folder = folderWith(t, {});
  const left = run(folder, ['adopt', '--rest', 'leave', '--keep', 'new pier', '-'], draft).stdout;
  assert.match(left, /^3\. \*Invites\* \[EU: all\] pilots;$/m);
  assert.match(left, /^4\. \*Requests\* a lamp for the pier;$/m);
  const without = run(folder, ['adopt', '--rest', 'drop', '--keep', 'new pier', '-'], draft).stdout;
  assert.match(without, /^1\. \*Decides\* to meet;$/m);
  assert.match(without, /^5\. \*Decides\* to end, as in paragraph 3 above\.$/m);
});

test('a name that the draft does not have is told with those that it has, and nothing is done', (t) => {
  const folder = folderWith(t, { 'a.unres': draft, 'b.unres': head });
  const { code, stdout, stderr } = run(folder, ['adopt', '--write', '--keep', 'quay', '*.unres']);
  assert.deepEqual([code, stdout], [2, '']);
  assert.deepEqual(stderr.split('\n'), ['a.unres: There is no “quay” to decide. There is: “new pier”, “EU”, “3bis”.', 'b.unres: There is no “quay” to decide, nor anything else that has a name.', '']);
  assert.equal(readFileSync(join(folder, 'a.unres'), 'utf8'), draft);
});

test('one name is not kept and dropped at once', (t) => {
  assert.deepEqual(run(folderWith(t, {}), ['adopt', '--keep', 'EU', '--drop', 'EU', '-'], draft), { code: 2, stdout: '', stderr: '“EU” cannot be kept and dropped at once.\n' });
});
