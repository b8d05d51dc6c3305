/** The brackets of whole drafts for a person to judge: how many of each kind, and the least certain with their places (`npm run brackets -- FOLDER`). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bracketsOfText, bracketTable, doubtTable, leastCertain } from './support/bracket-drafts';
import { draftOf } from './support/pressing';

const paragraph = (words: string) => draftOf(['*The General Assembly*,', '*Recalling* its rules,', `1. *Decides* to meet ${words}.`]);
const drafts = [
  bracketsOfText('harbour.md', paragraph('on [date] in [country] [in May] [in June]')),
  bracketsOfText('lighthouse.md', paragraph('with the [contact person] in [Country] [soon')),
  bracketsOfText('plain.md', paragraph('in May')),
];

test('each text has a line with its brackets by kind, and one that has none is only counted', () => {
  assert.equal(bracketTable(drafts), [
    '| text | placeholder | negotiation | alternative | editorial | link | footnote | without a partner | uncertain |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    '| harbour.md | 2 |  | 2 |  |  |  |  | 1 |',
    '| lighthouse.md | 1 | 1 |  |  |  |  | 1 | 2 |',
    '| 1 texts with notes alone, or nothing |  |  |  |  |  |  |  |  |',
    '| **all 3** | 3 | 1 | 2 |  |  |  | 1 | 3 |',
  ].join('\n'));
});

test('the least certain come with file, line, kind, reason and words; the same words once', () => {
  assert.equal(leastCertain(drafts, 20), [
    '1. harbour.md:5',
    '   placeholder; in doubt: names what is to be filled in, or is the word itself',
    '   …  *Recalling* its rules, 1. *Decides* to meet on [date] in ⟦[country]⟧ [in May] [in June]. …',
    '',
    '2. lighthouse.md:5',
    '   negotiation; in doubt: all but one of its words name what is to be filled in',
    '   … ly*, *Recalling* its rules, 1. *Decides* to meet with the ⟦[contact person]⟧ in [Country] [soon. …',
  ].join('\n'));
  assert.equal(leastCertain(drafts, 1).split('\n').length, 3);
});

test('each reason to doubt is counted', () => {
  assert.match(doubtTable(drafts), /\| names what is to be filled in, or is the word itself \| 2 \|/);
});
