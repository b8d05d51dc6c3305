/** What a draft cites: which words are a resolution, a decision or a document, whose it is, its number, date and symbol. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, textOf } from '../server/src/core';

const around = (words: string, organ: string): string => `${organ},\n\nRecalling ${words},\n\n1. Requests a report.`;

/** «general-assembly 74/247 = 74 247, 27 December 2019, A/RES/74/247»; with «?» behind a body that is only supposed. */
function citationsOf(words: string, organ = 'The General Assembly'): string[] {
  const { text, facts } = analyze(around(words, organ));
  return facts.cited.citations.map(({ kind, at, body = 'somebody', certain, number, date, symbol }) =>
    [
      `${kind} of ${body}${certain ? '' : '?'}: ${textOf(text, at).replace(/\s+/g, ' ')}`,
      ...(number.shape === 'other' ? [] : [`${number.special ?? ''}${number.session} ${number.serial}${number.letters ? ` ${number.letters}` : ''}`]),
      ...(date ? [textOf(text, date.span).replace(/\s+/g, ' ')] : []),
      ...(symbol ? [symbol] : []),
    ].join(', '));
}

const shapes: Readonly<Record<string, readonly string[]>> = {
  'its resolution 74/247 of 27 December 2019': ['resolution of general-assembly: 74/247, 74 247, 27 December 2019, A/RES/74/247'],
  'its resolution 68/247 B': ['resolution of general-assembly: 68/247 B, 68 247 B, A/RES/68/247B'],
  'its resolutions 31/6 A and B': ['resolution of general-assembly: 31/6 A and B, 31 6 A and B'],
  'its decisions 31/406 A to E': ['decision of general-assembly: 31/406 A to E, 31 406 A to E'],
  'its decision 74/544 of 27 March 2020': ['decision of general-assembly: 74/544, 74 544, 27 March 2020'],
  'its resolution 1514 (XV) of 14 December 1960': ['resolution of general-assembly: 1514 (XV), 15 1514, 14 December 1960, A/RES/1514(XV)'],
  'its resolution 217 A (III)': ['resolution of general-assembly: 217 A (III), 3 217 A, A/RES/217(III)'],
  'its resolutions 3411 A and B (XXX)': ['resolution of general-assembly: 3411 A and B (XXX), 30 3411 A and B'],
  'its resolution 217(III)A': ['resolution of general-assembly: 217(III)A, 3 217 A, A/RES/217(III)'],
  'its resolution No. 68/247B': ['resolution of general-assembly: 68/247B, 68 247 B, A/RES/68/247B'],
  'its resolution 3362 (S-VII)': ['resolution of general-assembly: 3362 (S-VII), S7 3362, A/RES/3362(S-VII)'],
  'its resolution 997 (ES-I)': ['resolution of general-assembly: 997 (ES-I), ES1 997, A/RES/997(ES-I)'],
  'its resolution S-10/2': ['resolution of general-assembly: S-10/2, S10 2, A/RES/S-10/2'],
  'its resolution ES-11/1 of 2 March 2022': ['resolution of general-assembly: ES-11/1, ES11 1, 2 March 2022, A/RES/ES-11/1'],
  'Security Council resolution 1325 (2000) of 31 October 2000': ['resolution of security-council: 1325 (2000), 2000 1325, 31 October 2000, S/RES/1325(2000)'],
  'Security Council resolution 1325': ['resolution of security-council: 1325, 0 1325'],
  'Security Council resolution 1325/2000': ['resolution of security-council: 1325/2000, 2000 1325'],
  'Economic and Social Council resolution 2021/17 of 25 June 2021': ['resolution of ecosoc: 2021/17, 2021 17, 25 June 2021, E/RES/2021/17'],
  'Economic and Social Council resolution 1296 (XLIV)': ['resolution of ecosoc: 1296 (XLIV), 44 1296, E/RES/1296(XLIV)'],
  'Economic and Social Council decision 2004/322': ['decision of ecosoc: 2004/322, 2004 322'],
  'Human Rights Council resolution 48/13 of 8 October 2021': ['resolution of human-rights-council: 48/13, 48 13, 8 October 2021, A/HRC/RES/48/13'],
  'Human Rights Council resolution S-15/1': ['resolution of human-rights-council: S-15/1, S15 1, A/HRC/RES/S-15/1'],
  'Commission on Human Rights resolution 2005/69': ['resolution of commission-on-human-rights: 2005/69, 2005 69'],
  'World Health Assembly resolution WHA77.1': ['resolution of other: WHA77.1'],
  'United Nations Environment Assembly resolution 5/14 of 2 March 2022': ['resolution of other: 5/14, 5 14, 2 March 2022'],
  'General Conference resolution GC(61)/RES/8': ['resolution of other: GC(61)/RES/8'],
  'resolution GC.18/Res.9 of 7 November 2019': ['resolution of other: GC.18/Res.9, 7 November 2019'],
  'Commission on Narcotic Drugs resolution 60/1': ['resolution of other: 60/1, 60 1'],
  'resolution 79/1 of the Economic and Social Commission for Asia and the Pacific': ['resolution of other: 79/1, 79 1'],
  'decision 1/CP.21': ['decision of other: 1/CP.21'],
  'decision IX/16 of the Conference of the Parties': ['decision of other: IX/16'],
  'Assembly resolution A.1090(28)': ['resolution of other: A.1090(28)'],
};

