/** The project file: what it may say, what is told of one that says something else, and the schema that an editor completes it by. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { analyze, configOf, defaultConfig, everyBracket, presets, readProject, rules, type Analysis } from '../server/src/core/index';
import { marked } from './support/marked';

const schema = JSON.parse(readFileSync(new URL('../client/un-resolution.schema.json', import.meta.url), 'utf8'));
const fitsSchema = new Ajv({ strict: false }).compile(schema);

const valid: readonly unknown[] = [
  {},
  { $schema: 'https://example.invalid/schema.json' },
  { stage: 'final', profile: 'auto', language: 'en' },
  { rules: {} },
  { rules: { 'wrong-ending': 'off', 'numbering-gap': 'hint' } },
  { extends: 'tabling' },
  { extends: [] },
  { extends: ['model-un', 'quiet'] },
  { terms: [] },
  { terms: [{ find: 'the Islands', replace: 'the Republic of the Islands' }] },
  { terms: [{ find: 'hence', replace: '', reason: 'plain words', level: 'info' }] },
  { placeholders: ['focal point'] },
];

const invalid: readonly unknown[] = [
  null, 'final', 7, true, [],
  { stage: 'done' }, { stage: null }, { stage: ['final'] }, { stages: 'final' },
  { profile: 'nato' }, { language: 'la' }, { trace: 'off' },
  { rules: 'all' }, { rules: [] }, { rules: null }, { rules: { 'no-such-rule': 'off' } }, { rules: { 'wrong-ending': 'loud' } }, { rules: { 'wrong-ending': {} } },
  { extends: 'recommended' }, { extends: {} }, { extends: ['tabling', 'none'] }, { extends: null },
  { terms: {} }, { terms: ['x'] }, { terms: [{ find: 'x' }] }, { terms: [{ replace: 'x' }] }, { terms: [{ find: ' ', replace: 'x' }] }, { terms: [{ find: 7, replace: 'x' }] },
  { terms: [{ find: 'x', replace: 'y', level: 'off' }] }, { terms: [{ find: 'x', replace: 'y', level: 'error' }] }, { terms: [{ find: 'x', replace: 'y', reason: 7 }] }, { terms: [{ find: 'x', replace: 'y', why: 'z' }] },
  { placeholders: 'date' }, { placeholders: [''] }, { placeholders: [7] },
];

describe('the schema and the reader agree', () => {
  for (const value of valid) test(`on what is right: ${JSON.stringify(value)}`, () => assert.deepEqual(verdicts(value), [true, true]));
  for (const value of invalid) test(`on what is wrong: ${JSON.stringify(value)}`, () => assert.deepEqual(verdicts(value), [false, false]));
});

const verdicts = (value: unknown): boolean[] => [fitsSchema(value), readProject(JSON.stringify(value)).problems.length === 0];

describe('a wrong value is told where it stands', () => {
  const wrong: Readonly<Record<string, RegExp>> = {
    '{ "stage": <|"done"|> }': /one of negotiation, final/,
    '{ <|"stages"|>: "final" }': /no setting “stages”. Did you mean “stage”\?/,
    '{ <|"colour"|>: "blue" }': /There are extends, stage/,
    '{\r\n  "rules": { <|"wrong-endings"|>: "off" }\r\n}': /Did you mean “wrong-ending”\?/,
    '{ "rules": { "wrong-ending": <|"loud"|> } }': /error, warning, info, hint, off/,
    '{ "extends": ["quiet", <|"loud"|>] }': /tabling, strict, quiet, model-un/,
    '{ "terms": [{ "find": "x", "replace": "y" }, <|{ "find": "x" }|>] }': /“replace”/,
    '{ "terms": [{ "find": <|7|>, "replace": "y" }] }': /“find”/,
    '{ "terms": [{ "find": "x", "replace": "y", <|"raison"|>: "z" }] }': /Did you mean “reason”\?/,
    '{ "placeholders": ["focal point", <|""|>] }': /name a blank/,
    '<|["final"]|>': /must be an object/,
    '{ "stage": <|}|>': /not JSON: a value is missing here/,
    '{ "stage": "final" <|"rules"|>: {} }': /not JSON: a comma is missing before this/,
    '{ "stage": <|"final |>': /not JSON: a quotation mark is missing/,
  };
  for (const [source, says] of Object.entries(wrong)) {
    test(source, () => {
      const { text, spans } = marked(source);
      const { problems } = readProject(text);
      assert.deepEqual(problems.map(({ span }) => text.slice(span.start, span.end)), spans.map(({ start, end }) => text.slice(start, end)));
      assert.match(problems[0]!.message, says);
    });
  }

  test('and what is right beside it holds', () => {
    const { choices } = readProject('{ "stage": "final", "profile": "nato", "rules": { "wrong-ending": "off", "wrong": "off" }, "placeholders": ["focal point", 7] }');
    assert.deepEqual(choices, { stage: 'final', rules: { 'wrong-ending': 'off' }, placeholders: ['focal point'] });
  });
});

test('comments and a comma too many are no faults, and an empty file chooses nothing', () => {
  assert.deepEqual(readProject('// agreed in Geneva\n{ "stage": "final", /* for now */ }'), { choices: { stage: 'final' }, problems: [] });
  assert.deepEqual(readProject(''), { choices: {}, problems: [] });
});

