/** Blanks are filled: one, all of a name, all at once; what is around them stays, and what does not fit is told. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyze, applyEdits, blankList, everyBracket, fill, fillingsFor, type Analysis, type Bracket, type Edit, type Fillings, type Span } from '../server/src/core/index';
import { anyText } from './support/any-draft';
import { seed, withSeed } from './support/seed';

const draft = [
  '*The General Assembly*,', '*Welcoming* an [name of the Fund] in [country],',
  '1. *Establishes* the [name of the Fund], to meet in [country] on [date];', '2. *Decides* to hear the [name of the Fund] at its [session] session, on [date].',
].join('\n\n');

const named = (analysis: Analysis, values: Readonly<Record<string, string>>): Fillings => fillingsFor(analysis, (key) => values[key]);
const filled = (text: string, values: Readonly<Record<string, string>>, keep = false): string => {
  const analysis = analyze(text);
  return applyEdits(text, fill(analysis, named(analysis, values), keep).edits);
};
const remarks = (text: string, values: Readonly<Record<string, string>>): string[] => {
  const analysis = analyze(text);
  return fill(analysis, named(analysis, values)).remarks.map(({ span, says }) => `${text.slice(span.start, span.end)} ${says}`);
};

const openKeys = (text: string): string[] => analyze(text).facts.blanks.map(({ key, blanks }) => `${key} ${blanks.length}`);

describe('filling', () => {
  test('all blanks of a name, whatever their capitals', () => {
    const text = draft.replace('an [name of the Fund]', 'the [Name of the fund]');
    assert.equal(filled(text, { 'name of the fund': 'Lifeboat Fund' }), text.replaceAll(/\[name of the fund\]/gi, 'Lifeboat Fund'));
  });

  test('a single one', () => {
    const analysis = analyze(draft);
    const [, second] = analysis.facts.blanks.find(({ key }) => key === 'date')?.blanks ?? [];
    assert.ok(second);
    assert.equal(applyEdits(draft, fill(analysis, new Map([[second, '3 May 2027']])).edits), draft.replace(/\[date\](?![^]*\[date\])/, '3 May 2027'));
  });

  test('all at once, with the values at the top', () => {
    assert.equal(filled(draft, { 'name of the fund': 'Lifeboat Fund', country: 'Iran', session: 'eighty-first', date: '3 May 2027' }, true), [
      '---', 'values:', '  name of the Fund: Lifeboat Fund', '  country: Iran', '  date: 3 May 2027', '  session: eighty-first', '---', '',
      draft.replaceAll('[name of the Fund]', 'Lifeboat Fund').replaceAll('[country]', 'Iran').replaceAll('[date]', '3 May 2027').replace('[session]', 'eighty-first'),
    ].join('\n'));
  });

  test('one word that stands for several things is kept only when all are filled alike', () => {
    const analysis = analyze(draft);
    const [first] = analysis.facts.blanks.find(({ key }) => key === 'date')?.blanks ?? [];
    assert.ok(first);
    assert.equal(applyEdits(draft, fill(analysis, new Map([[first, '3 May 2027']]), true).edits), draft.replace('[date]', '3 May 2027'));
  });

  test('words come on one line, and no words fill nothing', () => {
    assert.equal(filled(draft, { session: ' eighty-\n first ', country: '   ' }), draft.replace('[session]', 'eighty- first'));
  });

  test('a blank within negotiated words leaves their brackets', () => {
    assert.equal(filled('The General Assembly,\n\n1. *Decides* to meet [in [city]].\n', { city: 'Bergen' }), 'The General Assembly,\n\n1. *Decides* to meet [in Bergen].\n');
  });

  test('a blank within a blank goes with it', () => {
    const text = 'The General Assembly,\n\n1. *Decides* to meet [to be decided by [date]].\n';
    assert.equal(filled(text, { date: '3 May', 'to be decided by [date]': 'in Bergen' }), 'The General Assembly,\n\n1. *Decides* to meet in Bergen.\n');
  });

  test('a blank without brackets goes as a whole', () => {
    assert.equal(filled('The General Assembly,\n\n1. *Decides* to meet in 20XX on ____.\n', { '20xx': '2027', ____: '3 May' }), 'The General Assembly,\n\n1. *Decides* to meet in 2027 on 3 May.\n');
  });
});

describe('what does not fit is told', () => {
  const says = (what: string, values: Readonly<Record<string, string>>, ...expected: readonly string[]) => test(what, () => assert.deepEqual(remarks(draft, values), expected));

  says('the article before the blank', { 'name of the fund': 'Lifeboat Fund' }, '[name of the Fund] “an” stands before “Lifeboat Fund”, which takes “a”.');
  says('not where both could be said', { 'name of the fund': 'UNICEF Fund' });
  says('an article that comes twice', { 'name of the fund': 'the Oban Fund' }, '[name of the Fund] “an” stands before “the Oban Fund”, which takes “a”.', '[name of the Fund] Two words meet that do not go together: “an the”.', '[name of the Fund] Two words meet that do not go together: “the the”.');
  says('a word that comes twice', { session: 'eighty-first session' }, '[session] Two words meet that do not go together: “session session”.');
  says('an article that a State takes in a sentence', { country: 'Philippines' }, '[country] In a sentence it is “the Philippines”.');
  says('a value of another kind, once', { country: 'Ivory Coast' }, '[country] “Ivory Coast” is called “Côte d’Ivoire” in United Nations documents.');
  says('nothing where all is well', { country: 'Viet Nam', date: '3 May 2027', session: 'eighty-first' });

  test('a small letter where the blank has a capital', () => {
    assert.deepEqual(remarks('[Date]\n\nThe General Assembly,\n\n1. *Decides* to meet.\n', { date: 'the Ides' }).at(-1), '[Date] “the Ides” begins with a small letter where the blank has a capital.');
  });

  test('words of the blank that stand before it, and in it', () => {
    const text = 'The General Assembly,\n\n1. *Adopts* the name of the [title].\n';
    assert.deepEqual(remarks(text, { title: 'Oban Charter' }), ['[title] “Oban Charter” follows “name of the”: were words of the blank left over?']);
    assert.deepEqual(remarks(text.replace('name of the ', ''), { title: 'title of the Oban Charter' }), ['[title] “title of the Oban Charter” keeps words of the blank. Is “Oban Charter” meant?']);
  });
});

describe('the list', () => {
  test('tells each blank in its sentence', () => {
    const [fund, country, date] = blankList(analyze(draft)).groups;
    assert.deepEqual([fund?.name, fund?.same, fund?.wants, fund?.blanks.length], ['name of the Fund', true, 'a name or title', 3]);
    assert.deepEqual([country?.name, country?.same, country?.country], ['country', false, true]);
    assert.deepEqual(date?.blanks.map(({ where, before, words, after }) => `${where}: ${before}|${words}|${after}`), [
      'paragraph 1: Establishes the [name of the Fund], to meet in [country] on |[date]|;',
      'paragraph 2: Decides to hear the [name of the Fund] at its [session] session, on |[date]|.',
    ]);
  });

  test('a long sentence is cut between words on both sides', () => {
    const long = 'and to go on '.repeat(30);
    const [blank] = blankList(analyze(`The General Assembly,\n\n1. *Decides* to meet ${long}in [city] ${long}until then.\n`)).groups[0]?.blanks ?? [];
    assert.match(blank?.before ?? '', /^… (?:go on )?(?:and|to|on) .*in $/);
    assert.match(blank?.after ?? '', /^ and to .* …$/);
  });

  test('a blank without words has no name, and the names of States come where one is asked for', () => {
    const { groups: [group], countries } = blankList(analyze('The General Assembly,\n\n1. *Decides* to meet in [ ].\n'));
    assert.deepEqual([group?.key, group?.name, group?.wants, countries.length], ['', '', '', 0]);
    assert.equal(blankList(analyze(draft)).countries.length, 195);
  });

  test('and what the front matter gives', () => {
    const { groups, keeps } = blankList(analyze(`---\nvalues:\n  Name of the Fund: Lifeboat Fund\n---\n${draft}`));
    assert.deepEqual([groups[0]?.given, keeps], ['Lifeboat Fund', true]);
  });
});

/** The edits that lead back. */
function inverse(text: string, edits: readonly Edit[]): Edit[] {
  let by = 0;
  return edits.map(({ span, text: words }) => {
    const start = span.start + by;
    by += words.length - (span.end - span.start);
    return { span: { start, end: start + words.length }, text: text.slice(span.start, span.end) };
  });
}

