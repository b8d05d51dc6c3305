/** What the bench makes of what it measured, without measuring anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { growthsIn } from './bench/growth';
import { plotOf } from './bench/plot';
import { reportOf } from './bench/report';
import { createResults, growth, quantile } from './bench/results';
import { bout } from './bench/soak/evening';
import { verdictOf } from './bench/soak/verdict';
import { tablesOf } from './bench/table';
import { targets } from './bench/targets';
import { drafts, textsOf } from './bench/texts';
import { typistIn, type Change } from './bench/typist';
import { draftOf } from './bench/draft';
import { randomFrom } from './support/random';

/** Ours takes ten times the floor in every round, the peer a hundred times, and the machine slows down. */
function measured() {
  const results = createResults();
  for (const pace of [1, 2, 5]) {
    for (const { name: text, characters } of drafts) {
      for (const [subject, times] of [['charCodeAt', 1], ['ours', 10], ['markdownlint', 1000]] as const) {
        results.add([{ what: 'whole analysis', text, subject, values: [(characters / 1e5) * times * pace] }]);
      }
    }
  }
  return results;
}

test('what is compared is what was measured in the same round', () => {
  const key = (subject: string) => ({ what: 'whole analysis', text: '1 MB', subject });
  const results = measured();
  assert.deepEqual(results.ratio(key('ours'), key('charCodeAt')), { median: 10, low: 10, high: 10, p99: 10, least: 10, count: 3 });
  assert.equal(results.ratio(key('ours'), key('nobody')), undefined);
  assert.deepEqual([quantile([3, 1, 2], 0.5), quantile([1, 2], 0.9), quantile([], 0.5)], [2, 2, NaN]);
});

test('a draft ten times as long that takes ten times as long has grown by one', () => {
  assert.ok(Math.abs(growth([[1, 3], [10, 30], [100, 300]])! - 1) < 1e-9);
  assert.ok(Math.abs(growth([[1, 7], [10, 7]])!) < 1e-9);
  assert.equal(growth([[1, 7]]), undefined);
  assert.deepEqual(growthsIn(measured().keys(), measured(), drafts).map(({ subject, exponent }) => [subject, exponent.toFixed(3)]), [['charCodeAt', '1.000'], ['ours', '1.000'], ['markdownlint', '1.000']]);
});

test('a target that was not measured is neither met nor missed', () => {
  const report = reportOf(measured(), drafts, 3);
  const judged = report.targets.filter(({ met }) => met !== undefined);
  assert.deepEqual(judged.map(({ figure, reached, met }) => [figure, Number(reached?.toFixed(3)), met]), [
    ['whole analysis, 1 MB: markdownlint takes as long as ours', 100, true],
    ['whole analysis, 1 MB: ours against charCodeAt', 10, true],
    ['whole analysis: exponent of its growth', 1, true],
  ]);
  assert.equal(new Set(targets.map(({ figure }) => figure)).size, targets.length);
  assert.match(tablesOf(report), /\| 1 MB +\| ours +\|/);
});

test('the picture names whoever was measured, and says it to those who do not see it', () => {
  const picture = plotOf(reportOf(measured(), drafts, 3));
  for (const name of ['charCodeAt', 'ours', 'markdownlint']) assert.match(picture, new RegExp(`>${name}</text>`));
  assert.match(picture, /<title id="title">Whole analysis of a draft of 1 MB: charCodeAt 20 ms, ours 200 ms/);
  assert.doesNotMatch(picture, /NaN|undefined/);
});

test('every round has other drafts, the same for all', () => {
  const [ten = drafts[0]!] = drafts;
  assert.equal(textsOf(ten, 1).length, 10);
  assert.deepEqual(textsOf(ten, 1), textsOf(ten, 1));
  assert.equal(new Set([...textsOf(ten, 1), ...textsOf(ten, 2)]).size, 20);
});

const typed = (document: TextDocument, change: Change): string => TextDocument.update(document, [change], document.version + 1).getText();

test('who types writes on, and takes back what opened a bracket or a paragraph', () => {
  const text = draftOf({ paragraphs: 30 });
  const document = TextDocument.create('', '', 1, text);
  const typist = typistIn(text);
  for (let letter = 0; letter < 20; letter++) typed(document, typist.letter());
  const before = document.getText();
  assert.equal(before.length, text.length + 20);
  for (const what of ['bracket', 'paragraph', 'bracket'] as const) {
    const { open, back } = typist.opening(what);
    assert.notEqual(typed(document, open), before);
    assert.equal(typed(document, back), before);
  }
});

test('a bout at a draft leaves it as it was', () => {
  const text = draftOf({ paragraphs: 20 });
  const document = TextDocument.create('', '', 1, text);
  const random = randomFrom('evening');
  for (let bouts = 0; bouts < 20; bouts++) {
    let changes = 0;
    for (const change of bout(() => document, random)) {
      typed(document, change);
      changes++;
    }
    assert.ok(changes >= 40);
    assert.equal(document.getText(), text);
  }
});

test('a server that grows in its sleep fails', () => {
  const tenth = (milliseconds: number, heap: number) => ({ edits: 10, heap, latency: { median: milliseconds, low: milliseconds, high: milliseconds, p99: milliseconds, least: milliseconds, count: 10 } });
  const faults = (last: ReturnType<typeof tenth>, asFresh = true) => verdictOf({ characters: 10, peak: 50, asFresh, tenths: [tenth(9, 9), ...Array.from({ length: 8 }, () => tenth(1, 20)), last] }).faults.map((words) => words.split(':')[0]);
  assert.deepEqual(faults(tenth(1, 20)), []);
  assert.deepEqual(faults(tenth(2, 20)), ['latency']);
  assert.deepEqual(faults(tenth(1, 30)), ['heap']);
  assert.equal(faults(tenth(1, 20), false).length, 1);
});
