/** A draft in figures: what is counted, where each figure leads, and the page that shows it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { content, page } from '../client/src/statistics/page';
import { analyze, english, statistics, textOf, type Row, type Statistics } from '../server/src/core/index';
import { statisticsMethod, type StatisticsAnswer } from '../server/src/lsp/protocol';
import { marked } from './support/marked';
import { draft, session } from './support/session';

const rows = (list: readonly Row[]) => list.map(({ name, detail, places }) => [name, detail, places.length].filter((one) => one !== undefined).join(' | '));

const paragraphs = <Place>({ resolutions }: Statistics<Place>) => resolutions.flatMap(({ preambular, operative }) => [...preambular, ...operative]);

const negotiated = [
  '80/1. Safe harbours', '*The General Assembly*,', '*Recalling* its mandate,', '*Recalling also* the storm of [date],',
  '1. *Requests* the Secretary-General to report by [date];', '[1bis. *Also requests* the Secretary-General to rest [soon];]',
  '2. *Calls upon* Member States:', '(a) To return;', '(b) To call at [name of the port];', '3. *Decides* to meet in [name of the port].',
].join('\n\n');

test('openers are counted without their adverbs, with their strength', () => {
  const { preambularOpeners, operativeOpeners, strengths } = statistics(analyze(negotiated));
  assert.deepEqual(rows(preambularOpeners), ['Recalling | 2']);
  assert.deepEqual(rows(operativeOpeners), ['Requests | ask | 2', 'Calls upon | strong ask | 1', 'Decides | decision | 1']);
  assert.deepEqual(rows(strengths), ['ask | 2', 'strong ask | 1', 'decision | 1']);
});

test('addressees and blanks are counted by whom and what they name', () => {
  const { addressees, blanks } = statistics(analyze(negotiated));
  assert.deepEqual(rows(addressees), ['the Secretary-General | 2', 'Member States | 1']);
  assert.deepEqual(rows(blanks), ['date | 2', 'name of the port | 2']);
});

test('every paragraph has its length, and how much of it is open', () => {
  assert.deepEqual(paragraphs(statistics(analyze(negotiated))).map(({ name, words, open }) => [name, words, ...(open ? [open.words, open.blanks, open.brackets, open.bracketed] : [])].join(' ')), [
    'PP1 Recalling 3', 'PP2 Recalling also 6 0 1 0 false', '1 Requests 7 0 1 0 false', '1bis Also requests 7 7 0 1 true', '2 Calls upon 13 0 1 0 false', '3 Decides 8 0 1 0 false',
  ]);
});

test('a figure leads to its places', () => {
  const { text, spans } = marked('*The General Assembly*,\n\n1. *<|Requests|>* <|a report|>;\n\n2. *Decides* to meet;\n\n3. *<|Requests|>* another.\n');
  const { operativeOpeners: [requests] } = statistics(analyze(text));
  assert.deepEqual(requests?.places.map((place) => textOf(text, place)), ['Requests', 'Requests']);
  assert.deepEqual(requests?.places[1], spans[2]);
});

test('links and notes are no words, parts are named by their titles, and nothing is nothing', () => {
  const { parts } = statistics(analyze('Note by the Chair\n\n1. The [text](https://example.org/a b) is new.[^1]\n\n80/1. Safe harbours\n\n*The General Assembly*,\n\n1. *Decides* to meet.\n'));
  assert.deepEqual(parts.map(({ name }) => name), ['Note by the Chair', '80/1. Safe harbours']);
  assert.deepEqual(statistics(analyze('')).parts, []);
});

const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);

test('the draft that a committee negotiated', { skip: !existsSync(seed) && 'the shared texts are not here' }, () => {
  const figures = statistics(analyze(readFileSync(seed, 'utf8')));
  const { operativeOpeners, addressees, blanks, open } = figures;
  assert.deepEqual(rows(operativeOpeners).slice(0, 3), ['Requests | ask | 4', 'Decides | decision | 3', 'Takes note | neutral note | 1']);
  assert.equal(rows(addressees)[0], 'the Secretary-General | 3');
  assert.deepEqual(rows(blanks), ['Name of the Convention | 9', 'date | 4', 'country | 2', 'xx/xxx | 1', 'city, country | 1']);
  assert.deepEqual(paragraphs(figures).flatMap(({ name, words, open }) => (open?.bracketed ? [[name, words, open.words]] : [])), [['1bis Accepts with appreciation', 24, 24], ['8bis Further requests', 28, 28]]);
  assert.equal(open.blanks, 17);
});

const asked = async (context: Parameters<typeof session>[0], text: string): Promise<StatisticsAnswer> => {
  const client = await session(context);
  const answer = await client.connection.sendRequest<StatisticsAnswer | null>(statisticsMethod, { textDocument: { uri: await client.open(text) } });
  return answer ?? assert.fail('no answer');
};

test('over the wire every place is a range', async (context) => {
  const figures = await asked(context, draft);
  assert.deepEqual(figures.operativeOpeners.map(({ name, places }) => `${name} ${places[0]}`), ['Requests 4,4,4,12', 'Decides 6,4,6,11']);
  assert.deepEqual(paragraphs(figures).map(({ name, place }) => `${name} ${place[0]}`), ['PP1 Recalling 2', '1 Requests 4', '2 Decides 6']);
});

test('the page has a table for every plot, and every row leads to its places', async (context) => {
  const shown = content(await asked(context, negotiated), english);
  const headings = [...shown.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, words]) => words);
  assert.deepEqual(headings, [
    'Where the draft is long, and where it is open', 'How operative paragraphs open', 'How strongly they speak', 'Whom they address', 'How preambular paragraphs open', 'Blanks to be filled', 'Words by part',
  ]);
  assert.equal(shown.match(/<table/g)?.length, headings.length);
  assert.match(shown, /<button id="blanks-1" data-places="16:15-16:33 18:24-18:42">name of the port<\/button>/);
  assert.equal(shown.match(/<g data-places/g)?.length, 6);
  const ids = [...shown.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

test('a page takes no word of a draft for markup, and loads nothing but its own script', async (context) => {
  const odd = await asked(context, '80/1. <img src=x onerror=alert(1)> & "co"\n\n*The General Assembly*,\n\n1. *Decides* to meet in [<b>place</b>].\n');
  const shown = page(odd, english, { script: 'vscode-resource:client-statistics.js', nonce: 'abc', language: 'en' });
  assert.doesNotMatch(shown, /<img|<b>/);
  assert.match(shown, /default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'/);
  assert.deepEqual([...shown.matchAll(/<script[^>]*>/g)].map(([tag]) => tag), ['<script nonce="abc" src="vscode-resource:client-statistics.js">']);
  assert.deepEqual([...shown.matchAll(/<[^>]*>/g)].filter(([tag]) => / (style|on[a-z]+)=/.test(tag)), []);
});

test('a draft of nothing has a page too', async (context) => {
  assert.match(content(await asked(context, ''), english), /^<h1>This draft<\/h1>/);
});
