/** `fill`: blanks filled from the command line, from a file, or from the draft's own front matter; shown, listed or made. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { applyPatch } from 'diff';
import { folderWith, run } from './support/command-line';
import { seed, withSeed } from './support/seed';

const open = 'The General Assembly,\n\n*Welcoming* the [name of the Fund],\n\n1. *Decides* to meet on [date] in [country];\n\n2. *Thanks* the [Name of the Fund] for its report of [date].\n';
const funded = open.replaceAll(/\[name of the fund\]/gi, 'Lifeboat Fund');
const all = funded.replace('[date]', '3 May 2027').replace('[date]', '4 May 2027').replace('[country]', 'Viet Nam');
const each = ['--set', 'date#1=3 May 2027', '--set', 'date#2=4 May 2027', '--set', '[country]=Viet Nam'];

test('prints the text with the words in it', (t) => {
  assert.deepEqual(run(folderWith(t, {}), ['fill', '--set', 'name of the fund=Lifeboat Fund', '-'], open), { code: 0, stdout: funded, stderr: '' });
});

test('one by one where one name stands for several things', (t) => {
  assert.deepEqual(run(folderWith(t, {}), ['fill', '--set', 'Name of the Fund = Lifeboat Fund', ...each, '-'], open), { code: 0, stdout: all, stderr: '' });
});

test('from a file, over which the command line prevails', (t) => {
  const folder = folderWith(t, { 'values.yaml': 'name of the Fund: Oban Fund\ndate#1: 3 May 2027\n"date#2": 4 May 2027\ncountry: Viet Nam\n', 'a.unres': open });
  const args = ['fill', '--set-file', 'values.yaml', '--set', 'name of the Fund=Lifeboat Fund'];
  assert.equal(applyPatch(open, run(folder, [...args, '--diff', 'a.unres']).stdout), all);
  assert.deepEqual(run(folder, [...args, '--write', 'a.unres']), { code: 0, stdout: 'a.unres: filled\n', stderr: '' });
  assert.equal(readFileSync(join(folder, 'a.unres'), 'utf8'), all);
});

test('from the front matter, which keeps the values', (t) => {
  const folder = folderWith(t, { 'a.unres': open });
  const top = '---\nvalues:\n  name of the Fund: Lifeboat Fund\n---\n\n';
  assert.equal(run(folder, ['fill', '--keep', '--set', 'name of the fund=Lifeboat Fund', 'a.unres']).stdout, top + funded);
  assert.equal(run(folder, ['fill', '-'], top + open).stdout, top + funded);
  assert.equal(run(folder, ['fill', '--set', 'name of the fund=Oban Fund', '-'], top + open).stdout, top + funded.replaceAll('Lifeboat Fund', 'Oban Fund'));
});

test('what does not fit is said, and done', (t) => {
  const { code, stdout, stderr } = run(folderWith(t, { 'a.unres': open }), ['fill', '--set', 'country=Ivory Coast', '--set', 'date#2=31 November 2027', 'a.unres']);
  assert.deepEqual([code, stdout], [0, open.replace('[country]', 'Ivory Coast').replace(/\[date\]\.$/m, '31 November 2027.')]);
  assert.deepEqual(stderr.split('\n'), [
    'a.unres:5: “Ivory Coast” is called “Côte d’Ivoire” in United Nations documents.', 'a.unres:7: 31 November 2027 is not in the calendar: November has 30 days. Look the date up.', '',
  ]);
});

test('--list tells what is open, how often, of which kind, and what is known', (t) => {
  const draft = `---\nvalues:\n  name of the Fund: Lifeboat Fund\n---\n${open}`;
  assert.deepEqual(run(folderWith(t, { 'a.unres': draft }), ['fill', '--list', 'a.unres']).stdout.split('\n'), [
    'a.unres: 5 blanks',
    '  name of the Fund, 2 times: a name or title = Lifeboat Fund',
    '  date, 2 times: a date, such as “27 December 2019”',
    '    date#1  paragraph 1: Decides to meet on [date] in [country];',
    '    date#2  paragraph 2: … [Name of the Fund] for its report of [date].',
    '  country, once: a country, such as “Viet Nam”',
    '',
  ]);
  assert.equal(run(folderWith(t, {}), ['fill', '--list', '-'], 'The General Assembly\n').stdout, '-: no blank is open\n');
});

test('a blank that is nowhere is told, and so are values that cannot be read', (t) => {
  const folder = folderWith(t, { 'a.unres': open, 'b.unres': 'The General Assembly\n', 'bad.yaml': 'country: a: b\n' });
  assert.deepEqual(run(folder, ['fill', '--set', 'county=Peru', 'a.unres']), { code: 2, stdout: open, stderr: 'There is no blank “county” to fill. --list shows those that are open.\n' });
  assert.equal(run(folder, ['fill', '--set', 'date#3=3 May', 'a.unres']).code, 2);
  assert.equal(run(folder, ['fill', '--diff', '--set', 'country=Peru', '*.unres']).code, 0);
  assert.match(run(folder, ['fill', '--set', 'country', 'a.unres']).stderr, /Write the name of the blank, “=”, and the words/);
  assert.deepEqual(run(folder, ['fill', '--set-file', 'bad.yaml', 'a.unres']), { code: 2, stdout: '', stderr: 'bad.yaml:1: This cannot be read as values. Write a line for each blank, such as “country: Viet Nam”.\n' });
  assert.equal(run(folder, ['fill', '--set-file', 'none.yaml', 'a.unres']).stderr, 'none.yaml: The file cannot be read.\n');
});

test('the draft that a committee negotiated is listed', withSeed, (t) => {
  const { stdout } = run(folderWith(t, {}), ['fill', '--list', '-'], seed);
  assert.deepEqual(stdout.split('\n').filter((line) => !line.startsWith('    ')), [
    '-: 17 blanks', '  xx/xxx, once: the number of a resolution, such as “74/247”', '  name of the Convention, 9 times: a name or title', '  country, 2 times: a country, such as “Viet Nam”',
    '  city, country, once: a city and a country, such as “Hanoi, Viet Nam”', '  date, 4 times: a date, such as “27 December 2019”', '',
  ]);
});
