/** The lines between two `---` at the head of a draft: what they say, what they decide, and that nothing in them breaks the reading. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, defaultConfig, type Config } from '../server/src/core';

const text = (...lines: readonly string[]) => `---\n${lines.map((line) => `${line}\n`).join('')}---\n\n*The General Assembly*,\n\n*Recalling* its resolution 80/1,\n\n*Decides* to meet.\n`;
const valuesOf = (...lines: readonly string[]) => analyze(text(...lines)).frontMatter?.values;
const problemsOf = (...lines: readonly string[]) => analyze(text(...lines)).frontMatter?.problems.map(({ kind, at }) => `${kind}: ${at.text}`);

test('every key of the design is read', () => {
  assert.deepEqual(
    valuesOf(
      'organ: security-council', 'session: 80', 'agendaItem: 12 (b)', 'title: The work of lighthouses', 'symbol: A/80/L.1', 'sponsors: Malta, Samoa',
      'language: en', 'stage: final', 'profile: model-un', 'base: A/RES/79/1',
    ),
    {
      organ: 'security-council', session: '80', agendaItem: '12 (b)', title: 'The work of lighthouses', symbol: 'A/80/L.1', sponsors: ['Malta', 'Samoa'],
      language: 'en', stage: 'final', profile: 'model-un', base: 'A/RES/79/1',
    },
  );
});

test('sponsors are a list in any of its shapes', () => {
  const three = { sponsors: ['Iceland', 'Malta', 'Samoa'] };
  assert.deepEqual(valuesOf('sponsors: Iceland, Malta; Samoa'), three);
  assert.deepEqual(valuesOf('sponsors: [Iceland, "Malta", Samoa]'), three);
  assert.deepEqual(valuesOf('sponsors:', '  - Iceland', '  - Malta', '  - Samoa'), three);
});

test('a value is text whatever it looks like, and none is no value', () => {
  assert.deepEqual(valuesOf('session: 0080', 'title: true', 'base: 2024-01-01', 'symbol:', 'agendaItem: ~ # none yet'), { session: '0080', title: 'true', base: '2024-01-01', agendaItem: '~' });
});

test('capitals, blanks and underscores make no other stage, profile or language', () => {
  assert.deepEqual(valuesOf('stage: Final', 'profile: Model UN', 'language: EN'), { stage: 'final', profile: 'model-un', language: 'en' });
});

test('what is wrong is told where it stands, and the rest is heeded', () => {
  assert.deepEqual(problemsOf('Stage: final', 'stage: done', 'title: {a: b}', 'symbol: *x', 'session: [80]', 'base: a', 'base: b'), [
    'key: Stage', 'value: done', 'structure: {a: b}', 'structure: *x', 'structure: [80]', 'twice: base',
  ]);
  assert.deepEqual(valuesOf('stage: done', 'profile: unesco'), { profile: 'unesco' });
});

test('lines that are no YAML are told at the first that breaks', () => {
  assert.deepEqual(problemsOf('symbol: A/80/L.1', 'title: Ports: a review', 'stage: final'), ['unreadable: title: Ports: a review']);
  assert.deepEqual(problemsOf('just words'), ['unreadable: just words']);
  assert.deepEqual(problemsOf('- a', '- b'), ['unreadable: - a']);
  assert.deepEqual(problemsOf('sponsors: [Malta'), ['unreadable: sponsors: [Malta']);
  assert.deepEqual(problemsOf('title: a', '\tsession: b'), ['unreadable: session: b']);
  assert.deepEqual(problemsOf(), []);
  assert.deepEqual(problemsOf('# only a remark'), []);
});

test('lines end as they like', () => {
  for (const mark of ['\r\n', '\r']) {
    const { frontMatter } = analyze(text('stage: final', 'weather: fog', 'title: a: b').replaceAll('\n', mark));
    assert.deepEqual(frontMatter?.problems.map(({ at }) => at.text), ['title: a: b']);
    assert.equal(analyze(text('stage: final', 'weather: fog').replaceAll('\n', mark)).stage, 'final');
  }
});

test('only at the very start, and only when it is closed', () => {
  const draft = text('stage: final');
  assert.equal(analyze(`\uFEFF${draft}`).stage, 'final');
  assert.equal(analyze(`\n${draft}`).frontMatter, undefined);
  assert.equal(analyze('---\nstage: final\n\n*The General Assembly*,\n').frontMatter, undefined);
});

test('what was asked for comes before the front matter, and that before the settings', () => {
  const draft = text('stage: final', 'profile: unesco');
  const chosen = (config: Partial<Config>, words = draft) => {
    const { stage, profile } = analyze(words, { ...defaultConfig, ...config });
    return [stage, profile];
  };
  assert.deepEqual(chosen({}), ['final', 'unesco']);
  assert.deepEqual(chosen({ stage: 'negotiation', profile: 'ecosoc' }), ['final', 'unesco']);
  assert.deepEqual(chosen({ asked: { stage: 'negotiation' } }), ['negotiation', 'unesco']);
  assert.deepEqual(chosen({ asked: { profile: 'ecosoc' } }), ['final', 'ecosoc']);
  assert.deepEqual(chosen({ asked: { profile: 'auto' } }), ['final', 'general-assembly']);
  assert.deepEqual(chosen({ stage: 'final', profile: 'ecosoc' }, text('title: A title')), ['final', 'ecosoc']);
});

const monsters: Readonly<Record<string, string>> = {
  'brackets without end': `a: ${'['.repeat(15_000)}`,
  'a few hundred brackets': `a: ${'['.repeat(450)}`,
  'brackets line by line': `a:\n${' [\n'.repeat(400)}`,
  'lists in lists': `${'- '.repeat(490)}x`,
  'keys in keys': `${'? '.repeat(490)}x`,
  'lists with anchors': `${'- &a '.repeat(2_000)}x`,
  'ever further in': Array.from({ length: 180 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'aliases of aliases': `a: &a [x, x]\n${Array.from({ length: 25 }, (_, at) => `k${at}: &${String.fromCharCode(98 + at)} [*${String.fromCharCode(97 + at)}, *${String.fromCharCode(97 + at)}]`).join('\n')}`,
  'a million letters': `title: ${'x'.repeat(1_000_000)}`,
  'tags': 'title: !!binary aGk=\nsession: !<tag:x,2000:y> z\nstage: !!js/function "x"',
  'directives': '%YAML 9.9\n%TAG ! x\ntitle: a',
  'half a surrogate': 'title: \uD800\n\uDC00: x',
  'no printable thing': 'title: \u0000\u0007\u2028\u2029\nstage:\u00a0final',
  'quotation without end': 'title: "never\nstage: final',
  'prototypes': '__proto__: x\nconstructor: y\ntoString: z',
};

for (const [name, yaml] of Object.entries(monsters)) {
  test(`nothing breaks: ${name}`, () => {
    const { frontMatter, failures, draft } = analyze(text(yaml));
    assert.ok(frontMatter);
    assert.deepEqual(failures, []);
    assert.equal(draft.frontMatter?.end, frontMatter.span.end);
    for (const { at } of frontMatter.problems) assert.equal(text(yaml).slice(at.span.start, at.span.end), at.text);
  });
}
