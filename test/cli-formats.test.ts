/** `check --format`: what programs, code-scanning services and pull requests are given. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDraft, draftWithBlank, draftWithOpenBracket, folderWith, run, start } from './support/command-line';

test('--format json prints the contract alone', (t) => {
  const folder = folderWith(t, { 'a.unres': draftWithOpenBracket });
  const { code, stdout, stderr } = run(folder, ['check', '--format', 'json', 'a.unres']);
  const answer = JSON.parse(stdout);
  assert.deepEqual([code, stderr], [1, '']);
  assert.deepEqual(Object.keys(answer), ['version', 'files']);
  assert.equal(answer.version, 1);

  const [file] = answer.files;
  assert.deepEqual(Object.keys(file), ['path', 'language', 'stage', 'profile', 'findings', 'summary']);
  assert.deepEqual([file.path, file.language, file.stage, file.profile], ['a.unres', 'en', 'negotiation', 'general-assembly']);
  assert.deepEqual(file.summary, { error: 1, warning: 0, info: 0, hint: 0 });

  const [finding] = file.findings;
  assert.deepEqual(Object.keys(finding), ['rule', 'level', 'message', 'range', 'related', 'fixes']);
  assert.deepEqual([finding.rule, finding.level], ['unmatched-bracket', 'error']);
  assert.deepEqual(finding.range, { start: { line: 4, character: 49 }, end: { line: 4, character: 50 } });
  for (const fix of finding.fixes) {
    assert.deepEqual(Object.keys(fix), ['title', 'safe', 'edits']);
    for (const edit of fix.edits) assert.deepEqual(Object.keys(edit), ['range', 'newText']);
  }
});

test('a fix that needs words from the drafter says what it asks for, and changes nothing by itself', (t) => {
  const folder = folderWith(t, { 'a.unres': draftWithBlank });
  const [finding] = JSON.parse(run(folder, ['check', '--format', 'json', 'a.unres']).stdout).files[0].findings;
  const fix = finding.fixes.find(({ ask }: { ask?: string }) => ask === 'date');
  assert.deepEqual(fix.edits, [{ range: finding.range, newText: '[date]' }]);
});

test('--format sarif prints a log with the rules, the places and the fixes that need no words', (t) => {
  const folder = folderWith(t, { 'a b.unres': draftWithOpenBracket, 'b.unres': draftWithBlank, 'c.unres': cleanDraft });
  const { code, stdout, stderr } = run(folder, ['check', '--format', 'sarif', 'a b.unres', 'b.unres', 'c.unres']);
  assert.deepEqual([code, stderr], [1, '']);
  const log = JSON.parse(stdout);
  assert.equal(log.version, '2.1.0');
  const [{ tool, results, columnKind }] = log.runs;
  assert.equal(columnKind, 'utf16CodeUnits');
  assert.deepEqual(results.map(({ ruleId, level }: { ruleId: string; level: string }) => `${level} ${ruleId}`), ['error unmatched-bracket', 'warning unresolved-placeholder']);
  assert.deepEqual(results[0].locations[0].physicalLocation, {
    artifactLocation: { uri: 'a%20b.unres', uriBaseId: '%SRCROOT%' }, region: { startLine: 5, startColumn: 50, endLine: 5, endColumn: 51 },
  });
  assert.equal(results[0].fixes.length, 2);
  assert.equal(results[1].fixes, undefined);
  assert.ok(tool.driver.rules.some(({ id }: { id: string }) => id === 'unmatched-bracket'));
});

test('--format github prints workflow commands', (t) => {
  const folder = folderWith(t, { 'a, b.unres': draftWithOpenBracket });
  const { code, stdout } = run(folder, ['check', '--format', 'github', 'a, b.unres']);
  assert.equal(code, 1);
  assert.match(stdout, /^::error file=a%2C b\.unres,line=5,endLine=5,col=50,endColumn=51,title=unmatched-bracket::.+\n$/);
});
