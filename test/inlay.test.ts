/** The number that a paragraph will have at adoption, shown beside its own. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { InlayHintRequest, type InlayHint } from 'vscode-languageserver/node';
import { analyze, configOf, defaultConfig, inlayHints } from '../server/src/core/index';
import { session } from './support/session';

const shown = configOf({ showNumbersAtAdoption: true });

/** The draft with its hints written in, between «‹» and «›». */
function hinted(text: string): string {
  let out = text;
  for (const { at, text: words } of inlayHints(analyze(text, shown)).reverse()) out = `${out.slice(0, at)}‹${words}›${out.slice(at)}`;
  return out;
}

const numbersOf = (...paragraphs: string[]) => hinted(['*The General Assembly*,', ...paragraphs, ''].join('\n\n')).split('\n\n').slice(1, -1);

test('bis numbers are dissolved, gaps are closed, and what stays says nothing', () => {
  assert.deepEqual(numbersOf('1. *Decides* to meet;', '1bis. *Thanks* pilots;', '2. *Invites* crews;', '7. *Decides* to rest.'), [
    '1. *Decides* to meet;', '1bis.‹→ 2› *Thanks* pilots;', '2.‹→ 3› *Invites* crews;', '7.‹→ 4› *Decides* to rest.',
  ]);
});

test('a paragraph in brackets has its number if it is kept, and those behind it have the one or the other', () => {
  assert.deepEqual(numbersOf('1. *Decides* to meet;', '[1bis. *Thanks* pilots;]', '2. *Invites* crews;', '[3. *Notes* the tide;]', '4. *Decides* to rest.'), [
    '1. *Decides* to meet;', '[1bis.‹→ 2 if kept› *Thanks* pilots;]', '2.‹→ 2 or 3› *Invites* crews;', '[3.‹→ 3 or 4 if kept› *Notes* the tide;]', '4.‹→ 3 to 5› *Decides* to rest.',
  ]);
});

test('alternatives share one number', () => {
  assert.deepEqual(numbersOf('1. *Decides* to meet;', '1 alt. *Decides* to wait;', '2. *Decides* to rest.'), [
    '1. *Decides* to meet;', '1 alt.‹→ 1 if chosen› *Decides* to wait;', '2. *Decides* to rest.',
  ]);
});

test('letters follow too, and a paragraph without a number is shown the one it will get', () => {
  assert.deepEqual(numbersOf('1. *Requests*:', '(a) Rest;', '[(b) Food;]', '(c) Water;', '*Invites* crews;', '2. *Decides* to rest.'), [
    '1. *Requests*:', '(a) Rest;', '[(b) Food;]', '(c)‹→ (b) or (c)› Water;', '‹→ 2›*Invites* crews;', '2.‹→ 3› *Decides* to rest.',
  ]);
});

test('it says why', () => {
  const text = '*The General Assembly*,\n\n1. *Decides* to meet;\n\n[1bis. *Thanks* pilots;]\n';
  assert.equal(inlayHints(analyze(text, shown))[0]?.why, 'At adoption bis and ter become plain numbers. This paragraph stands in brackets: it is still to be agreed. Paragraphs are numbered in the order in which they stand.');
});

test('nothing is shown unless the drafter has chosen so', () => {
  assert.deepEqual(inlayHints(analyze('*The General Assembly*,\n\n1. *Decides* to meet;\n\n1bis. *Thanks* pilots.\n', defaultConfig)), []);
});

const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);

test('the draft that a committee negotiated', { skip: !existsSync(seed) && 'the shared texts are not here' }, () => {
  const told = inlayHints(analyze(readFileSync(seed, 'utf8'), shown)).map(({ text }) => text.slice(2));
  assert.deepEqual(told, ['2 if kept', '2 or 3', '3 or 4', '4 or 5', '5 or 6', '6 or 7', '7 or 8', '8 or 9', '9 or 10 if kept', '9 to 11']);
});

test('over the wire, for the lines that are seen, once the setting is on', async (context) => {
  const client = await session(context, { settings: { showNumbersAtAdoption: true } });
  const uri = await client.open('*The General Assembly*,\n\n1. *Decides* to meet;\n\n1bis. *Thanks* pilots;\n\n2. *Decides* to rest.\n');
  const ask = (start: number, end: number) => client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: { start: { line: start, character: 0 }, end: { line: end, character: 0 } } }) as Promise<InlayHint[]>;
  assert.deepEqual((await ask(0, 5)).map(({ label, position }) => `${position.line}:${position.character} ${String(label)}`), ['4:5 → 2']);
  assert.equal((await ask(0, 7)).length, 2);
  await client.set({ showNumbersAtAdoption: false });
  assert.deepEqual(await ask(0, 7), []);
});
