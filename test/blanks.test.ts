/** Blanks as objects: what each asks for, whether a value is of that kind, and what becomes of the draft when they are filled. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, blankList, english, everyBracket, judgeBlank, type Judgement } from '../server/src/core/index';
import { askedBy, askedIn } from '../server/src/core/blanks/asked';
import { judge } from '../server/src/core/blanks/judge';
import type { ValueKind } from '../server/src/core/blanks/words';
import { packFor } from '../server/src/core/languages';
import { defaultConfig } from '../server/src/core/config';

const pack = packFor(defaultConfig);

/** What the first blank of a sentence asks for. */
function asks(sentence: string): string {
  const { text, draft } = analyze(`The General Assembly,\n\n1. *Decides* ${sentence};\n`);
  const blank = [...everyBracket(draft)].find(({ kind }) => kind === 'placeholder') ?? assert.fail(`no blank in ${sentence}`);
  return askedBy(text, blank, pack).join(' + ');
}

describe('what a blank asks for', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['to meet on [date]', 'date'], ['to meet from [dates]', 'date'], ['to open it on the [opening date]', 'date'],
    ['to meet in [country]', 'country'], ['to thank the [name of the country]', 'country'], ['to thank [the host country]', 'country'], ['to thank [Member State]', 'country'],
    ['to meet in [city, country]', 'city + country'], ['to adopt the [name of the Convention]', 'name'], ['to adopt the [title of the Guidelines]', 'name'],
    ['to thank [name of the Chair]', 'person'], ['to report at its [session]', 'session'], ['to report in [year]', 'year'], ['to meet on [day] [month]', 'day'],
    ['to give [amount]', 'number'], ['to give [$__] to all', 'number'], ['to give [ ] million dollars', 'number'], ['to recall resolution 80/[XX]', 'number'],
    ['to recall resolution [xx/xxx]', 'resolution'], ['to recall its resolution [number]', 'number'],
    ['to meet on __ December', 'day'], ['to recall its resolution 80/___ of ________ 2025', 'number'], ['to recall its resolution 80/1 of ________ 2025', 'date'],
    ['to write to [insert address and home State]', 'other'], ['to thank [insert name of the Company]', 'name'], ['to meet in 20XX', 'year'], ['to meet on [dd/mm/yyyy]', 'date'], ['to take note of [symbol]', 'symbol'],
    ['to meet in [ ]', 'other'], ['to meet in [to be determined]', 'other'], ['to meet [TBD]', 'other'], ['to meet on [day, month, year]', 'date'],
  ];
  for (const [sentence, kinds] of cases) test(`${sentence}: ${kinds}`, () => assert.equal(asks(sentence), kinds));

  test('also in words that the text has in no bracket', () => {
    const kindsIn = (words: string) => askedIn(words, pack).join(' + ');
    assert.deepEqual(['date of the meeting', 'number of the resolution', 'Host country', 'weather'].map(kindsIn), ['date', 'resolution', 'country', 'other']);
  });
});

const told = (value: string, kind: ValueKind | readonly ValueKind[]): Judgement | undefined => judge(value, Array.isArray(kind) ? kind : [kind as ValueKind], pack, english);
const proposed = (value: string, kind: ValueKind | readonly ValueKind[]): string => {
  const judged = told(value, kind);
  return judged === undefined ? 'fine' : judged.proposed.join(' | ') || 'look it up';
};