const everyBlank = ({ draft: { brackets } }: Analysis): Bracket[] => [...everyBracket({ brackets })].filter(({ kind }) => kind === 'placeholder');

/** A word that no text has, that is no blank, and that changes nothing around it. */
const word = 'Quorumia';

describe('of any text', () => {
  const runs = { seed: Number(process.env['SEED'] ?? 1945), numRuns: Number(process.env['RUNS'] ?? 300) };
  const always = (what: string, holds: (text: string) => void) => test(what, () => fc.assert(fc.property(anyText, holds), runs));

  always('what lies outside the blanks stays, and the way back gives the exact text', (text) => {
    const analysis = analyze(text);
    const blanks = everyBlank(analysis).filter(({ children }) => children.length === 0);
    const { edits, count } = fill(analysis, new Map(blanks.map((blank) => [blank, word])));
    assert.equal(count, blanks.length);
    const outside = (spans: readonly Span[]) => applyEdits(text, spans.map((span) => ({ span, text: '' })));
    assert.equal(outside(edits.map(({ span }) => span)), outside(blanks.map(({ span }) => span)));
    assert.equal(applyEdits(applyEdits(text, edits), inverse(text, edits)), text);
  });

  always('of a key that is filled nothing is open any more', (text) => {
    const analysis = analyze(text);
    for (const { key } of analysis.facts.blanks) {
      const after = analyze(applyEdits(text, fill(analysis, named(analysis, { [key]: word })).edits));
      assert.deepEqual(after.facts.blanks.filter((group) => group.key === key), []);
    }
  });

  always('the list tells every blank', (text) => {
    const analysis = analyze(text);
    const places = blankList(analysis).groups.flatMap(({ blanks }) => blanks.map(({ place }) => place.start));
    assert.deepEqual(places.sort((a, b) => a - b), everyBlank(analysis).map(({ span }) => span.start));
  });
});

