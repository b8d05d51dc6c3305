/** `packages`: which brackets hang on one decision, as a list and as JSON. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderWith, run } from './support/command-line';

const draft = `The General Assembly,

<!-- un-resolution-package pier -->
[1. *Requests* the harbour master to light the new pier;]

<!-- un-resolution-package pier: at the new -->
2. *Decides* to meet [at the new pier] [in June];

[3. *Establishes* a solidarity fund;]

4. *Requests* a report [on the solidarity fund].
`;

test('in words: each package with its brackets and the lines where they stand', (t) => {
  const { code, stdout, stderr } = run(folderWith(t, { 'a.unres': draft }), ['packages', 'a.unres']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(stdout, `a.unres

  pier
    4: paragraph 1: Requests the harbour master to light the new pier;
    7: paragraph 2: at the new pier
`);
});

test('with those that seem to hang together, and why', (t) => {
  const { stdout } = run(folderWith(t, { 'a.unres': draft }), ['packages', '--suggest', 'a.unres']);
  assert.equal(stdout.split('\n').slice(6).join('\n'), `  Suggested: solidarity fund (a new package; brackets: 2)
  They speak of “solidarity fund”, and nothing else in the draft does.
    9: paragraph 3: Establishes a solidarity fund;
    11: paragraph 4: on the solidarity fund
`);
});

test('from standard input, and where there is nothing', (t) => {
  const folder = folderWith(t, {});
  assert.equal(run(folder, ['packages', '--suggest', '-'], 'The General Assembly,\n\n*Decides* to meet.\n').stdout.split('\n').slice(1).join('\n'), `
  No brackets are linked into packages.

  No others seem to hang on one decision.
`);
});

test('for programs', (t) => {
  const { stdout } = run(folderWith(t, { 'a.unres': draft }), ['packages', '--suggest', '--format', 'json', 'a.unres']);
  const { version, files: [{ path, packages, suggestions }] } = JSON.parse(stdout);
  assert.deepEqual([version, path], [1, 'a.unres']);
  assert.deepEqual(packages[0].brackets[1], { where: 'paragraph 2', text: 'at the new pier', range: { start: { line: 6, character: 21 }, end: { line: 6, character: 38 } } });
  assert.deepEqual([suggestions[0].name, suggestions[0].brackets.length], ['solidarity fund', 2]);
});