describe('every shape of a number', () => {
  for (const [words, expected] of Object.entries(shapes)) test(words, () => assert.deepEqual(citationsOf(words), expected));
});

const lists: Readonly<Record<string, readonly string[]>> = {
  'General Assembly resolutions 74/247 of 27 December 2019, 75/282 of 26 May 2021 and 75/1': [
    'resolution of general-assembly: 74/247, 74 247, 27 December 2019, A/RES/74/247',
    'resolution of general-assembly: 75/282, 75 282, 26 May 2021, A/RES/75/282',
    'resolution of general-assembly: 75/1, 75 1, A/RES/75/1',
  ],
  'Security Council resolutions 242 (1967) and 338 (1973), and its resolution 70/1': [
    'resolution of security-council: 242 (1967), 1967 242, S/RES/242(1967)',
    'resolution of security-council: 338 (1973), 1973 338, S/RES/338(1973)',
    'resolution of somebody?: 70/1, 70 1',
  ],
  'its resolutions ES-11/1 of 2 March 2022 on one thing, ES-11/2 of 24 March 2022 on another and 24/7 vigilance': [
    'resolution of general-assembly: ES-11/1, ES11 1, 2 March 2022, A/RES/ES-11/1',
    'resolution of general-assembly?: ES-11/2, ES11 2, 24 March 2022, A/RES/ES-11/2',
  ],
  'its resolutions [71/1](https://undocs.org/A/RES/71/1),[^3] 71/2 of\n3 March 2017,4 and *71/3*': [
    'resolution of general-assembly: 71/1, 71 1, A/RES/71/1',
    'resolution of general-assembly: 71/2, 71 2, 3 March 2017, A/RES/71/2',
    'resolution of general-assembly: 71/3, 71 3, A/RES/71/3',
  ],
};

describe('lists, wrapped and marked up', () => {
  for (const [words, expected] of Object.entries(lists)) test(words, () => assert.deepEqual(citationsOf(words), expected));
});

const whose: readonly (readonly [organ: string, words: string, body: string])[] = [
  ['The General Assembly', 'its resolution 70/1', 'general-assembly'],
  ['The Human Rights Council', 'its resolution 48/13', 'human-rights-council'],
  ['The Human Rights Council', 'Council resolution 48/13', 'human-rights-council'],
  ['The Human Rights Council', 'Assembly resolution 60/251', 'general-assembly'],
  ['The General Assembly', 'Council resolution 48/13', 'somebody?'],
  ['The General Assembly', 'resolution 70/1', 'general-assembly?'],
  ['The General Assembly', 'the report of the Human Rights Council and resolution 48/13', 'somebody?'],
  ['The General Assembly', 'the report of the Human Rights Council and its resolution 48/13', 'human-rights-council?'],
  ['The Human Rights Council', 'that the General Assembly, in its resolution 70/1, spoke', 'general-assembly'],
  ['The Economic and Social Council', 'that, in its resolution 59/209, the General Assembly spoke', 'general-assembly'],
  ['The Security Council', 'resolution 70/1 of the General Assembly', 'general-assembly'],
  ['The General Assembly', 'the fifth session of the Environment Assembly, in its resolution 5/8', 'other'],
  ['The General Assembly', 'resolution 1325 (2000)', 'security-council?'],
  ['The General Assembly', 'resolution 2021/17', 'somebody?'],
  ['The World Health Assembly', 'its resolution 5/2', 'other'],
];

