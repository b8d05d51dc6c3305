/** The recipes of docs/ci.md are followed to the letter. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readProject } from '../server/src/core/index';
import { cleanDraft, commandFolder, draftWithBlank, draftWithOpenBracket, draftWithWrongEnding, folderWith } from './support/command-line';

const page = readFileSync(new URL('../docs/ci.md', import.meta.url), 'utf8');
const fences = (language: string, text = page): string[] => [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, name]) => name === language).map(([, , body]) => body!);

const sh = (t: TestContext, folder: string, command: string) =>
  spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${commandFolder(t)}${delimiter}${process.env['PATH']}` } });

const posix = { skip: process.platform === 'win32' && 'the recipes are for a shell' };
const lines = [...fences('sh'), ...fences('yaml')].flatMap((body) => body.split('\n')).map((line) => /^\s*(?:- |- run: )?(un-resolution .+)$/.exec(line)?.[1]).filter((line) => line !== undefined);

test('there are recipes', () => assert.ok(lines.length >= 7, lines.join('\n')));

for (const line of new Set(lines)) {
  test(line, posix, (t) => {
    const draft = line.includes('--fail-on warning') ? draftWithBlank : line.includes('fix') ? draftWithWrongEnding : draftWithOpenBracket;
    const folder = folderWith(t, { 'drafts/one.resolution.md': cleanDraft, 'drafts/deep/two.resolution.md': draft });
    const { status, stdout, stderr } = sh(t, folder, line);
    assert.equal(stderr, '');
    assert.equal(status, /--fail-on never| fix /.test(line) ? 0 : 1);
    const file = / > (\S+)$/.exec(line)?.[1];
    assert.match(file ? readFileSync(join(folder, file), 'utf8') : stdout, /two\.resolution\.md/);
  });
}

test('the hook stops a draft with an error and lets others through', posix, (t) => {
  const hook = fences('sh').find((body) => body.startsWith('#!/bin/sh'))!;
  const folder = folderWith(t, { 'a draft.unres': cleanDraft, 'notes.md': draftWithOpenBracket });
  assert.equal(sh(t, folder, `git init -q && git add . && ${hook}`).status, 0);
  writeFileSync(join(folder, 'a draft.unres'), draftWithOpenBracket);
  const stopped = sh(t, folder, `git add . && ${hook}`);
  assert.notEqual(stopped.status, 0);
  assert.match(stopped.stdout, /^a draft\.unres:5:50 error /);
});

test('the project files that are shown are right', () => {
  const other = readFileSync(new URL('../docs/project-file.md', import.meta.url), 'utf8');
  const examples = [...fences('json'), ...fences('json', other)];
  assert.equal(examples.length, 2);
  for (const example of examples) assert.deepEqual(readProject(example).problems, [], example);
});
