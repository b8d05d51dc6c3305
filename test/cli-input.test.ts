/** What the command line makes of files and wishes that are not as they should be. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { eachDraft } from '../server/src/cli/drafts';
import { defaultConfig } from '../server/src/core/index';
import { cleanDraft, draftWithOpenBracket, folderWith, run, start } from './support/command-line';

describe('a file that cannot be checked is named, and the others are checked', () => {
  const cannot: Record<string, { files?: Record<string, string | Uint8Array>; name?: string; says: RegExp }> = {
    'a missing file': { says: /^bad: There is no such file/ },
    'a folder': { files: { 'bad/a.unres': '' }, says: /^bad: This is a folder.*"bad[/\\]/ },
    'a pattern that fits nothing': { name: '*.nothing', says: /^\*\.nothing: No file/ },
    'a binary file': { files: { bad: Uint8Array.of(0x89, 0x50, 0x00, 0x01, 0x02) }, says: /^bad: This is not a text file/ },
    'text in Latin-1': { files: { bad: Uint8Array.of(0x43, 0xf4, 0x74, 0x65) }, says: /^bad: This text is not in UTF-8/ },
    'text in UTF-16': { files: { bad: Buffer.from('\uFEFFText', 'utf16le') }, says: /^bad: This text is in UTF-16/ },
    'a lone surrogate in the shape of UTF-8': { files: { bad: Uint8Array.of(0x5b, 0xed, 0xa0, 0x80, 0x5d) }, says: /^bad: This text is not in UTF-8/ },
    'a Word file': { files: { bad: Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14) }, says: /^bad: This looks like a Word file/ },
  };
  for (const [what, { files = {}, name = 'bad', says }] of Object.entries(cannot)) {
    test(what, (t) => {
      const folder = folderWith(t, { 'good.unres': draftWithOpenBracket, ...files });
      const { code, stdout, stderr } = run(folder, ['check', name, 'good.unres', '--format', 'json']);
      assert.equal(code, 2);
      assert.match(stderr, says);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
      assert.deepEqual(JSON.parse(stdout).files.map(({ path }: { path: string }) => path), ['good.unres']);
    });
  }

  test('standard input that is not text', (t) => {
    const { code, stderr } = run(folderWith(t, {}), ['check', '-'], Uint8Array.of(0xff, 0x00));
    assert.equal(code, 2);
    assert.match(stderr, /^-: This is not a text file/);
  });
});

describe('odd texts are read calmly', () => {
  test('an empty file', (t) => {
    const folder = folderWith(t, { 'a.unres': '' });
    assert.deepEqual(run(folder, ['check', 'a.unres']), { code: 0, stdout: '1 draft: nothing found.\n', stderr: '' });
    assert.equal(run(folder, ['outline', 'a.unres']).code, 0);
    assert.deepEqual(run(folder, ['fix', 'a.unres']), { code: 0, stdout: '', stderr: '' });
  });

  test('10 million opening brackets', (t) => {
    const folder = folderWith(t, { 'a.unres': '['.repeat(10_000_000) });
    const { code, stdout, stderr } = run(folder, ['check', 'a.unres']);
    assert.deepEqual([code, stderr], [1, '']);
    assert.match(stdout, /\(unmatched-bracket\)/);
  });

  test('a text of nothing but byte order mark, line ends and control characters', (t) => {
    const folder = folderWith(t, { 'a.unres': '\uFEFF\r\n\r\u2028\u0007\u200f\n' });
    assert.deepEqual([run(folder, ['check', 'a.unres']).code, run(folder, ['outline', 'a.unres']).code], [0, 0]);
  });
});

describe('a configuration that cannot be used is named with its key, and nothing is checked', () => {
  const unusable: Record<string, { content?: string; says: RegExp }> = {
    'missing': { says: /^config\.json: There is no such file/ },
    'not JSON': { content: '{ "stage": ', says: /^config\.json:1:12: This is not JSON: a value is missing here/ },
    'not an object': { content: '[]', says: /^config\.json:1:1: / },
    'an unknown stage': { content: '{ "stage": "done" }', says: /^config\.json:1:12: .*negotiation, final/ },
    'an unknown setting': { content: '{ "stages": "final" }', says: /^config\.json:1:3: .*Did you mean “stage”/ },
    'an unknown rule': { content: '{ "rules": { "no-such-rule": "off" } }', says: /^config\.json:1:14: There is no rule “no-such-rule”/ },
  };
  for (const [what, { content, says }] of Object.entries(unusable)) {
    test(what, (t) => {
      const folder = folderWith(t, { 'a.unres': cleanDraft, ...(content !== undefined && { 'config.json': content }) });
      const { code, stdout, stderr } = run(folder, ['check', '--config', 'config.json', 'a.unres']);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
    });
  }
});

describe('a wish that is not understood is answered with what can be wished for', () => {
  const wishes: [string[], RegExp][] = [
    [['check', '--format', 'xml', 'a.unres'], /text, json, sarif, github/],
    [['check', '--stage', 'done', 'a.unres'], /negotiation, final/],
    [['check', '--profile', 'nato', 'a.unres'], /general-assembly, security-council/],
    [['check', '--language', 'la', 'a.unres'], /en, fr, es, ru, ar, zh/],
    [['check', '--fail-on', 'hint', 'a.unres'], /error, warning, info, never/],
    [['outline', '--format', 'yaml', 'a.unres'], /text, json/],
    [['fix', '--write', '--diff', 'a.unres'], /--write.*--diff/],
    [['check'], /drafts/],
    [['chek', 'a.unres'], /check/],
    [['lsp'], /--stdio/],
    [[], /Usage: un-resolution/],
  ];
  for (const [args, says] of wishes) {
    test(['un-resolution', ...args].join(' '), (t) => {
      const { code, stdout, stderr } = run(folderWith(t, { 'a.unres': cleanDraft }), args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
    });
  }

  test('--help and --version are no mistakes', (t) => {
    const folder = folderWith(t, {});
    assert.match(run(folder, ['--help']).stdout, /check[^]*fix[^]*outline[^]*explain[^]*lsp/);
    assert.match(run(folder, ['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
    assert.deepEqual([run(folder, ['--help']).code, run(folder, ['--version']).code], [0, 0]);
  });
});

test('a fault of our own names the draft it met, and does not keep us from the next', async (t) => {
  const folder = folderWith(t, { 'a.unres': '', 'b.unres': '' });
  let complaints = '';
  const output = { write: (text: string) => { complaints += text; } };
  const met: string[] = [];
  const code = await eachDraft(['a.unres', 'b.unres'], async () => defaultConfig, { cwd: folder, stdin: (async function* () {})(), stdout: output, stderr: output }, ({ path }) => {
    met.push(path);
    if (path === 'a.unres') throw new Error('a slip');
  });
  assert.deepEqual([code, met], [2, ['a.unres', 'b.unres']]);
  assert.match(complaints, /^a\.unres: Something went wrong in the checker: Error: a slip\n/);
});

test('a reader that goes away early is no reason to complain', async (t) => {
  const manyParagraphs = Array.from({ length: 3000 }, (_, index) => `${index + 1}. *Requests* a report;\n\n`).join('');
  const reading = start(folderWith(t, { 'a.unres': `The General Assembly,\n\n${manyParagraphs}` }), ['outline', '--format', 'json', 'a.unres']);
  let complaints = '';
  reading.stderr.on('data', (chunk) => { complaints += chunk; });
  reading.stdout.once('data', () => reading.stdout.destroy());
  const [code] = await once(reading, 'close');
  assert.deepEqual([code, complaints], [0, '']);
});
