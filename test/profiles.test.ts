/** Every house has its habits: how it is known, that a draft in its own manner is clean there, and what another house says of it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, defaultConfig, everyParagraph, type Profile } from '../server/src/core';

const lines = (...words: readonly string[]) => words.map((line) => `${line}\n`).join('\n');

/** One small draft for each house, as that house writes. */
const drafts: Readonly<Record<Profile, string>> = {
  'general-assembly': lines(
    '80/1. Night trains', '*The General Assembly*,', '*Recalling* the oldest timetable,', '*Recalling also* the second oldest,', '1. *Thanks* the drivers;', '2. *Decides* to leave a light on.',
  ),
  'security-council': lines('The Security Council,', 'Recalling the oldest timetable,', '1. Condemns all delays;', '2. Decides to remain actively seized of the matter.'),
  'human-rights-council': lines('*The Human Rights Council*,', '*Guided* by the oldest timetable,', '1. *Thanks* the drivers;', '2. *Decides* to remain seized of the matter.'),
  ecosoc: lines('*The Economic and Social Council*', '*Takes note* of the timetable.'),
  unesco: lines(
    'The General Conference,', '1. Having examined the oldest timetable,', '2. Recalling the second oldest,', '3. Decides to print them both;', '4. Invites the Director-General to travel by night.',
  ),
  'model-un': lines(
    '**Question of:** Night trains', '**Signatories:** Iceland, Malta, Samoa', '### THE GENERAL ASSEMBLY,', '*Alarmed by* the loss of night trains,',
    '1. Urges Member States to:\n   a) leave a light on,\n   b) keep the tea warm;', '2. Suggests a timetable with:\n   a) more trains,\n   b) fewer stops;', '3. Resolves to travel;',
  ),
};

/** Rules at warning or above; info and hints are matters of taste. */
const told = (text: string, profile: Profile | 'auto' = 'auto', levels: readonly string[] = ['error', 'warning']) =>
  analyze(text, { ...defaultConfig, profile }).findings.filter(({ level }) => levels.includes(level)).map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);

describe('a draft of each house', () => {
  for (const [profile, text] of Object.entries(drafts)) {
    test(`${profile} is known by itself`, () => assert.equal(analyze(text).profile, profile));
    test(`${profile} is clean in its own house`, () => assert.deepEqual(told(text, 'auto', ['error', 'warning', 'info', 'hint']), []));
  }
});

describe('what another house says of it', () => {
  test('the General Assembly of Model UN: lists with commas, an open end, openers in plain letters', () => {
    assert.deepEqual(told(drafts['model-un'], 'general-assembly'), ['wrong-ending: ,', 'wrong-ending: ,', 'wrong-ending: ;']);
    assert.deepEqual(told(drafts['model-un'], 'general-assembly', ['info']), ['opener-not-italic: Urges']);
  });

  test('a single numbered paragraph is nothing odd at a Model UN or at UNESCO', () => {
    const text = 'The General Assembly,\n\nRecalling the oldest timetable,\n\n1. Decides to print it again.\n';
    const single = (profile: Profile) => told(text, profile).filter((said) => said.startsWith('numbered-single'));
    assert.deepEqual(single('general-assembly'), ['numbered-single-paragraph: 1.']);
    assert.deepEqual([...single('model-un'), ...single('unesco')], []);
  });
});

describe('signs of a Model UN paper', () => {
  const headed = (...head: readonly string[]) => analyze(`${head.join('\n')}\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides to meet;\n\n2. Decides to eat.\n`).profile;

  test('signatories and submitters, however they are set', () => {
    for (const line of ['Signatories: Malta', '**Main Submitter:** Malta', '**Co-Submitters**: Malta', 'QUESTION OF: the sea', '[2] Signatories: Malta', '- Main submitters: Malta', '# Malta Model United Nations 2026']) {
      assert.equal(headed(line), 'model-un', line);
    }
  });

  test('of what an informal paper may have as well it takes two, and no masthead', () => {
    assert.equal(headed('Topic: Night trains'), 'general-assembly');
    assert.equal(headed('Committee: First', 'Committee: Second'), 'general-assembly');
    assert.equal(headed('Committee: First', 'Topic: Night trains'), 'model-un');
    assert.equal(headed('Committee: First', 'Topic: Night trains', 'Agenda item 12'), 'general-assembly');
  });

  test('only before the resolution begins', () => {
    assert.equal(analyze('The General Assembly,\n\nRecalling it,\n\nDecides to meet.\n\nSignatories: Malta\n').profile, 'general-assembly');
  });
});

describe('the organ of the front matter', () => {
  const profile = (organ: string, line = '') => analyze(`---\norgan: ${organ}\n---\n\n${line}\n\nRecalling it,\n\nDecides to meet.\n`).profile;

  test('is heeded by its key or its name', () => {
    for (const organ of ['security-council', 'Security Council', 'The Security Council']) assert.equal(profile(organ), 'security-council', organ);
    assert.equal(profile('The Conference of the Parties'), 'general-assembly');
  });

  test('gives way to the enacting line', () => assert.equal(profile('security-council', 'The Human Rights Council,'), 'human-rights-council'));
});

test('the World Health Assembly sets its openers in capitals', () => {
  const text = lines('The Seventy-seventh World Health Assembly,', 'Having considered the report by the Director-General,', '1. URGES Member States to rest;', '2. DECIDES to sleep.');
  const { draft } = analyze(text);
  assert.deepEqual(draft.parts.flatMap(({ paragraphs }) => [...everyParagraph(paragraphs)].map(({ kind, opener }) => [kind, opener?.phrase])), [
    ['preambular', 'Having considered'], ['operative', 'Urges'], ['operative', 'Decides'],
  ]);
  assert.deepEqual(told(text), []);
});
