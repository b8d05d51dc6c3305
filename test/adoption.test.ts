/** A draft as it would be adopted: what was decided, old numbers and new ones, references that follow, and the whole text. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  adoption, adoptionView, analyze, applyEdits, decidableNamed, decidables, everyParagraph, textOf, type AdoptionView, type Analysis, type Decision, type Rest,
} from '../server/src/core/index';
import { matchesGolden } from './support/golden';
import { draftOf } from './support/pressing';
import { seed, withSeed } from './support/seed';

const head = ['*The General Assembly*,', '*Recalling* its rules,'];

/** Packages and delegations by their names, single brackets by the words they begin with. */
function adopt(analysis: Analysis, by: Readonly<Record<string, Decision>>, rest: Rest = 'keep'): AdoptionView {
  const ids = Object.entries(by).map(([name, decision]): [string, Decision] => {
    const found = decidableNamed(analysis, name) ?? decidables(analysis).find(({ members: [first] }) => first && textOf(analysis.text, first.inner).startsWith(name));
    assert.ok(found, `Nothing to decide is called ${name}.`);
    return [found.id, decision];
  });
  return adoptionView(analysis, { by: new Map(ids), rest });
}

const adopted = (paragraphs: readonly string[], by: Readonly<Record<string, Decision>>, rest?: Rest): AdoptionView => adopt(analyze(draftOf([...head, ...paragraphs])), by, rest);
const changes = ({ numbers, references }: AdoptionView): string[] => [...numbers, ...references].map(({ change }) => change);
const operative = ({ text }: AdoptionView): string[] => text.split('\n\n').slice(head.length);

const faultsIn = (text: string): string[] => analyze(text).findings.filter(({ rule }) => rule !== 'unresolved-placeholder').map(({ rule, level, span }) => `${level} ${rule} «${textOf(text, span)}»`);

describe('old numbers and new ones', () => {
  test('a bis that stays, one that goes, and what refers to them', () => {
    const view = adopted(['1. *Decides* to meet;', '[1bis. *Thanks* the harbour master;]', '2. *Invites* all pilots;', '[2bis. *Urges* haste;]', '3. *Requests* a chart, as in paragraphs 1 bis, 2 and 2 bis above.'], { '1bis': 'keep', '2bis': 'drop' });
    assert.deepEqual(changes(view), ['1bis → 2', '2 → 3', '2bis → dropped', '3 → 4', 'paragraphs 1 bis, 2 and 2 bis above → paragraphs 2 and 3 above']);
    assert.deepEqual(operative(view), ['1. *Decides* to meet;', '2. *Thanks* the harbour master;', '3. *Invites* all pilots;', '4. *Requests* a chart, as in paragraphs 2 and 3 above.']);
    assert.deepEqual(view.warnings, []);
    assert.equal(view.title, 'Brackets decided: 2; numbers that change: 3; paragraphs dropped: 1; references that follow: 1');
  });
  test('letters of a list', () => {
    const view = adopted(['1. *Requests* all ports:', '(a) To light their piers;', '[(b) To ring their bells;]', '(c) To keep watch;', '2. *Notes* paragraph 1 (a) to (c) above.'], { '(b)': 'drop' });
    assert.deepEqual(changes(view), ['(b) → dropped', '(c) → (b)', 'paragraph 1 (a) to (c) above → paragraph 1 (a) to (b) above']);
  });
  test('nothing changes in a text that is ready', () => {
    const view = adopted(['1. *Decides* to meet;', '2. *Requests* a chart.'], {});
    assert.deepEqual([changes(view), view.edits, view.title], [[], [], 'Nothing changes: the text is ready as it stands.']);
  });
  test('the edits make the text', () => {
    const text = readFileSync(fixture('opening-meeting.resolution.md'), 'utf8');
    const { edits, text: made } = adopt(analyze(text), { 'Opening Meeting': 'keep' });
    assert.equal(applyEdits(text, edits), made);
  });
});

