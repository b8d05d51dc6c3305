/** `fix`: what is safe is fixed, nothing is lost. */
import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { applyPatch } from 'diff';
import { cleanDraft, draftWithBlank, draftWithWrongEnding, folderWith, run } from './support/command-line';

const onWindows = process.platform === 'win32' && 'Windows keeps no such permissions and links';
const textOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

test('prints the fixed text and leaves the file as it is', (t) => {
  const folder = folderWith(t, { 'a.unres': draftWithWrongEnding });
  assert.deepEqual(run(folder, ['fix', 'a.unres']), { code: 0, stdout: cleanDraft, stderr: '' });
  assert.equal(textOf(folder, 'a.unres'), draftWithWrongEnding);
});

test('prints a text without faults as it is', (t) => {
  assert.deepEqual(run(folderWith(t, {}), ['fix', '-'], cleanDraft), { code: 0, stdout: cleanDraft, stderr: '' });
});

test('never fills a blank by itself', (t) => {
  assert.equal(run(folderWith(t, {}), ['fix', '-'], draftWithBlank).stdout, draftWithBlank);
});

test('prints one draft only', (t) => {
  const folder = folderWith(t, { 'a.unres': cleanDraft, 'b.unres': cleanDraft });
  const { code, stdout, stderr } = run(folder, ['fix', 'a.unres', 'b.unres']);
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(stderr, /--write or --diff/);
});

test('--diff prints a patch that leads to the fixed text', (t) => {
  const folder = folderWith(t, { 'a.unres': draftWithWrongEnding, 'b.unres': cleanDraft });
  const { code, stdout } = run(folder, ['fix', '--diff', 'a.unres', 'b.unres']);
  assert.equal(code, 0);
  assert.match(stdout, /^--- a\/a\.unres\n\+\+\+ b\/a\.unres\n@@ /);
  assert.equal(applyPatch(draftWithWrongEnding, stdout), cleanDraft);
  assert.equal(textOf(folder, 'a.unres'), draftWithWrongEnding);
});

describe('--write', () => {
  test('writes the drafts that change, names them, and leaves nothing else behind', (t) => {
    const folder = folderWith(t, { 'a.unres': draftWithWrongEnding, 'b.unres': cleanDraft });
    const longAgo = new Date('2001-01-01');
    utimesSync(join(folder, 'b.unres'), longAgo, longAgo);
    assert.deepEqual(run(folder, ['fix', '--write', 'a.unres', 'b.unres']), { code: 0, stdout: 'a.unres: fixed\n', stderr: '' });
    assert.equal(textOf(folder, 'a.unres'), cleanDraft);
    assert.deepEqual(statSync(join(folder, 'b.unres')).mtime, longAgo);
    assert.deepEqual(readdirSync(folder).sort(), ['a.unres', 'b.unres']);
  });

  test('keeps line ends and the byte order mark', (t) => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const folder = folderWith(t, { 'a.unres': windows(draftWithWrongEnding) });
    run(folder, ['fix', '--write', 'a.unres']);
    assert.equal(textOf(folder, 'a.unres'), windows(cleanDraft));
  });

  test('keeps the permissions', { skip: onWindows }, (t) => {
    const folder = folderWith(t, { 'a.unres': draftWithWrongEnding });
    chmodSync(join(folder, 'a.unres'), 0o660);
    run(folder, ['fix', '--write', 'a.unres']);
    assert.equal(textOf(folder, 'a.unres'), cleanDraft);
    assert.equal(statSync(join(folder, 'a.unres')).mode & 0o777, 0o660);
  });

  test('a link stays a link', { skip: onWindows }, (t) => {
    const folder = folderWith(t, { 'real/a.unres': draftWithWrongEnding });
    symlinkSync(join('real', 'a.unres'), join(folder, 'a.unres'));
    run(folder, ['fix', '--write', 'a.unres']);
    assert.ok(lstatSync(join(folder, 'a.unres')).isSymbolicLink());
    assert.equal(textOf(folder, 'real/a.unres'), cleanDraft);
  });

  test('standard input has no file to write to', (t) => {
    const { code, stderr } = run(folderWith(t, {}), ['fix', '--write', '-'], draftWithWrongEnding);
    assert.equal(code, 2);
    assert.match(stderr, /standard input/);
  });
});
