/** Check Readiness: what stands between a draft and its tabling, by topic. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyze, configOf, defaultConfig, readiness, rules, topics } from '../server/src/core/index';
import { readinessMethod, type ReadinessAnswer } from '../server/src/lsp/protocol';
import { draft, session } from './support/session';

const sample = (name: string): string => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
const lights = (text: string, config = defaultConfig) =>
  readiness(analyze(text, config)).topics.filter(({ light }) => light !== 'green').map(({ name, light, findings }) => `${name} ${light} ${findings.length}`);

test('every rule belongs to one topic', () => {
  const told = topics.flatMap(([, ids]): readonly string[] => ids);
  assert.deepEqual(told, [...new Set(told)]);
  assert.deepEqual(rules.filter(({ id }) => !told.includes(id)), []);
});

test('a clean text is ready: every light is green', () => {
  const { ready, title, topics: [first, ...others] } = readiness(analyze(sample('clean.resolution.md')));
  assert.deepEqual([ready, title], [true, 'Ready to be tabled']);
  assert.deepEqual(first, { name: 'Blanks', light: 'green', findings: [] });
  assert.ok(others.every(({ light }) => light === 'green'));
});

test('what is left is red, and what an editor would still ask about is amber', () => {
  const text = '*The General Assembly*,\n\n*Noting* the tides of [date],\n\n1. *Decides*:\n\n(a) To meet;\n\n2. *Requests* [a report];\n\n3. *Invites* States to attend.\n';
  const { ready, title } = readiness(analyze(text));
  assert.deepEqual([ready, title], [false, 'Not ready: 2 errors and 1 warning']);
  assert.deepEqual(lights(text), ['Blanks red 1', 'Brackets red 1', 'Numbers amber 1']);
  assert.equal(readiness(analyze(text.replace('[date]', '1 May').replace('[a report]', 'a report'))).title, 'Ready to be tabled, with 1 warning');
});

test('it shows what the final stage finds, whatever the draft and the settings say of the stage', () => {
  const text = sample('ga-draft.resolution.md');
  const grave = analyze(text, { ...defaultConfig, stage: 'final' }).findings.filter(({ level }) => level === 'error' || level === 'warning');
  assert.equal(readiness(analyze(text)).topics.reduce((total, { findings }) => total + findings.length, 0), grave.length);
  assert.deepEqual(lights(`---\nstage: negotiation\n---\n\n${draft}`), lights(draft));
  assert.deepEqual(lights(draft, configOf({ rules: { 'unresolved-placeholder': 'off' } })), ['Brackets red 1'], 'a rule that is off stays off');
});

test('an editor asks for it over the wire', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true } });
  const ask = (uri: string) => client.connection.sendRequest<ReadinessAnswer | null>(readinessMethod, { uri });
  const answer = await ask(await client.open(draft));
  assert.equal(answer?.title, 'Not ready: 2 errors');
  assert.deepEqual(answer?.topics.slice(0, 2).map(({ name, light, findings }) => [name, light, findings.map(({ rule, range }) => `${range.start.line} ${rule}`)]), [
    ['Blanks', 'red', ['6 unresolved-placeholder']], ['Brackets', 'red', ['4 unmatched-bracket']],
  ]);
  assert.equal(await ask('file:///drafts/none.unres'), null);
});
