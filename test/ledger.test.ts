/** The ledger: every blank, bracketed text, alternative, remark and lost bracket of a draft, and how its lines are arranged. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bracketsAsText } from '../server/src/cli/brackets-text';
import {
  analyze, arrange, asInText, english, filterRows, groupRows, ledger, sortRows, textOf, type LedgerChoices, type LedgerGrouping, type LedgerRow,
} from '../server/src/core/index';
import { ledgerMethod, type LedgerAnswer } from '../server/src/lsp/protocol';
import { anyText } from './support/any-draft';
import { matchesGolden } from './support/golden';
import { marked } from './support/marked';
import { session } from './support/session';

const draftOf = (...paragraphs: string[]): string => ['*The General Assembly*,', ...paragraphs, ''].join('\n\n');
const ledgerOf = (...paragraphs: string[]): readonly LedgerRow[] => ledger(analyze(draftOf(...paragraphs)));

/** «8bis Blank: country» */
const said = ({ label, name, words }: LedgerRow): string => `${label} ${name}: ${words}`;

test('every kind of bracket has a line, outer ones before inner ones', () => {
  const { text, spans } = marked(draftOf(
    '*Recalling* its resolution <|[xx/xxx]|> of <|____|>,',
    '1. *Requests* a report <|[within [two] years]|> by <|[date]|> [^1] <|[agreed ad ref]|>;',
    '<|[1bis. *Decides* to meet <|[in Suva]|><|[in Apia]|>;]|>',
    '2. *Urges* all <|[[relevant] parties;|>',
  ));
  const rows = ledger(analyze(text));
  assert.deepEqual(rows.map(said), [
    'PP1 Blank: xx/xxx', 'PP1 Blank: ____',
    '1 Wording in brackets: within [two] years', '1 Value on trial: two', '1 Blank: date', '1 Remark: agreed ad ref',
    '1bis Paragraph in brackets: Decides to meet [in Suva][in Apia];', '1bis Alternative: in Suva', '1bis Alternative: in Apia',
    '2 Bracket without a partner: [[relevant] parties;', '2 Wording in brackets: relevant',
  ]);
  const [opening] = spans.slice(-1);
  const places = rows.filter(({ depth, kind }) => depth === 0 && kind !== 'unmatched').map(({ place }) => textOf(text, place));
  assert.deepEqual(places.slice(0, 3), spans.slice(0, 3).map((span) => textOf(text, span)));
  assert.equal(rows.at(-2)?.place.start, opening?.start);
});

test('links, notes at the foot and words in quotations have no line', () => {
  assert.deepEqual(ledgerOf('*Recalling* [resolution 80/1](https://example.org),[^1]', '1. *Decides* that “the Conference [...] may meet”.[2]').map(said), []);
});

test('a bracket that lost its partner shows the words that it may have been meant for', () => {
  const [first, second] = ledgerOf('1. *Decides* to meet [in the second week of May;', '2. *Requests* the secretariat to report on the harbours of the region] to it.');
  assert.equal(first && said(first), '1 Bracket without a partner: [in the second week of May;');
  assert.equal(second && said(second), '2 Bracket without a partner: … to report on the harbours of the region]');
});

describe('a place is named as negotiators name it', () => {
  const labels = (text: string) => ledger(analyze(text)).map(({ label }) => label);

  test('preambular paragraphs by counting, lists by their letters', () => {
    assert.deepEqual(labels(draftOf('*Recalling* [date],', '*Noting* [date],', '7. *Requests* the States:', '(a) To meet in [city];', '(b) To report [soon];', '[7bis. *Decides* nothing.]')), ['PP1', 'PP2', '7 (a)', '7 (b)', '7bis']);
  });

  test('operative paragraphs without numbers by counting, unless some have one', () => {
    assert.deepEqual(labels(draftOf('*Requests* [this];', '*Decides* [that].')), ['OP1', 'OP2']);
    assert.deepEqual(labels(draftOf('1. *Requests* [this];', '*Decides* [that].')), ['1', 'Paragraph']);
  });

  test('titles, cover notes and annexes by what they are', () => {
    const text = ['Note by the Chair', '1. The text of [date] follows.', 'Annex', 'Draft resolution', '[xx/xxx]. Tides', '*The General Assembly*,', '1. *Adopts* the text [annexed].', 'Annex II', '1. The Fund [shall] exist.', ''].join('\n\n');
    assert.deepEqual(labels(text), ['Cover note 1', 'Title', '1', 'Annex II, 1']);
  });

  test('a bracket around several paragraphs by the first and the last', () => {
    assert.deepEqual(labels(draftOf('[*Recalling* its resolution,', '*Noting* the date,]', '1. *Decides* to meet.')), ['PP1–PP2']);
  });
});