describe('what nobody has decided', () => {
  const before = ['1. *Decides* to meet [in May] [in June];', '[1bis. *Thanks* the harbour master;]', '2. *Invites* [all] pilots at its [tenth] session;', '3. *Requests* a chart.'];
  test('stays, save choices that only a person can make', () => {
    const view = adopted(before, {});
    assert.deepEqual(operative(view), ['1. *Decides* to meet [in May] [in June];', '2. *Thanks* the harbour master;', '3. *Invites* all pilots at its tenth session;', '4. *Requests* a chart.']);
    assert.deepEqual(view.warnings, ['Choices that are still open and stay in brackets: 2']);
  });
  test('goes, if the drafter says so; a value on trial leaves a blank', () => {
    const view = adopted(before, {}, 'drop');
    assert.deepEqual(operative(view), ['1. *Decides* to meet;', '2. *Invites* pilots at its […] session;', '3. *Requests* a chart.']);
    assert.deepEqual(view.warnings, ['Values on trial that are not agreed; a blank takes the place of each: 1']);
  });
  test('or stays in its brackets', () => {
    const view = adopted(before, { '1bis': 'keep' }, 'leave');
    assert.deepEqual(operative(view), ['1. *Decides* to meet [in May] [in June];', '2. *Thanks* the harbour master;', '3. *Invites* [all] pilots at its [tenth] session;', '4. *Requests* a chart.']);
    assert.deepEqual(view.warnings, ['Choices that are still open and stay in brackets: 4']);
  });
  test('one bracket may be left open while the rest is decided', () => {
    assert.deepEqual(operative(adopted(before, { all: 'leave', 'in May': 1 })), ['1. *Decides* to meet in June;', '2. *Thanks* the harbour master;', '3. *Invites* [all] pilots at its tenth session;', '4. *Requests* a chart.']);
    assert.deepEqual(operative(adopted(before, { all: 'leave' }, 'drop')), ['1. *Decides* to meet;', '2. *Invites* [all] pilots at its […] session;', '3. *Requests* a chart.']);
  });
  test('what is kept keeps the words around it', () => {
    const view = adopted(['1. *Invites* pilots [of all [eastern] ports];', '2. *Requests* a chart.'], { eastern: 'keep' }, 'drop');
    assert.deepEqual(operative(view), ['1. *Invites* pilots [of all eastern ports];', '2. *Requests* a chart.']);
  });
});

describe('choices', () => {
  test('of two paragraphs for one number, the other', () => {
    const view = adopted(['1. *Decides* to meet;', '[2. *Requests* a chart;]', '[2 alt. *Requests* two charts;]', '3. *Notes* the tide, as in paragraph 2 above.'], { '2.': 1 });
    assert.deepEqual(operative(view), ['1. *Decides* to meet;', '2. *Requests* two charts;', '3. *Notes* the tide, as in paragraph 2 above.']);
  });
  test('of options in one bracket', () => {
    assert.deepEqual(operative(adopted(['1. *Decides* that ports [shall/should] report;', '2. *Requests* a chart.'], { shall: 1 })), ['1. *Decides* that ports should report;', '2. *Requests* a chart.']);
  });
  test('both, where one goes on from the other; one alone may leave a word dangling, and that is told', () => {
    const before = ['1. *Decides* to meet [at the pier, and thereafter] [at the office];', '2. *Requests* a chart.'];
    assert.deepEqual(operative(adopted(before, { 'at the pier': 'keep' }))[0], '1. *Decides* to meet at the pier, and thereafter at the office;');
    const view = adopted(before, { 'at the pier': 0 });
    assert.deepEqual(operative(view)[0], '1. *Decides* to meet at the pier, and thereafter;');
    assert.match(view.warnings.join(), /^In paragraph 1 “and thereafter” would be left with nothing to join/);
  });
});

describe('delegations', () => {
  const before = ['1. *Decides* to meet [soon][EU: in May] [JPN: at Suva];', '[USA: 1bis. *Thanks* the harbour master;]', '2. *Requests* a chart.'];
  test('what one proposes is accepted as a whole', () => {
    assert.deepEqual(operative(adopted(before, { eu: 'keep', JPN: 'drop', USA: 'drop' })), ['1. *Decides* to meet in May;', '2. *Requests* a chart.']);
  });
  test('or rejected: then the words before it stand', () => {
    assert.deepEqual(operative(adopted(before, { EU: 'drop', JPN: 'drop', USA: 'keep' })), ['1. *Decides* to meet soon;', '2. *Thanks* the harbour master;', '3. *Requests* a chart.']);
  });
});

const fixture = (name: string): URL => new URL(`fixtures/adoption/${name}`, import.meta.url);