describe('whose it is', () => {
  for (const [organ, words, body] of whose) {
    test(`${organ}: ${words}`, () => assert.equal(citationsOf(words, organ)[0]?.replace(/^\w+ of (\S+): .*$/, '$1'), body));
  }
});

describe('no citations', () => {
  const others = [
    'articles 4 and 5/6', 'a ratio of 1/3', 'vigilance 24/7', 'the biennium 2030/31', 'the session of 5/6 March 2020', 'United Nations, Treaty Series, vol. 2349, No. 42146',
    'the resolution of 27 December 2019', 'decision-making', 'resolution [number] of [date]', 'the resolution adopted at the 45th meeting', 'draft resolution II',
  ];
  for (const words of others) test(words, () => assert.deepEqual(citationsOf(words), []));
});

const symbols = [
  'A/78/140', 'A/78/L.2/Rev.1', 'A/78/251/Add.1/Corr.1', 'A/C.3/77/L.5', 'A/C.5/55/42', 'A/AC.291/7', 'A/CONF.157/24', 'A/HRC/48/13', 'A/HRC/RES/48/13', 'A/HRC/S-15/1',
  'A/RES/74/247', 'A/RES/68/247B', 'A/RES/1514(XV)', 'A/RES/3362(S-VII)', 'A/RES/217(III)', 'A/RES/ES-11/1', 'A/ES-11/L.1', 'A/S-27/19/Rev.1', 'A/INF/62/1', 'A/78/PV.4',
  'A/CN.4/L.950', 'S/2023/17', 'S/RES/1325(2000)', 'S/PRST/2010/25', 'S/AC.37/2003/1', 'S/PV.4213', 'E/2023/27', 'E/RES/2021/17', 'E/CN.6/2023/L.3', 'E/CN.4/Sub.2/1994/56',
  'E/C.12/GC/25', 'ST/SGB/2003/7', 'ST/AI/2010/5', 'ST/IC/2019/15', 'CRC/C/GC/25', 'CEDAW/C/2009/II/4', 'CCPR/C/21/Rev.1/Add.13', 'UNEP/EA.5/Res.14', 'DP/2023/12', 'TD/B/68/4',
  'HSP/HA.1/4', 'FCCC/CP/2015/10/Add.1',
];

describe('symbols of documents', () => {
  const found = (words: string) => analyze(around(words, 'The General Assembly')).facts.cited.symbols.map(({ symbol }) => symbol);
  for (const symbol of symbols) test(symbol, () => assert.deepEqual(found(`the note in document ${symbol}, and others`), [symbol]));
  test('closed up', () => assert.deepEqual(found('S/RES/1325 (2000)'), ['S/RES/1325(2000)']));
  for (const words of ['A/B', 'and/or', 'S/he', 'https://example.org/A/78/140', 'N/A', 'km/h']) test(`none in ${words}`, () => assert.deepEqual(found(words), []));
});

describe('dates', () => {
  const found = (words: string) =>
    analyze(around(words, 'The General Assembly')).facts.cited.dates.map(({ day, month, year, weekday }) => [weekday?.value, day.value, month.value, year?.value].filter((value) => value !== undefined).join(' '));
  const cases: Readonly<Record<string, readonly string[]>> = {
    'the meetings of 27 December 2019 and 3 May': ['27 12 2019', '3 5'],
    'from 28 to 31\u00a0October\n2021': ['31 10 2021'],
    'Friday, 27 December 2019': ['5 27 12 2019'],
    'December 27, 2019': ['27 12 2019'],
    'the 27th of December 2019': ['27 12 2019'],
    '2019-12-27': ['27 12 2019'],
    'paragraphs 3 and 4, which May I read': [],
    'A/2019-12-27': [],
  };
  for (const [words, expected] of Object.entries(cases)) test(words, () => assert.deepEqual(found(words), expected));
});

test('however long the paragraph, and whatever it holds, reading it ends', () => {
  for (const piece of ['its resolution 70/1, ', 'resolution ', '[a](', 'its Council ', '1/', 'A/', '70/1 of ', '*_`<', 'Security Council and ']) {
    const { facts } = analyze(around(piece.repeat(20_000), 'The General Assembly'));
    assert.ok(facts.cited.citations.length <= 20_001);
  }
});