test('any text at all is read calmly', () => {
  for (const text of ['[', '{'.repeat(100_000), '['.repeat(1_000_000), '\0\ud800', '{"__proto__": {"stage": "final"}}', '{"toString": "final"}', '"'.repeat(9999)]) {
    const { choices, problems } = readProject(text);
    assert.deepEqual([choices, problems.length > 0], [{}, true], text.slice(0, 40));
    for (const { span } of problems) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
  }
});

test('choices are laid over each other: preset, project, key by key and rule by rule', () => {
  const settings = { stage: 'final', rules: { 'wrong-ending': 'hint', 'numbering-gap': 'hint' }, terms: [{ find: 'a', replace: 'b' }, { find: 'c', replace: 'd' }] } as const;
  const { choices } = readProject('{ "profile": "ecosoc", "rules": { "wrong-ending": "off" }, "extends": ["model-un", "tabling"], "terms": [{ "find": "a", "replace": "e" }] }');
  const config = configOf({ ...settings, stage: 'negotiation' }, choices);
  assert.deepEqual(config, {
    ...defaultConfig, stage: 'final', profile: 'ecosoc', rules: { 'wrong-ending': 'off', 'numbering-gap': 'hint' },
    terms: [{ find: 'a', replace: 'e' }, { find: 'c', replace: 'd' }],
  });
});

test('strict makes warnings of advice, quiet silences it, and neither softens an error', () => {
  const choicesOf = (name: string) => presets.find((preset) => preset.name === name)!.choices.rules!;
  const graver = rules.filter(({ levels }) => levels.final === 'error' || levels.negotiation === 'warning' || levels.negotiation === 'error').map(({ id }) => id);
  assert.deepEqual(Object.keys(choicesOf('strict')), Object.keys(choicesOf('quiet')));
  assert.ok(Object.keys(choicesOf('strict')).includes('lone-subparagraph'));
  assert.deepEqual(graver.filter((id) => id in choicesOf('quiet')), []);
});

describe('a house names its own blanks', () => {
  const draft = '*The General Assembly*,\n\n1. *Requests* the [focal point] to meet the [head of delegation] and [the Chair and head of delegation];\n\n2. *Decides* to [meet].\n';
  const kinds = ({ draft: { brackets }, text }: Analysis) =>
    [...everyBracket({ brackets })].map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

  test('they count as blanks, alone and with other words for data', () => {
    assert.deepEqual(kinds(analyze(draft)), ['negotiation [focal point]', 'negotiation [head of delegation]', 'negotiation [the Chair and head of delegation]', 'negotiation [meet]']);
    assert.deepEqual(kinds(analyze(draft, configOf({ placeholders: ['Focal  point', 'head of delegation'] }))), [
      'placeholder [focal point]', 'placeholder [head of delegation]', 'placeholder [the Chair and head of delegation]', 'negotiation [meet]',
    ]);
  });

  test('odd words change nothing else', () => {
    const odd = configOf({ placeholders: ['(', '\\', 'a'.repeat(1000), '.*'] });
    assert.deepEqual(kinds(analyze(draft, odd)), kinds(analyze(draft)));
  });
});
