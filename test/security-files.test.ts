/** The command line with hostile drafts and names: nothing of them reaches a terminal or a log but as words, and files are written whole or not at all. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { replaceFile } from '../server/src/cli/replace-file';
import { forPeople, onOneLine, visible } from '../server/src/cli/visible';
import { readFileAt } from '../server/src/read-file';
import { cleanDraft, draftWithWrongEnding, folderWith, run, start } from './support/command-line';

const onWindows = process.platform === 'win32' && 'Windows has no such names and files';
/** Colours, a new title for the window, and what some terminals answer to by typing. */
const escapes = '\x1b[31m\x1b]0;pwned\x07\x9b6n\x7f\b';
const hostile = `The General Assembly,\n\n*Recalling* ${escapes} its mandate,\n\n1. *Requests* States to report in [name ${escapes}] and [EU${escapes}: later];\n\n2. *Decides* ${escapes}to [meet.\n`;
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;

const forPersons = [
  ['check'], ['check', '--stage', 'final'], ['check', '--format', 'github'], ['outline'], ['brackets'], ['brackets', '--group', 'kind'], ['proposals'],
  ['proposals', '--by', `EU${escapes}`, '--export'], ['packages', '--suggest'], ['fill', '--list'], ['renumber', '--map'], ['adopt', '--map'],
] as const;

for (const args of forPersons) {
  test(`${args.join(' ').replace(escapes, '')} shows control characters and does not send them`, (t) => {
    const { stdout, stderr } = run(folderWith(t, { 'a.unres': hostile }), [...args, 'a.unres']);
    assert.doesNotMatch(stdout + stderr, controls);
  });
}

test('what programs read escapes them as JSON does', (t) => {
  const folder = folderWith(t, { 'a.unres': hostile });
  for (const args of [['check', '--format', 'json'], ['check', '--format', 'sarif'], ['outline', '--format', 'json'], ['brackets', '--format', 'json']]) {
    const { stdout } = run(folder, [...args, 'a.unres']);
    assert.doesNotMatch(stdout, /\x1b|\x07/);
    JSON.parse(stdout);
  }
});

test('a draft that is printed is exact in a file, and harmless on a terminal', (t) => {
  const { stdout } = run(folderWith(t, { 'a.unres': hostile }), ['view', '--reading', 'as-bracketed', 'a.unres']);
  assert.ok(stdout.includes(escapes));
  let shown = '';
  const terminal = { isTTY: true, write: (text: string) => { shown += text; } };
  forPeople({ cwd: '', stdin: (async function* () {})(), stdout: terminal, stderr: terminal }).stdout.write(stdout);
  assert.doesNotMatch(shown, controls);
  assert.equal(visible('a\tb\r\nc\x1b\x7f\x9b\rd\n'), 'a\tb\r\nc␛␡\ufffd␍d\n');
  assert.equal(onOneLine('a\n\t\x1b'), 'a␊␉␛');
});

test('the name of a file cannot pass for a line of its own, nor be a command to the service that runs the check', { skip: onWindows }, (t) => {
  const names = ['a\n::error::pwned.unres', `b${escapes.replace('\x9b', '')}.unres`];
  const folder = folderWith(t, { ...Object.fromEntries(names.map((name) => [name, hostile])), 'c.unres': cleanDraft, 'd%0A::stop,x=1.unres': hostile });
  for (const format of ['text', 'github', 'json', 'sarif']) {
    const { code, stdout, stderr } = run(folder, ['check', '--format', format, '*.unres']);
    assert.equal(code, 2);
    assert.doesNotMatch(stdout + stderr, /^::error::pwned|^::stop/m);
    assert.doesNotMatch(stderr, controls);
    assert.match(stderr, /^a␊::error::pwned\.unres: There are line breaks or other control characters in this name/m);
  }
  const { stdout } = run(folder, ['check', '--format', 'github', 'd*.unres']);
  assert.match(stdout, /^::error file=d%250A%3A%3Astop%2Cx=1\.unres,line=/m);
  assert.doesNotMatch(run(folder, ['check', 'none\n::error::pwned.unres']).stderr, /^::/m);
});

test('the words of a draft cannot either', (t) => {
  const folder = folderWith(t, { 'a.unres': 'The General Assembly,\n\n1. *Decides* on [the\n::error::pwned\nend] and [the\n::error::pwned\nend\n' });
  for (const args of [['check'], ['check', '--format', 'github'], ['brackets'], ['outline'], ['packages', '--suggest']]) {
    const { stdout, stderr } = run(folder, [...args, 'a.unres']);
    assert.doesNotMatch(stdout + stderr, /^::error::/m);
  }
});

