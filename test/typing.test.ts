/** What an editor does by itself while a drafter types, and when asked to format. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentOnTypeFormattingOptions, TextEdit } from 'vscode-languageserver/node';
import { analyze, applyEdits, brokenLine, closedParagraph, fixAll, format } from '../server/src/core';
import { apart } from './support/apart';
import { marked } from './support/marked';
import { draftOf } from './support/pressing';
import { seed, withSeed } from './support/seed';
import { session } from './support/session';

const body = ['*The General Assembly*,', '*Recalling* its rules,'];

describe('a paragraph is closed', () => {
  const typed = (source: string) => {
    const { text, cursor = -1 } = marked(source);
    return applyEdits(text, closedParagraph(analyze(text), cursor));
  };
  const mends = (what: string, before: readonly string[], after: readonly string[]) => test(what, () => assert.equal(typed(draftOf(before)), draftOf(after)));
  const leaves = (what: string, ...draft: readonly string[]) => test(what, () => assert.equal(typed(draftOf(draft)), draftOf(draft).replace('<|>', '')));

  mends('the one before it is not the last any more', [...body, '1. *Decides* to meet.', '2. *Invites* all.<|>'], [...body, '1. *Decides* to meet;', '2. *Invites* all.']);
  mends('with a semicolon, too', [...body, '1. *Decides* to meet.', '2. *Invites* all;<|>'], [...body, '1. *Decides* to meet;', '2. *Invites* all;']);
  mends('in a list', [...body, '1. *Requests* the Chair:', '(a) To meet.', '(b) To report.<|>'], [...body, '1. *Requests* the Chair:', '(a) To meet;', '(b) To report.']);
  mends('in brackets', [...body, '1. *Decides* to meet.', '[2. *Invites* all.<|>]'], [...body, '1. *Decides* to meet;', '[2. *Invites* all.]']);
  leaves('a mark within the words closes nothing', ...body, '1. *Decides* to meet.', '2. *Invites* all, i.e.<|> everybody;');
  leaves('a semicolon before it is right', ...body, '1. *Decides* to meet;', '2. *Invites* all.<|>');
  leaves('a missing mark may be missing on purpose', ...body, '1. *Decides* to meet', '2. *Invites* all.<|>');
  leaves('what the drafter has just typed stays', ...body, '1. *Decides* to meet.<|>', '2. *Invites* all.');
  leaves('what a note lets pass stays', ...body, '<!-- un-resolution-allow wrong-ending: agreed -->', '1. *Decides* to meet.', '2. *Invites* all.<|>');
  test('in the draft that a committee negotiated: the last paragraph is the last no more, and nothing else changes', withSeed, () => {
    const whole = seed.trimEnd();
    assert.equal(typed(`${whole}\n\n10. *Decides* to meet again.<|>`), `${whole.slice(0, -1)};\n\n10. *Decides* to meet again.`);
    const closed = 'rapid entry into force;';
    assert.equal(typed(seed.replace(closed, `${closed}<|>`)), seed);
    assert.equal(typed(seed.replace('(see annex).', '(see annex).<|>')), seed);
  });
  leaves('a cover note keeps its full stops', 'Note by the Chair', '1. The text is new.', '2. Views differ.<|>', ...body);
});

describe('an editor that has broken the line', () => {
  const broken = (source: string) => {
    const { text, cursor = -1 } = marked(source);
    return applyEdits(text, brokenLine(analyze(text), cursor)?.edits ?? []);
  };
  const cases: readonly (readonly [string, string, string])[] = [
    ['gets the next number', '1. *Decides* to meet;\n<|>', '1. *Decides* to meet;\n\n2. '],
    ['on a line that it has indented', '1. *Decides* to meet.\n   <|>', '1. *Decides* to meet;\n\n2. '],
    ['between two', '1. *Decides* to meet;\n<|>\n\n2. *Invites* all.', '1. *Decides* to meet;\n\n1bis. \n\n2. *Invites* all.'],
    ['with the line ends of Windows', '1. *Decides* to meet;\r\n<|>\r\n2. *Invites* all.', '1. *Decides* to meet;\r\n1bis. \r\n2. *Invites* all.'],
    ['leaves an empty number', '1. *Decides* to meet;\n\n2. \n<|>', '1. *Decides* to meet.\n\n'],
    ['within a paragraph keeps its line break', '1. *Decides* to meet,\n<|>and to report.', '1. *Decides* to meet,\nand to report.'],
  ];
  for (const [what, before, after] of cases) {
    test(what, () => {
      const lineBreak = before.includes('\r') ? '\r\n' : '\n\n';
      const head = `${body.join(lineBreak)}${lineBreak}`;
      assert.equal(broken(head + before), head + after);
    });
  }
});

describe('formatting', () => {
  const faulty = draftOf([...body, '1. *Decides* to meet.', '2. *Invites* the Secretary General,', '3. *Urges* all.']);
  const mended = draftOf([...body, '1. *Decides* to meet;', '2. *Invites* the Secretary-General;', '3. *Urges* all.']);

  test('a draft: all that is safe to fix', () => assert.equal(applyEdits(faulty, format(analyze(faulty))), mended));
  test('a draft that is in order: nothing', () => assert.deepEqual(format(analyze(mended)), []));

  test('a selection: what lies in it', () => {
    const { text, spans: [selection] } = marked(faulty.replace('2. *Invites* the Secretary General,', '<|2. *Invites* the Secretary General,|>'));
    assert.equal(applyEdits(text, format(analyze(text), selection)), mended.replace('meet;', 'meet.'));
  });

  const samples = ['clean.resolution.md', 'ga-draft.resolution.md', 'model-un.unres', 'security-council.unres'].map((name) => new URL(`samples/${name}`, import.meta.url));
  const texts = [...samples.map((file) => [file.pathname.replace(/.*\//, ''), readFileSync(file, 'utf8'), {}] as const), ['the draft that a committee negotiated', seed, withSeed] as const];
  for (const [name, written, options] of texts) {
    test(`${name}: twice is once, in edits that keep apart`, options, () => {
      const text = written.replaceAll(';\n', '.\n');
      const edits = format(analyze(text));
      const once = applyEdits(text, edits);
      assert.equal(once, fixAll(text));
      assert.deepEqual(format(analyze(once)), []);
      assert.ok(apart(edits));
    });
  }
});

describe('over the wire', () => {
  const options = { tabSize: 4, insertSpaces: true };
  const applied = (text: string, edits: TextEdit[]) => TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits);
  const draft = draftOf([...body, '1. *Decides* to meet.', '2. *Invites* all.']);
  const mended = draft.replace('meet.', 'meet;');

  test('a draft and a selection are formatted', async (t) => {
    const client = await session(t);
    const textDocument = { uri: await client.open(draft) };
    assert.equal(applied(draft, await client.connection.sendRequest('textDocument/formatting', { textDocument, options })), mended);
    const range = (line: number) => ({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    assert.equal(applied(draft, await client.connection.sendRequest('textDocument/rangeFormatting', { textDocument, options, range: range(4) })), mended);
    assert.deepEqual(await client.connection.sendRequest('textDocument/rangeFormatting', { textDocument, options, range: range(6) }), []);
  });

  test('a mark that closes a paragraph sets the one before it right', async (t) => {
    const client = await session(t);
    const textDocument = { uri: await client.open(draft) };
    const edits: TextEdit[] = await client.connection.sendRequest('textDocument/onTypeFormatting', { textDocument, options, ch: '.', position: { line: 6, character: 17 } });
    assert.equal(applied(draft, edits), mended);
  });

  test('Enter is for editors that have no key of ours', async (t) => {
    const triggersOf = ({ documentOnTypeFormattingProvider: on }: { documentOnTypeFormattingProvider?: DocumentOnTypeFormattingOptions }) => [on?.firstTriggerCharacter, ...(on?.moreTriggerCharacter ?? [])];
    assert.deepEqual(triggersOf((await session(t, { initializationOptions: { extras: true } })).capabilities), [';', '.']);
    const client = await session(t);
    assert.deepEqual(triggersOf(client.capabilities), [';', '.', '\n']);
    const broken = `${mended}\n`;
    const textDocument = { uri: await client.open(broken) };
    const edits: TextEdit[] = await client.connection.sendRequest('textDocument/onTypeFormatting', { textDocument, options, ch: '\n', position: { line: 7, character: 0 } });
    assert.equal(applied(broken, edits), `${mended.replace('all.', 'all;')}\n\n3. `);
  });
});
