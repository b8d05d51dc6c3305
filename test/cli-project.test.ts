/** `.un-resolution.json` on the command line: the one nearest above a draft holds for it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { cleanDraft, draftWithBlank, draftWithWrongEnding, folderWith, run } from './support/command-line';

const final = '{ "stage": "final" }';
const stages = (folder: string, args: readonly string[], input = ''): string[] => {
  const { stdout, stderr } = run(folder, ['check', '--format', 'json', ...args], input);
  assert.equal(stderr, '');
  return JSON.parse(stdout).files.map(({ path, stage }: { path: string; stage: string }) => `${path} ${stage}`);
};

test('the nearest one holds alone, for the drafts beside it and below', (t) => {
  const folder = folderWith(t, {
    '.un-resolution.json': '{ "stage": "final", "rules": { "unresolved-placeholder": "hint" } }',
    'a.unres': cleanDraft, 'b/c/d.unres': cleanDraft, 'e/f.unres': draftWithBlank, 'e/.un-resolution.json': '{}',
  });
  assert.deepEqual(stages(folder, ['a.unres', 'b/c/d.unres', 'e/f.unres']), ['a.unres final', 'b/c/d.unres final', 'e/f.unres negotiation']);
  assert.deepEqual(stages(join(folder, 'b'), ['c/d.unres', '../e/f.unres']), ['c/d.unres final', '../e/f.unres negotiation']);
  assert.match(run(folder, ['check', 'e/f.unres']).stdout, /warning .*\(unresolved-placeholder\)/, 'the levels of the farther one are not added');
});

test('standard input lies in the folder where one is', (t) => {
  assert.deepEqual(stages(folderWith(t, { '.un-resolution.json': final }), ['-'], cleanDraft), ['- final']);
});

test('options come before it, and --config names another in its place', (t) => {
  const folder = folderWith(t, { '.un-resolution.json': final, 'other.json': '{ "profile": "unesco" }', 'a.unres': cleanDraft });
  assert.deepEqual(stages(folder, ['--stage', 'negotiation', 'a.unres']), ['a.unres negotiation']);
  assert.deepEqual(stages(folder, ['--config', 'other.json', 'a.unres']), ['a.unres negotiation']);
});

test('the front matter of a draft comes before it, and options before both', (t) => {
  const folder = folderWith(t, { '.un-resolution.json': final, 'a.unres': `---\nstage: negotiation\n---\n\n${cleanDraft}` });
  assert.deepEqual(stages(folder, ['a.unres']), ['a.unres negotiation']);
  assert.deepEqual(stages(folder, ['--stage', 'final', 'a.unres']), ['a.unres final']);
});

test('a wrong value is told once, where it stands; the drafts are checked with the rest', (t) => {
  const folder = folderWith(t, { '.un-resolution.json': '{\n  "stage": "final",\n  "profile": "nato"\n}', 'a.unres': cleanDraft, 'b/c.unres': draftWithBlank });
  const { code, stdout, stderr } = run(folder, ['check', 'a.unres', 'b/c.unres']);
  assert.equal(code, 2);
  assert.match(stderr, /^\.un-resolution\.json:3:14: “profile” must be one of .*\n$/);
  assert.match(stdout, /^b\/c\.unres:5:50 error .*\(unresolved-placeholder\)$/m);
});

test('one that cannot be read is named', (t) => {
  const folder = folderWith(t, { '.un-resolution.json/a.unres': cleanDraft, 'b.unres': cleanDraft });
  const { code, stdout, stderr } = run(folder, ['check', 'b.unres']);
  assert.deepEqual([code, stdout], [2, '1 draft: nothing found.\n']);
  assert.match(stderr, /^\.un-resolution\.json:1:1: The file cannot be read: /);
});

test('a house has words of its own', (t) => {
  const project = JSON.stringify({ terms: [{ find: 'the matter', replace: 'the question', reason: 'our word', level: 'info' }] });
  const folder = folderWith(t, { '.un-resolution.json': project, 'a.unres': cleanDraft });
  assert.match(run(folder, ['check', 'a.unres']).stdout, /^a\.unres:5:\d+ info “the matter”: write “the question” \(our word\)\. \(preferred-term\)$/m);
});

test('it holds for fix and outline too, and a byte order mark is no fault', (t) => {
  const folder = folderWith(t, {
    '.un-resolution.json': '\uFEFF{ "rules": { "wrong-ending": "off" }, "placeholders": ["focal point"] }',
    'a.unres': draftWithWrongEnding, 'b.unres': cleanDraft.replace('the matter;', 'the [focal point];'),
  });
  assert.deepEqual(run(folder, ['fix', '--diff', 'a.unres']), { code: 0, stdout: '', stderr: '' });
  const [bracket] = JSON.parse(run(folder, ['outline', '--format', 'json', 'b.unres']).stdout).files[0].brackets;
  assert.equal(bracket.kind, 'placeholder');
});