test('words are counted, those of a paragraph without its number', () => {
  const counts = (...paragraphs: string[]) => ledgerOf(...paragraphs).map(({ words, count }) => `${count} ${words}`);
  assert.deepEqual(counts('1. *Decides* to meet [in [[all] relevant] ports, *at* sea];'), ['6 in [[all] relevant] ports, at sea', '2 [all] relevant', '1 all']);
  assert.deepEqual(counts('[1. *Decides* to meet [in sub[regional] ports];]'), ['6 Decides to meet [in sub[regional] ports];', '3 in sub[regional] ports', '1 regional']);
});

test('alternatives know how many there are, delegations are told one by one', () => {
  const rows = ledgerOf('1. *Decides* [soon] / [in May] / [never] [EU, supported by Norway: in Suva] and [shall/should] (CAN, NOR) the ports.');
  assert.deepEqual(rows.map(({ choice }) => choice && `${choice.number} of ${choice.of}`), ['1 of 3', '2 of 3', '3 of 3', undefined, '1 of 1']);
  assert.deepEqual(rows.map(({ delegations }) => delegations.join(' + ')), ['', '', '', 'EU + Norway', 'CAN + NOR']);
});

test('a line is told in full for a tooltip and for those who hear it', () => {
  const [outer, blank] = ledgerOf('1. *Decides* to meet (JPN) [in [city] at the end of the year].');
  assert.equal(outer?.spoken, 'Wording in brackets, paragraph 1: “in [city] at the end of the year”. Proposed by JPN. 8 words long.');
  assert.equal(outer?.detail, 'JPN · 8 words');
  assert.equal(blank?.spoken, 'Blank, paragraph 1: “city”. It stands within another bracket. Around it: “… to meet (JPN) [in [city] at the end of the year].”.');
});

describe('lines are arranged', () => {
  const rows = ledgerOf(
    '*Noting* the [name of the Fund] and the [date],',
    '1. *Decides* [EU: to act] by [date] [Kenya: without [undue] delay];',
    '[2. *Requests* the [Name of the Fund] to report.]',
  );
  const groups = (group: LedgerGrouping, choices: Partial<LedgerChoices> = {}) =>
    arrange(rows, { ...asInText, ...choices, group }, english).map(({ name, detail, rows: same }) => `${name} (${detail}): ${same.map(({ words }) => words).join(' | ')}`);

  test('by paragraph', () => assert.deepEqual(groups('place'), [
    'PP1 (Noting): name of the Fund | date',
    '1 (Decides): EU: to act | date | Kenya: without [undue] delay | undue',
    '2 (Requests · the [Name of the Fund]): Requests the [Name of the Fund] to report. | Name of the Fund',
  ]));

  test('by what is asked for', () => assert.deepEqual(groups('blank'), [
    'name of the Fund (2 places): name of the Fund | Name of the Fund',
    'date (2 places): date | date',
    'Other brackets (4 places): EU: to act | Kenya: without [undue] delay | undue | Requests the [Name of the Fund] to report.',
  ]));

  test('by delegation', () => assert.deepEqual(groups('delegation', { kinds: ['negotiation'] }), [
    'EU (one place): EU: to act',
    'Kenya (one place): Kenya: without [undue] delay',
    'Nobody is named (2 places): undue | Requests the [Name of the Fund] to report.',
  ]));

  test('by the package whose decision they hang on', () => {
    const linked = ledgerOf('1. *Decides* [to act] by [date];', '<!-- un-resolution-package act: without -->\n2. *Decides* to go [without delay] [in May];', '<!-- un-resolution-package Act -->\n[3. *Requests* a report.]');
    assert.deepEqual(groupRows(linked, 'package', english).map(({ name, rows: same }) => `${name}: ${same.map(({ words }) => words).join(' | ')}`), ['act: without delay | Requests a report.', 'In no package: to act | date | in May']);
    assert.deepEqual(linked.map(({ package: decision }) => decision), [undefined, undefined, 'act', undefined, 'act']);
  });

  test('by kind', () => assert.deepEqual(groups('kind').map((line) => line.replace(/:.*/, '')), ['Blank (4 places)', 'Wording in brackets (3 places)', 'Paragraph in brackets (one place)']));

  test('in no groups, and where there is nothing', () => {
    assert.equal(groups('none').length, 1);
    assert.deepEqual(arrange([], { ...asInText, group: 'kind' }, english), []);
    assert.deepEqual(groupRows([], 'none', english), []);
  });

  test('the longest first, the deepest first, and in the order of the text where lines are alike', () => {
    const sorted = (by: LedgerChoices['sort']) => sortRows(rows, by).map(({ words }) => words);
    assert.deepEqual(sorted('length').slice(0, 3), ['Requests the [Name of the Fund] to report.', 'name of the Fund', 'Kenya: without [undue] delay']);
    assert.deepEqual(sorted('depth').slice(0, 3), ['undue', 'Name of the Fund', 'name of the Fund']);
    assert.deepEqual(sorted('place'), rows.map(({ words }) => words));
  });

  test('by words that are typed, whatever their capitals and accents', () => {
    const found = (words: string) => filterRows(rows, { kinds: [], words }).map(said);
    assert.deepEqual(found('FUND name'), ['PP1 Blank: name of the Fund', '2 Paragraph in brackets: Requests the [Name of the Fund] to report.', '2 Blank: Name of the Fund']);
    assert.deepEqual(found('fúnd blank pp'), ['PP1 Blank: name of the Fund']);
    assert.deepEqual(found('kenya  undue'), ['1 Wording in brackets: Kenya: without [undue] delay']);
    assert.equal(found(' ').length, rows.length);
    assert.deepEqual(found('whales'), []);
  });
});