test('a name with signs of addresses is one relative address in SARIF', { skip: onWindows }, (t) => {
  const folder = folderWith(t, { 'a#?%2F javascript:x [1].unres': hostile });
  const log = JSON.parse(run(folder, ['check', '--format', 'sarif', 'a#?%2F javascript:x [1].unres']).stdout);
  const { uri } = log.runs[0].results[0].locations[0].physicalLocation.artifactLocation;
  assert.equal(uri, 'a%23%3F%252F%20javascript%3Ax%20%5B1%5D.unres');
});

test('checking writes no file, starts no program and opens no connection', (t) => {
  const folder = folderWith(t, {
    'a.unres': `${hostile}\n![x](https://evil.example/a.png)\n`,
    '.un-resolution.json': '{ "$schema": "https://evil.example/schema.json", "extends": "https://evil.example/x.json", "__proto__": { "stage": "final" }, "constructor": 1 }',
    'watch.cjs': `for (const [name, of] of [['net', 'Socket'], ['dgram', 'Socket']]) require(name)[of].prototype.connect = () => { throw new Error('connected'); };
require('dns').lookup = () => { throw new Error('looked up'); }; globalThis.fetch = () => { throw new Error('fetched'); };`,
  });
  const before = readdirSync(folder);
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  // Node's own lock: nothing may be written, and no process or thread started.
  const lock = ['--experimental-permission', '--allow-fs-read=*', '--no-warnings', '--require', join(folder, 'watch.cjs')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...lock, cli, 'check', 'a.unres'], { cwd: folder, encoding: 'utf8' });
  assert.deepEqual([status, readdirSync(folder)], [2, before], stderr);
  assert.match(stdout, /unmatched-bracket/);
  assert.match(stderr, /There is no setting “__proto__”/);
  assert.doesNotMatch(stdout + stderr, /connected|looked up|fetched|ERR_ACCESS_DENIED/);
});

test('settings cannot reach what all objects share', (t) => {
  const folder = folderWith(t, { '.un-resolution.json': '{ "rules": { "__proto__": "off", "constructor": "off" }, "__proto__": { "rules": { "unmatched-bracket": "off" } } }', 'a.unres': hostile });
  const { stdout, stderr } = run(folder, ['check', 'a.unres']);
  assert.match(stdout, /unmatched-bracket/);
  assert.equal(stderr.match(/There is no (?:rule|setting) “(?:__proto__|constructor)”/g)?.length, 3);
});

test('a file that has no end, and one that is no file, is not read by the server', { skip: onWindows }, async (t) => {
  const folder = folderWith(t, { 'a.unres': cleanDraft });
  symlinkSync('/dev/zero', join(folder, '.un-resolution.json'));
  mkdirSync(join(folder, 'b.unres'));
  await assert.rejects(readFileAt(`file://${folder}/.un-resolution.json`), /it is no file/);
  await assert.rejects(readFileAt(`file://${folder}/b.unres`), /it is no file/);
  const { code, stderr } = run(folder, ['check', 'a.unres']);
  assert.deepEqual([code, /The file cannot be read: it is no file/.test(stderr)], [2, true]);
});

test('a draft that somebody has saved in the meantime is not written over', async (t) => {
  const folder = folderWith(t, { 'a.unres': 'theirs' });
  await assert.rejects(replaceFile(join(folder, 'a.unres'), 'as it was read', 'ours'), /changed by somebody else/);
  assert.deepEqual([readFileSync(join(folder, 'a.unres'), 'utf8'), readdirSync(folder)], ['theirs', ['a.unres']]);
});

test('what is written is whole at every moment: killed at any time, the draft is the old or the new one', { skip: onWindows }, async (t) => {
  const before = draftWithWrongEnding + '*Recalling* what was said,\n\n'.repeat(4000);
  const folder = folderWith(t, { 'a.unres': before });
  const path = join(folder, 'a.unres');
  const after = run(folder, ['fix', 'a.unres']).stdout;
  assert.notEqual(after, before);
  for (let round = 0; round < 4; round++) {
    writeFileSync(path, before);
    const process = start(folder, ['fix', '--write', 'a.unres']);
    // As soon as anything changes in the folder: in the midst of the work.
    const { ino } = statSync(path);
    while (process.exitCode === null && process.signalCode === null && readdirSync(folder).length === 1 && statSync(path).ino === ino) await new Promise(setImmediate);
    process.kill('SIGKILL');
    if (process.exitCode === null && process.signalCode === null) await once(process, 'exit');
    const now = readFileSync(path, 'utf8');
    assert.ok(now === before || now === after);
    for (const name of readdirSync(folder)) if (name !== 'a.unres') assert.match(name, /^\.a\.unres\.\d+\.tmp$/);
  }
});