/** The table and the text, as a drafter would read them. */
const shown = (view: AdoptionView): string =>
  `${[view.title, '', ...[...view.numbers, ...view.references].map(({ change, words }) => `${change}    ${words}`), '', ...view.warnings].join('\n')}\n\n${'='.repeat(40)}\n\n${view.text}`;

describe('a draft with a meeting that may not take place, in full', () => {
  const analysis = analyze(readFileSync(fixture('opening-meeting.resolution.md'), 'utf8').replaceAll('\r\n', '\n'));
  for (const [what, decision] of [['kept', 'keep'], ['dropped', 'drop']] as const) {
    test(`the meeting ${what}`, () => {
      const view = adopt(analysis, { 'opening meeting': decision });
      matchesGolden(fixture(`opening-meeting.${what}.txt`), shown(view));
      assert.deepEqual(faultsIn(view.text), []);
    });
  }
});

/** Of the seed: its numbers and openers, what it refers to, and a sum of the whole text; not its sentences. */
function traits({ text, numbers, references, title, warnings }: AdoptionView): string {
  const { draft, facts, findings } = analyze(text);
  const rules = new Map<string, number>();
  for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  return [
    title, ...warnings, '',
    ...numbers.map(({ change }) => change), ...references.map(({ change }) => change), '',
    ...draft.parts.filter(({ kind }) => kind === 'resolution').flatMap(({ paragraphs }) =>
      [...everyParagraph(paragraphs)].map(({ marker, opener, body }) => `${marker?.label ?? '–'} ${opener ? textOf(text, opener.span) : ''} ${body.ending.mark ?? ''}`)), '',
    ...facts.references.map(({ span }) => textOf(text, span)), '',
    ...[...rules].map(([rule, count]) => `${rule}: ${count}`),
    `sha256 ${createHash('sha256').update(text).digest('hex')}`, '',
  ].join('\n');
}

describe('the seed draft', withSeed, () => {
  const conference = 'high-level political conference';
  const analysis = analyze(seed);
  for (const { what, decision, last, reference } of [
    { what: 'kept', decision: 'keep', last: 11, reference: 'paragraph 5 above → paragraph 6 above' },
    { what: 'dropped', decision: 'drop', last: 9, reference: undefined },
  ] as const) {
    test(`with the conference ${what}`, () => {
      const view = adopt(analysis, { [conference]: decision });
      const after = analyze(view.text);
      const labels = after.draft.parts.filter(({ kind }) => kind === 'resolution').flatMap(({ paragraphs }) => paragraphs.flatMap(({ marker }) => marker?.label ?? []));
      assert.deepEqual(labels, Array.from({ length: last }, (_, index) => String(index + 1)));
      assert.deepEqual(view.references.map(({ change }) => change), reference ? [reference] : []);
      const former = after.draft.parts.flatMap(({ paragraphs }) => paragraphs).find(({ marker, kind }) => kind === 'operative' && marker?.label === (decision === 'keep' ? '9' : '8'));
      assert.ok(former && textOf(view.text, former.body.span).endsWith(`pursuant to paragraph ${decision === 'keep' ? 6 : 5} above;`));
      assert.deepEqual(faultsIn(view.text), []);
      assert.deepEqual(view.warnings, []);
      assert.equal(applyEdits(seed, view.edits), view.text);
      matchesGolden(fixture(`seed.${what}.txt`), traits(view));
      console.log(`The seed with the conference ${what}: paragraphs 1 to ${labels.length}, “paragraph ${decision === 'keep' ? 6 : 5} above” in the former 8, findings: ${after.findings.length} blanks and ${faultsIn(view.text).length} others`);
    });
  }
  test('the first alternative of 2 alone leaves “and thereafter” dangling, and that is told', () => {
    const view = adopt(analysis, { [conference]: 'keep', 'at the high-level': 0 });
    assert.equal(view.warnings.length, 1);
    assert.match(view.warnings[0] ?? '', /“and thereafter” would be left with nothing to join/);
  });
  test('its four brackets can be decided together, and the two that are left by themselves', () => {
    assert.deepEqual(decidables(analysis).map(({ kind, members }) => `${kind} ${members.length}`), ['subject 4', 'bracket 1', 'choice 2', 'bracket 1', 'bracket 1', 'bracket 1']);
  });
});

test('whatever was decided, there is a text', () => {
  assert.equal(adoption(analyze(''), new Map()).rewrite.text, '');
});