const samples = new URL('samples/', import.meta.url);
for (const name of readdirSync(samples)) {
  const text = readFileSync(new URL(name, samples), 'utf8').replaceAll('\r\n', '\n');
  test(`the ledger of ${name}`, () =>
    matchesGolden(new URL(`golden/${name}.brackets.txt`, import.meta.url), bracketsAsText(name, analyze(text), { ...asInText, group: 'place' })));
}

test('whatever the text, every line has a place in it and words to be known by, and no group loses one', () => {
  fc.assert(fc.property(anyText, fc.constantFrom<LedgerGrouping[]>('place', 'kind', 'blank', 'delegation', 'package', 'none'), (text, group) => {
    const rows = ledger(analyze(text));
    for (const { place, words, label, spoken } of rows) {
      assert.ok(0 <= place.start && place.start < place.end && place.end <= text.length);
      assert.ok(words !== '' && label !== '' && spoken !== '');
    }
    const grouped = arrange(rows, { ...asInText, group }, english).flatMap((found) => found.rows);
    assert.deepEqual(new Set(grouped), new Set(rows));
  }), { seed: 1945, numRuns: 200 });
});

describe('brackets within brackets', () => {
  const nested = (times: number) => ledgerOf(`1. *Decides* ${'[to act '.repeat(times)}${']'.repeat(times)}.`);
  test('are all listed, as deep as they nest', () => {
    const deep = nested(500);
    assert.deepEqual([deep.length, deep[0]?.count, deep.at(-1)?.count, deep.at(-1)?.depth], [500, 1000, 2, 499]);
  });
  test('so are those that nobody nests so deep, which stand side by side from there on', () => {
    const deep = nested(3000);
    assert.deepEqual([deep.length, deep[0]?.count, deep.at(-1)?.count, deep.at(-1)?.depth], [3000, 6000, 2, 500]);
  });
});

const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);

test('the draft that a committee negotiated: 23 lines for its 24 brackets, one of which is a link', { skip: !existsSync(seed) && 'the shared texts are not here' }, () => {
  const rows = ledger(analyze(readFileSync(seed, 'utf8')));
  const counts = (of: (row: LedgerRow) => string) => rows.reduce<Record<string, number>>((all, row) => ({ ...all, [of(row)]: (all[of(row)] ?? 0) + 1 }), {});
  assert.deepEqual(counts(({ kind }) => kind), { placeholder: 17, negotiation: 4, alternative: 2 });
  assert.deepEqual(counts(({ label }) => label), { Title: 2, PP4: 1, 1: 1, '1bis': 2, 2: 7, 3: 1, 4: 1, 5: 1, 8: 2, '8bis': 3, 9: 2 });
  assert.deepEqual(rows.filter(({ choice }) => choice).map(({ label, choice, count }) => `${label}: ${choice?.number} of ${choice?.of}, ${count} words`), ['2: 1 of 2, 18 words', '2: 2 of 2, 9 words']);
});

test('over the wire, under headings, with every place a range', async (context) => {
  const client = await session(context);
  const uri = await client.open(draftOf('1. *Decides* to meet in [city] [EU: at the end of the year];'));
  const asked = (choices: Partial<LedgerChoices>) =>
    client.connection.sendRequest<LedgerAnswer | null>(ledgerMethod, { textDocument: { uri }, choices: { ...asInText, ...choices } });
  const answer = await asked({ group: 'delegation' }) ?? assert.fail('no answer');
  assert.deepEqual(answer.groups.map(({ name, rows }) => [name, ...rows.map(({ label, words }) => `${label} ${words}`)]), [
    ['EU', '1 EU: at the end of the year'], ['Nobody is named', '1 city'],
  ]);
  assert.deepEqual(answer.groups[1]?.rows[0]?.place, { start: { line: 2, character: 24 }, end: { line: 2, character: 30 } });
  const some = await asked({ words: 'year' });
  assert.deepEqual([some?.shown, some?.all], [1, 2]);
});

test('a file of nothing but brackets is answered with as many as anybody reads', async (context) => {
  const client = await session(context);
  const uri = await client.open('[now] '.repeat(5000));
  const answer = await client.connection.sendRequest<LedgerAnswer | null>(ledgerMethod, { textDocument: { uri }, choices: { ...asInText, group: 'kind' } });
  assert.deepEqual([answer?.groups.flatMap(({ rows }) => rows).length, answer?.shown, answer?.all], [2000, 5000, 5000]);
});
