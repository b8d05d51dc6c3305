/** The line that names the body that speaks: how it may be written, and how a resolution is known when it is faulty or gone. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { analyze, type Analysis } from '../server/src/core';

const resolution = (line: string, before = '') => `${before}${line}\n\n*Recalling* its oldest resolution,\n\n1. *Thanks* the drivers;\n\n2. *Decides* to remain seized of the matter.\n`;
const lineOf = (text: string) => {
  const { draft } = analyze(text);
  const line = draft.parts.find(({ enactingLine }) => enactingLine)?.enactingLine;
  return line && [text.slice(line.name.start, line.name.end), line.organ ?? 'another body'];
};
const told = (text: string) => analyze(text).findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
const shape = ({ text, draft }: Analysis) => draft.parts.flatMap(({ paragraphs }) => paragraphs.map(({ kind, own }) => `${kind} ${text.slice(own.start, own.start + 30)}`));

describe('an enacting line', () => {
  const written: Readonly<Record<string, readonly [string, string]>> = {
    '*The General Assembly*,': ['The General Assembly', 'general-assembly'],
    '*The General Assembly,*': ['The General Assembly', 'general-assembly'],
    '**The Security Council**,': ['The Security Council', 'security-council'],
    '### THE HUMAN RIGHTS COUNCIL,': ['THE HUMAN RIGHTS COUNCIL', 'human-rights-council'],
    '# *The General Assembly*': ['The General Assembly', 'general-assembly'],
    '[The General Assembly,]': ['The General Assembly', 'general-assembly'],
    '[3] The Special Political Committee,': ['The Special Political Committee', 'another body'],
    'The Seventy-seventh World Health Assembly,': ['The Seventy-seventh World Health Assembly', 'another body'],
    'The 143rd Assembly of Station Masters,': ['The 143rd Assembly of Station Masters', 'another body'],
    'The Heads of State and Government,': ['The Heads of State and Government', 'another body'],
    'The General Conference of Drivers, meeting at its 110th Session, 2022,': ['The General Conference of Drivers, meeting at its 110th Session, 2022', 'another body'],
    'The Parties to this Agreement,': ['The Parties to this Agreement', 'another body'],
  };
  for (const [line, [name, organ]] of Object.entries(written)) {
    test(`may be written ${line}`, () => {
      assert.deepEqual(lineOf(resolution(line)), [name, organ]);
      assert.deepEqual(told(resolution(line)).filter((said) => !said.startsWith('wrong-enacting-comma')), []);
    });
  }
});

describe('a faulty one is known by the resolution that follows it', () => {
  for (const name of ['The General Assembly', 'The Conference of the Parties', 'THE DISARMAMENT COMMITTEE']) {
    for (const mark of ['', ';', ':', '.']) {
      test(`${name}${mark}`, () => {
        assert.equal(lineOf(resolution(`${name}${mark}`))?.[0], name);
        assert.deepEqual(told(resolution(`${name}${mark}`)), [`wrong-enacting-comma: ${mark || name}`]);
      });
    }
  }

  test('with a letter too few', () => {
    for (const name of ['he General Assembly', 'General Assembly', 'The General Asembly']) {
      assert.deepEqual(told(resolution(`*${name}*,`)), [`missing-enacting-line: ${name}`]);
    }
  });

  test('above sections', () => {
    const text = '*The General Assembly*:\n\nI\n\nTrains\n\n*Recalling* the oldest train,\n\n1. *Thanks* the drivers;\n\nII\n\nShips\n\n2. *Thanks* the captains.\n';
    assert.deepEqual(told(text), ['wrong-enacting-comma: :']);
  });

  test('without one, such a line may be anything', () => {
    assert.equal(lineOf('The General Assembly:\n\n(a) Takes note of the report;\n\n(b) Decides to meet.\n'), undefined);
    assert.equal(lineOf('The Committee on Trains\n\nThe Committee met on Monday.\n'), undefined);
    assert.equal(lineOf('The Committee recommends the following draft resolution:\n\nRecalling it,\n\nDecides it.\n'), undefined);
  });
});

describe('a resolution that has lost its enacting line', () => {
  const heads: Readonly<Record<string, string>> = {
    'with nothing before it': '',
    'below its number and title': '80/1. Night trains\n\n',
    'below a masthead': 'United Nations\n\nA/80/L.1\n\nEightieth session\n\nAgenda item 12\n\nNight trains\n\n',
    'below the number of the Security Council': 'Resolution 2999 (2026)\n\nAdopted by the Security Council at its 9999th meeting, on 1 May 2026\n\n',
    'below a cover note': '# Note by the Chair\n\n1. The Chair has prepared a text.\n\n2. It is annexed.\n\n# Draft resolution\n\n',
    'after another resolution': `${resolution('*The General Assembly*,', 'Draft resolution I\n\n')}\nDraft resolution II\n\nNight ships\n\n`,
    'after a closing block': `${resolution('*The General Assembly*,')}\n52nd plenary meeting\n\n12 December 2026\n\nB\n\nNight ships\n\n`,
  };
  for (const [name, head] of Object.entries(heads)) {
    test(`is read as before: ${name}`, () => {
      const whole = resolution('*The General Assembly*,', head);
      const lost = resolution('', head);
      assert.deepEqual(shape(analyze(lost)), shape(analyze(whole)));
      assert.deepEqual(told(lost), [...told(whole), 'missing-enacting-line: Recalling']);
    });
  }

  test('its line belongs above its first section', () => {
    const text = '80/1. Trains and ships\n\n<>I\n\nTrains\n\n*Recalling* the oldest train,\n\n1. *Thanks* the drivers;\n\nII\n\nShips\n\n2. *Thanks* the captains.\n';
    const [finding] = analyze(text.replace('<>', '')).findings;
    assert.deepEqual(finding?.fixes()[0]?.edits, [{ span: { start: text.indexOf('<>'), end: text.indexOf('<>') }, text: '*The General Assembly*,\n\n' }]);
  });

  test('a recommended text below a formula is told apart from it', () => {
    const formula = '*The Economic and Social Council*\n\n*Recommends* to the General Assembly the adoption of the following draft resolution:\n\n';
    assert.deepEqual(told(resolution('', formula)), ['missing-enacting-line: Recalling']);
  });

  test('amendments, decisions and notes have none to lose', () => {
    assert.deepEqual(told('After the last preambular paragraph, insert a new paragraph reading:\n\n*Reaffirming* the oldest timetable,\n'), []);
    assert.deepEqual(told('# Note by the Secretariat\n\nRequests for documents are welcome;\n').filter((said) => said.startsWith('missing-enacting')), []);
  });
});

const seed = fileURLToPath(new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url));

test('the seed without its enacting line', { skip: !existsSync(seed) && 'the shared texts are not here' }, () => {
  const whole = readFileSync(seed, 'utf8');
  const lost = whole.replace(/^.*The General Assembly\*?,.*\r?\n/m, '');
  assert.notEqual(lost, whole);
  assert.deepEqual(shape(analyze(lost)), shape(analyze(whole)));
  assert.deepEqual(told(lost).filter((said) => !told(whole).includes(said)).map((said) => said.split(':')[0]), ['missing-enacting-line']);
});
