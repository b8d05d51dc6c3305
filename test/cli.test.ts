/** `check`, `outline`, `explain` and `lsp`: what they print and how they exit. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { progressOf } from '../server/src/cli/progress';
import { cleanDraft, draftWithBlank, draftWithOpenBracket, folderWith, run, start } from './support/command-line';

describe('check', () => {
  test('says nothing but the count about a draft without faults', (t) => {
    const folder = folderWith(t, { 'a.unres': cleanDraft });
    assert.deepEqual(run(folder, ['check', 'a.unres']), { code: 0, stdout: '1 draft: nothing found.\n', stderr: '' });
  });

  test('prints a line for each finding, with line and column as editors count them', (t) => {
    const folder = folderWith(t, { 'a.unres': draftWithOpenBracket, 'b.unres': draftWithBlank });
    const { code, stdout, stderr } = run(folder, ['check', 'a.unres', 'b.unres']);
    assert.equal(code, 1);
    assert.equal(stderr, '');
    assert.match(stdout, /^a\.unres:5:50 error .+ \(unmatched-bracket\)$/m);
    assert.match(stdout, /^b\.unres:5:50 warning .+ \(unresolved-placeholder\)$/m);
    assert.match(stdout, /^2 drafts: 1 error, 1 warning\.$/m);
  });

  for (const [failOn, expected] of [['error', 0], ['warning', 1], ['info', 1], ['never', 0]] as const) {
    test(`--fail-on ${failOn} exits with ${expected} when a warning is the worst`, (t) => {
      const folder = folderWith(t, { 'a.unres': draftWithBlank });
      assert.equal(run(folder, ['check', '--fail-on', failOn, 'a.unres']).code, expected);
    });
  }

  test('--stage final makes an error of a blank', (t) => {
    const folder = folderWith(t, { 'a.unres': draftWithBlank });
    const { code, stdout } = run(folder, ['check', '--stage', 'final', '--format', 'json', 'a.unres']);
    const [file] = JSON.parse(stdout).files;
    assert.deepEqual([code, file.stage, file.findings[0].level], [1, 'final', 'error']);
  });

  test('--profile and --language have the last word over the draft', (t) => {
    const folder = folderWith(t, { 'a.unres': cleanDraft });
    const { stdout } = run(folder, ['check', '--profile', 'model-un', '--language', 'en', '--format', 'json', 'a.unres']);
    const [file] = JSON.parse(stdout).files;
    assert.deepEqual([file.profile, file.language], ['model-un', 'en']);
  });

  test('--config sets stage and levels, and an option comes before it', (t) => {
    const config = JSON.stringify({ stage: 'final', rules: { 'unresolved-placeholder': 'info' } });
    const folder = folderWith(t, { 'a.unres': draftWithBlank, 'config.json': config });
    const [fromFile] = JSON.parse(run(folder, ['check', '--config', 'config.json', '--format', 'json', 'a.unres']).stdout).files;
    assert.deepEqual([fromFile.stage, fromFile.summary], ['final', { error: 0, warning: 0, info: 1, hint: 0 }]);
    const [overruled] = JSON.parse(run(folder, ['check', '--config', 'config.json', '--stage', 'negotiation', '--format', 'json', 'a.unres']).stdout).files;
    assert.equal(overruled.stage, 'negotiation');
  });

  test('- is standard input', (t) => {
    const { code, stdout } = run(folderWith(t, {}), ['check', '-'], draftWithOpenBracket);
    assert.equal(code, 1);
    assert.match(stdout, /^-:5:50 error /);
  });

  test('a pattern finds drafts in folders, each draft once', (t) => {
    const folder = folderWith(t, { 'a.unres': cleanDraft, 'b/c.resolution.md': cleanDraft, 'b/notes.md': draftWithOpenBracket });
    const { code, stdout } = run(folder, ['check', '**/*.{unres,resolution.md}', 'a.unres', '--format', 'json']);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout).files.map(({ path }: { path: string }) => path), ['a.unres', 'b/c.resolution.md']);
  });

  test('a draft whose name looks like a pattern is taken by its name', (t) => {
    const folder = folderWith(t, { 'draft [1].unres': cleanDraft });
    assert.equal(run(folder, ['check', 'draft [1].unres']).code, 0);
  });

  test('a byte order mark does not move the places', (t) => {
    const folder = folderWith(t, { 'a.unres': '\uFEFF' + 'Decides [all\n' });
    const [finding] = JSON.parse(run(folder, ['check', '--format', 'json', 'a.unres']).stdout).files[0].findings;
    assert.deepEqual(finding.range.start, { line: 0, character: 8 });
  });

  test('places count UTF-16 units, and every kind of line end', (t) => {
    const folder = folderWith(t, { 'a.unres': 'One\rTwo\r\nThree\n\u{1F54A} [all' });
    const [finding] = JSON.parse(run(folder, ['check', '--format', 'json', 'a.unres']).stdout).files[0].findings;
    assert.deepEqual(finding.range.start, { line: 3, character: 3 });
  });
});