const judged: Readonly<Partial<Record<ValueKind, readonly (readonly [string, string])[]>>> = {
  date: [
    ['27 December 2019', 'fine'], ['27 December', 'fine'], ['29 January–9 February 2024', 'fine'], ['29 January to 9 February 2024', 'fine'], ['29–31 January 2024', 'fine'],
    ['3, 5 and 7 June 2024', 'fine'], ['29 December 2025 to 3 January 2026', 'fine'], ['from 3 to 7 June 2024', 'fine'], ['29 December to 3 January', 'fine'],
    ['Friday, 27 December 2019', 'fine'],
    ['27th December, 2019', '27 December 2019'], ['December 27, 2019', '27 December 2019'], ['2019-12-27', '27 December 2019'], ['27 Dec 2019', '27 December 2019'],
    ['07 June 2024', '7 June 2024'], ['27.12.2019', '27 December 2019'], ['27/12/2019', '27 December 2019'], ['6/7/2024', 'look it up'], ['29-31 January 2024', '29–31 January 2024'],
    ['January 29 to February 9, 2024', '29 January to 9 February 2024'], ['29 January - 9 February 2024', '29 January–9 February 2024'], ['29 January-9 February 2024', '29 January–9 February 2024'],
    ['31 November 2024', 'look it up'], ['29 February 2023', 'look it up'], ['9 February to 29 January 2024', 'look it up'], ['Monday, 27 December 2019', 'look it up'],
    ['next Tuesday', 'look it up'], ['2024', 'look it up'], ['Hanoi', 'look it up'],
  ],
  country: [
    ['Viet Nam', 'fine'], ['Côte d’Ivoire', 'fine'], ["Côte d'Ivoire", 'fine'], ['the Philippines', 'fine'], ['Philippines', 'fine'], ['Iran (Islamic Republic of)', 'fine'],
    ['the Islamic Republic of Iran', 'fine'], ['Islamic Republic of Iran', 'fine'], ['the Holy See', 'fine'], ['the State of Palestine', 'fine'], ['Niger', 'fine'], ['Guinea', 'fine'],
    ['Ivory Coast', 'Côte d’Ivoire'], ['Cote d’Ivoire', 'Côte d’Ivoire'], ['Turkey', 'Türkiye'], ['Turkiye', 'Türkiye'], ['Czech Republic', 'Czechia'], ['the Czech Republic', 'Czechia'],
    ['Swaziland', 'Eswatini'], ['Vietnam', 'Viet Nam'], ['viet nam', 'Viet Nam'], ['Iran', 'the Islamic Republic of Iran | Iran (Islamic Republic of)'],
    ['USA', 'the United States of America'], ['U.S.A.', 'the United States of America'], ['United States', 'the United States of America'], ['UK', 'the United Kingdom of Great Britain and Northern Ireland'],
    ['Republic of Kenya', 'Kenya'], ['Republic of Türkiye', 'Türkiye'], ['Bolivia', 'the Plurinational State of Bolivia | Bolivia (Plurinational State of)'], ['St. Lucia', 'Saint Lucia'],
    ['Netherlands', 'the Kingdom of the Netherlands | Netherlands (Kingdom of the)'], ['The Gambia', 'the Gambia'], ['Phillipines', 'the Philippines'], ['Irland', 'Ireland'],
    ['Korea', 'the Democratic People’s Republic of Korea | the Republic of Korea'], ['Atlantis', 'look it up'], ['Xyz', 'look it up'],
  ],
  session: [
    ['eighty-first', 'fine'], ['Eighty-first', 'fine'], ['eighty-first session', 'fine'], ['tenth special', 'fine'], ['eleventh emergency special session', 'fine'], ['resumed eightieth', 'fine'],
    ['112th', 'fine'], ['81st', 'eighty-first'], ['81', 'eighty-first'], ['eighty first', 'eighty-first'], ['81st session', 'eighty-first session'], ['10th special', 'tenth special'], ['eighty', 'look it up'],
    ['next', 'look it up'],
  ],
  number: [['4', 'fine'], ['four', 'fine'], ['$4.2 million', 'fine'], ['10 per cent', 'fine'], ['10%', '10 per cent'], ['many', 'look it up']],
  day: [['27', 'fine'], ['27th', '27'], ['07', '7'], ['32', 'look it up'], ['Monday', 'look it up']],
  month: [['December', 'fine'], ['december', 'December'], ['Dec.', 'December'], ['12', 'December'], ['Winter', 'look it up']],
  year: [['2027', 'fine'], ['27', 'look it up']],
  resolution: [['74/247', 'fine'], ['S-10/2', 'fine'], ['217 A (III)', 'fine'], ['1325 (2000)', 'fine'], ['A/RES/74/247', '74/247'], ['68/247B', '68/247 B'], ['1325/2000', 'look it up'], ['seven', 'look it up']],
  symbol: [['A/78/986', 'fine'], ['A/80/L.12/Rev.1', 'fine'], ['eighty', 'look it up']],
  name: [
    ['United Nations Convention against Cybercrime', 'fine'], ['name of the United Nations Convention against Cybercrime', 'United Nations Convention against Cybercrime'],
    ['the title of the Lisbon Guidelines', 'Lisbon Guidelines'], ['to be determined', 'look it up'], ['[title]', 'look it up'], ['title', 'look it up'], ['  ', 'fine'],
  ],
  person: [['Ms. Ana Silva', 'fine'], ['TBD', 'look it up']],
  other: [['anything at all', 'fine'], ['____', 'look it up']],
};

describe('a value is judged', () => {
  for (const [kind, rows] of Object.entries(judged)) {
    for (const [value, outcome] of rows) test(`“${value}” for ${kind}: ${outcome}`, () => assert.equal(proposed(value, kind as ValueKind), outcome));
  }

  test('a compound by each of its data', () => {
    const place = ['city', 'country'] as const;
    assert.equal(proposed('Hanoi, Viet Nam', place), 'fine');
    assert.equal(proposed('Washington, D.C., the United States of America', place), 'fine');
    assert.equal(proposed('Hanoi, Vietnam', place), 'Hanoi, Viet Nam');
    assert.equal(proposed('Hanoi', place), 'look it up');
  });

  test('in plain words', () => {
    assert.equal(told('Ivory Coast', 'country')?.says, '“Ivory Coast” is called “Côte d’Ivoire” in United Nations documents.');
    assert.equal(told('81st', 'session')?.says, 'United Nations documents write “eighty-first”, not “81st”.');
    assert.equal(told('31 November 2024', 'date')?.says, '31 November 2024 is not in the calendar: November has 30 days. Look the date up.');
  });
});