describe('the draft that a committee negotiated', withSeed, () => {
  const value: Readonly<Record<string, string>> = {
    'name of the convention': 'United Nations Convention against Cybercrime', country: 'Viet Nam', 'city, country': 'Hanoi, Viet Nam', 'xx/xxx': '79/243', date: '31 December 2026',
  };

  test('has five things to fill', () => {
    const { groups } = blankList(analyze(seed));
    assert.deepEqual(groups.map(({ key, name, same, wants, blanks }) => [key, name, same, wants, blanks.length]), [
      ['xx/xxx', 'xx/xxx', true, 'the number of a resolution, such as “74/247”', 1],
      ['name of the convention', 'name of the Convention', true, 'a name or title', 9],
      ['country', 'country', false, 'a country, such as “Viet Nam”', 2],
      ['city, country', 'city, country', true, 'a city and a country, such as “Hanoi, Viet Nam”', 1],
      ['date', 'date', false, 'a date, such as “27 December 2019”', 4],
    ]);
  });

  test('after a key is filled nothing of it is open, and the others are', () => {
    const keys = openKeys(seed);
    for (const key of Object.keys(value)) {
      assert.deepEqual(openKeys(filled(seed, { [key]: value[key] ?? '' })), keys.filter((one) => !one.startsWith(`${key} `)), key);
    }
  });

  test('all are filled in one step, and the way back gives the exact text', () => {
    const analysis = analyze(seed);
    const { edits, count, remarks: told } = fill(analysis, named(analysis, value), true);
    assert.deepEqual([count, told], [17, []]);
    const text = applyEdits(seed, edits);
    assert.deepEqual(openKeys(text), []);
    assert.equal(applyEdits(text, inverse(seed, edits)), seed);
    assert.equal(analyze(text).frontMatter?.values.values?.length, 5);
    assert.deepEqual(analyze(text).findings.map(({ rule }) => rule), analyze(seed).findings.map(({ rule }) => rule).filter((rule) => rule !== 'unresolved-placeholder'));
  });
});
