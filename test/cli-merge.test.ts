/** `merge`: another version of a draft laid over it; printed, shown as a difference, or written back. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { applyPatch } from 'diff';
import { folderWith, run } from './support/command-line';

const draft = '*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Decides* to meet;\n\n2. *Asks* all to come.\n';
const other = draft.replace('to meet', 'to meet in Geneva').replace('all', 'all States');
const merged = draft.replace('to meet', 'to meet [EU: in Geneva]').replace('all', 'all [EU: States]');
const files = { 'draft.unres': draft, 'eu.unres': other };

test('prints the draft with what differs as proposals', (t) => {
  assert.deepEqual(run(folderWith(t, files), ['merge', 'draft.unres', 'eu.unres', '--as', 'EU']), { code: 0, stdout: merged, stderr: '' });
});

test('from standard input too', (t) => {
  assert.equal(run(folderWith(t, files), ['merge', '-', 'eu.unres', '--as', 'EU'], draft).stdout, merged);
  assert.equal(run(folderWith(t, files), ['merge', 'draft.unres', '-', '--as', 'EU'], other).stdout, merged);
  assert.equal(run(folderWith(t, files), ['merge', '-', '-', '--as', 'EU'], other).code, 2);
});

test('--diff is a patch, --write writes it back', (t) => {
  const folder = folderWith(t, files);
  assert.equal(applyPatch(draft, run(folder, ['merge', 'draft.unres', 'eu.unres', '--as', 'EU', '--diff']).stdout), merged);
  assert.equal(run(folder, ['merge', 'draft.unres', 'eu.unres', '--as', 'EU', '--write']).stdout, 'draft.unres: merged\n');
  assert.equal(readFileSync(join(folder, 'draft.unres'), 'utf8'), merged);
});

test('several versions, one after the other', (t) => {
  const folder = folderWith(t, { ...files, 'can.unres': draft.replace('to meet', 'to convene').replace(' to come', '') });
  run(folder, ['merge', 'draft.unres', 'eu.unres', '--as', 'EU', '--write']);
  assert.equal(run(folder, ['merge', 'draft.unres', 'can.unres', '--as', 'CAN']).stdout,
    draft.replace('to meet', 'to [meet][CAN: convene] [EU: in Geneva]').replace('all to come', 'all [EU: States] [to come][CAN: delete]'));
});

test('what a drafter should know is said beside the text', (t) => {
  const folder = folderWith(t, { ...files, 'eu.unres': `${other}\n<!-- ask the capital -->\n` });
  const { code, stdout, stderr } = run(folder, ['merge', 'draft.unres', 'eu.unres', '--as', 'EU']);
  assert.deepEqual([code, stdout], [0, merged]);
  assert.equal(stderr, 'draft.unres: A note of the other version is left out, since it does not print.\n<!-- ask the capital -->\n');
});

test('what cannot be merged is left alone, and it is said why', (t) => {
  const folder = folderWith(t, { ...files, 'open.unres': draft.replace('meet', '[meet') });
  const refused = (args: readonly string[]) => {
    const { code, stdout, stderr } = run(folder, ['merge', ...args, '--write']);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    return stderr;
  };
  assert.match(refused(['open.unres', 'eu.unres', '--as', 'EU']), /^open\.unres: This draft has a bracket without a partner\./);
  assert.match(refused(['draft.unres', 'eu.unres', '--as', 'all of us']), /would not be read as the name of a delegation/);
  assert.match(refused(['draft.unres', 'nobody.unres', '--as', 'EU']), /nobody\.unres/);
  assert.equal(run(folder, ['merge', 'draft.unres', 'eu.unres']).code, 2);
  assert.equal(readFileSync(join(folder, 'draft.unres'), 'utf8'), draft);
});
