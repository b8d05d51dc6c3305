/** The walkthrough for people who have never used the editor: its sample, its pictures, and that its buttons do something. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyze, fixAll, lenses } from '../server/src/core/index';
import manifest from '../package.json';
import words from '../package.nls.json';

const root = new URL('../', import.meta.url);
const sample = readFileSync(new URL('client/walkthrough/sample.resolution.md', root), 'utf8').replaceAll('\r\n', '\n');
const [walkthrough] = manifest.contributes.walkthroughs;
const said = (key: string): string => (words as Record<string, string>)[key.replaceAll('%', '')] ?? key;

test('the sample has something of each kind to see, and nothing else', () => {
  const analysis = analyze(sample);
  assert.deepEqual(analysis.findings.map(({ rule, level }) => `${level} ${rule}`), [
    'warning unresolved-placeholder', 'warning wrong-ending', 'warning unresolved-placeholder', 'warning numbering-gap', 'error unmatched-bracket', 'info repetition-missing',
  ]);
  assert.deepEqual(lenses(analysis).map(({ text }) => text), ['4 operative paragraphs', '2 blanks', '2 brackets', '1 unmatched']);
});

test('what is safe to fix in it can be fixed', () => {
  assert.ok(!analyze(fixAll(sample)).findings.some(({ rule }) => rule === 'wrong-ending'));
});

test('every picture is there, and says what it shows', () => {
  for (const { media } of walkthrough?.steps ?? []) {
    assert.ok(existsSync(new URL(media.svg, root)), media.svg);
    assert.ok(said(media.altText).length > 20);
  }
});

test('every button runs a command that there is, and ends its step', () => {
  const registered = readFileSync(new URL('client/src/commands.ts', root), 'utf8');
  for (const { id, description, completionEvents } of walkthrough?.steps ?? []) {
    const [, command = ''] = /\(command:([\w.]+)\)/.exec(said(description)) ?? [];
    assert.ok(registered.includes(`register('${command}'`), `${id}: ${command}`);
    assert.ok(completionEvents.includes(`onCommand:${command}`), id);
  }
});
