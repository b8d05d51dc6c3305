/** `view`: one reading of a draft, printed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderWith, run } from './support/command-line';

const draft = 'The General Assembly,\n\n*Recalling* its rules,\n\n1. *Decides* to meet at [Suva];\n\n[1bis. *Thanks* the host;]\n\n2. *Decides* to end, and to tell all ports, all pilots, all keepers of lamps and everybody else who may want to know of it.\n';

test('as bracketed, with all brackets kept, without them, or only what is contested', (t) => {
  const folder = folderWith(t, { 'a.unres': draft });
  const view = (reading: string): string => run(folder, ['view', '--reading', reading, 'a.unres']).stdout;
  assert.equal(view('as-bracketed'), draft);
  assert.equal(view('all-kept'), draft.replace('[Suva]', 'Suva').replace('[1bis.', '2.').replace(';]', ';').replace('2. *Decides*', '3. *Decides*'));
  assert.match(view('clean'), /^1\. \*Decides\* to meet at \[…\];\n\n2\. \*Also decides\* to end/m);
  assert.match(view('contested'), /^2\. \*Decides\* to end, and …\.$/m);
});

test('what should be looked at is said beside the text', (t) => {
  const { code, stdout, stderr } = run(folderWith(t, {}), ['view', '--reading', 'clean', '-'], draft.replace('[Suva]', '[the town hall]'));
  assert.equal(code, 0);
  assert.match(stdout, /to meet at;/);
  assert.match(stderr, /^-: In paragraph 1 “at” would be left with nothing to join/);
});

test('the reading has to be named', (t) => {
  const { code, stderr } = run(folderWith(t, {}), ['view', '-'], draft);
  assert.equal(code, 2);
  assert.match(stderr, /--reading/);
});
