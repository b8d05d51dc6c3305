/** What stands above the enacting line, and where a click on it leads. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CodeLensRequest, type CodeLens, type Range } from 'vscode-languageserver/node';
import { analyze, configOf, lenses, openAt, textOf } from '../server/src/core/index';
import { openPlacesMethod } from '../server/src/lsp/protocol';
import { marked } from './support/marked';
import { draft, session } from './support/session';

/** Every lens with the line that it stands above. */
const seen = (source: string) => {
  const { text } = marked(source);
  return lenses(analyze(text)).map((lens) => `${textOf(text, lens.span)} ← ${lens.text}`);
};

test('a resolution shows how many operative paragraphs it has and what is open in it', () => {
  assert.deepEqual(seen('80/1. Safe harbours by [date]\n\n*The General Assembly*,\n\n1. *Decides* to meet [soon] in [place];\n\n[1bis. *Thanks* pilots;]\n\n2. *Decides* (to return.\n'), [
    '*The General Assembly*, ← 3 operative paragraphs', '*The General Assembly*, ← 2 blanks', '*The General Assembly*, ← 2 brackets', '*The General Assembly*, ← 1 unmatched',
  ]);
});

test('of alternatives one counts, and a text with nothing open is told to be clean', () => {
  assert.deepEqual(seen('*The General Assembly*,\n\n1. *Decides* to meet;\n\n1 alt. *Decides* to wait.\n'), ['*The General Assembly*, ← 1 operative paragraph', '*The General Assembly*, ← Clean text']);
});

test('each of several resolutions counts for itself, its sections included', () => {
  const text = 'Draft resolution I\n\n*The General Assembly*,\n\n1. *Decides* to meet in [place].\n\nDraft resolution II\n\n*The General Assembly*,\n\n1. *Decides* to rest;\n\n# II\n\n# Follow-up\n\n2. *Decides* to meet [soon].\n';
  assert.deepEqual(seen(text).map((line) => line.split(' ← ')[1]), ['1 operative paragraph', '1 blank', '2 operative paragraphs', '1 bracket']);
});

test('without an enacting line the first paragraph stands in for it; a draft without a resolution shows nothing', () => {
  assert.deepEqual(seen('1. *Decides* to meet;\n\n2. *Decides* to rest.\n').length > 0, true);
  assert.deepEqual(seen(''), []);
});

test('a click leads to the places of one resolution alone', () => {
  const { text, spans } = marked('Draft resolution I\n\n*The General Assembly*,\n\n1. *Decides* to meet in [place].\n\nDraft resolution II\n\n*The General Assembly*,\n\n1. *Decides* to meet in <|[town]|> by <|[date]|> [or later].\n');
  const analysis = analyze(text);
  assert.deepEqual(openAt(analysis, lenses(analysis).at(-1)?.span.start ?? 0, 'blanks'), spans);
});

const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);

test('the draft that a committee negotiated', { skip: !existsSync(seed) && 'the shared texts are not here' }, () => {
  assert.deepEqual(seen(readFileSync(seed, 'utf8')).map((line) => line.split(' ← ')[1]), ['11 operative paragraphs', '17 blanks', '6 brackets']);
});

test('our own client is given commands, any other the words', async (context) => {
  const commands = async (initializationOptions: unknown) => {
    const client = await session(context, { initializationOptions });
    const uri = await client.open(draft);
    const shown = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) as CodeLens[];
    return { client, uri, shown: shown.map(({ range, command }) => `${range.start.line} ${command?.title}: ${command?.command}`) };
  };
  const ours = await commands({ extras: true });
  assert.deepEqual(ours.shown, ['0 2 operative paragraphs: unResolution.showStatistics', '0 1 blank: unResolution.showOpen', '0 1 unmatched: unResolution.showOpen']);
  assert.deepEqual((await commands({})).shown, ['0 2 operative paragraphs: ', '0 1 blank: ', '0 1 unmatched: ']);
  const places = await ours.client.connection.sendRequest<Range[]>(openPlacesMethod, { textDocument: { uri: ours.uri }, position: { line: 0, character: 0 }, kind: 'unmatched' });
  assert.deepEqual(places.map(({ start }) => start), [{ line: 4, character: draft.split('\n')[4]?.indexOf('[place') }]);
});

test('a drafter may choose not to see it', () => {
  assert.deepEqual(lenses(analyze(draft, configOf({ showCounts: false }))), []);
});