describe('outline', () => {
  const draft = `The General Assembly,

*Recalling* its resolution 60/1,

1. *Requests* the Secretary-General:

(a) To report by [date];

(b) To inform Member States;

[1bis. *Welcomes* the offer of [country];]

2. *Decides* to review paragraph 1 above.
`;

  test('--format json prints the contract', (t) => {
    const folder = folderWith(t, { 'a.unres': draft });
    const { code, stdout, stderr } = run(folder, ['outline', '--format', 'json', 'a.unres']);
    const { version, files: [file] } = JSON.parse(stdout);
    assert.deepEqual([code, stderr, version], [0, '', 1]);
    assert.deepEqual([file.path, file.language], ['a.unres', 'en']);

    const [part] = file.parts;
    assert.deepEqual([part.kind, part.organ, file.parts.length], ['resolution', 'general-assembly', 1]);
    assert.deepEqual(part.paragraphs.map((p: Paragraph) => [p.kind, p.number, p.opener, p.bracketed]), [
      ['preambular', null, 'Recalling', false],
      ['operative', '1', 'Requests', false],
      ['operative', '1bis', 'Welcomes', true],
      ['operative', '2', 'Decides', false],
    ]);
    assert.equal(part.paragraphs[1].addressee, 'the Secretary-General');
    assert.deepEqual(part.paragraphs[1].children.map((p: Paragraph) => p.number), ['(a)', '(b)']);
    assert.deepEqual(part.paragraphs[3].range, { start: { line: 12, character: 0 }, end: { line: 12, character: 41 } });

    assert.deepEqual(file.brackets.map((b: Bracket) => [b.kind, b.depth, b.key]), [
      ['placeholder', 0, 'date'],
      ['negotiation', 0, null],
      ['placeholder', 1, 'country'],
    ]);
    assert.deepEqual(file.brackets[0], {
      kind: 'placeholder', text: 'date', key: 'date', depth: 0, group: null,
      range: { start: { line: 6, character: 17 }, end: { line: 6, character: 23 } },
    });

    const [reference] = file.references.filter(({ kind }: { kind: string }) => kind === 'paragraph');
    assert.deepEqual([reference.text, reference.target.start], ['paragraph 1 above', { line: 4, character: 0 }]);
  });

  test('in words it reads like a table of contents', (t) => {
    const folder = folderWith(t, { 'a.unres': draft });
    const { code, stdout } = run(folder, ['outline', 'a.unres']);
    assert.equal(code, 0);
    assert.equal(stdout, `a.unres

Resolution
          Recalling its resolution 60/1,
       1  Requests the Secretary-General:
          (a) To report by [date];
          (b) To inform Member States;
  [1bis]  Welcomes the offer of [country];]
       2  Decides to review paragraph 1 above.

In brackets: 2 placeholder, 1 negotiation

Blanks to fill:
  date
  country
`);
  });

  interface Paragraph { kind: string; number: string | null; opener: string | null; bracketed: boolean }
  interface Bracket { kind: string; depth: number; key: string | null }
});

describe('explain', () => {
  test("prints the rule's page", (t) => {
    const { code, stdout } = run(folderWith(t, {}), ['explain', 'unmatched-bracket']);
    assert.equal(code, 0);
    assert.match(stdout, /^# unmatched-bracket\n/);
  });

  test('names the rules when there is none of that name', (t) => {
    const { code, stdout, stderr } = run(folderWith(t, {}), ['explain', 'unmatched-braket']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /no rule "unmatched-braket"[^]*\bunmatched-bracket: /);
  });
});

test('lsp --stdio serves an editor', async (t) => {
  const server = start(folderWith(t, {}), ['lsp', '--stdio']);
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', { processId: null, rootUri: null, capabilities: {} });
  assert.ok('documentSymbolProvider' in capabilities);
  await connection.sendRequest('shutdown');
  const ended = once(server, 'exit');
  await connection.sendNotification('exit');
  assert.deepEqual(await ended, [0, null]);
});

test('progress over many drafts is shown to a person at a terminal, and to nobody else', () => {
  const shownTo = (isTTY: boolean, total: number): string => {
    let shown = '';
    const output = { isTTY, write: (text: string) => { shown += text; } };
    const progress = progressOf(total, { cwd: '', stdin: (async function* () {})(), stdout: output, stderr: output });
    progress.at(1, 'a.unres');
    progress.clear();
    return shown;
  };
  assert.match(shownTo(true, 2), /1 of 2: a\.unres\r\x1b\[2K$/);
  assert.equal(shownTo(false, 2), '');
  assert.equal(shownTo(true, 1), '');
});
