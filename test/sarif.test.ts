/** `check --format sarif` keeps to the standard: every log is held against the published schema of SARIF 2.1.0. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import formats from 'ajv-formats';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { rules } from '../server/src/core/index';
import { draftWithBlank, folderWith, run } from './support/command-line';

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats(ajv);
const isSarif = ajv.compile(schema);

const samples = fileURLToPath(new URL('samples/', import.meta.url));

function logOf(folder: string, args: readonly string[]): Log {
  const log = JSON.parse(run(folder, ['check', '--format', 'sarif', ...args]).stdout) as Log;
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors, null, 2));
  return log;
}

test('the schema is a schema: a log without a version, or with a line 0, does not pass', () => {
  assert.ok(!isSarif({ runs: [] }));
  const at = { physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine: 0 } } };
  assert.ok(!isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, locations: [at] }] }] }));
});

test('of the sample drafts, at both stages', () => {
  for (const stage of ['negotiation', 'final']) {
    const [log] = logOf(samples, ['--stage', stage, ...readdirSync(samples)]).runs;
    assert.ok(log!.results!.length > 20);
  }
});

test('of nothing found, of standard input, and of names that need care', (t) => {
  const folder = folderWith(t, { 'clean.unres': '', 'Entwurf – 50 %, [neu] #2.unres': draftWithBlank });
  assert.deepEqual(logOf(folder, ['clean.unres']).runs[0]!.results, []);
  const [found] = logOf(folder, ['Entwurf – 50 %, [neu] #2.unres']).runs[0]!.results!;
  assert.deepEqual(found!.locations![0]!.physicalLocation!.artifactLocation, { uri: 'Entwurf%20%E2%80%93%2050%20%25%2C%20%5Bneu%5D%20%232.unres', uriBaseId: '%SRCROOT%' });
});

test('with what a code-scanning service asks for: rules by place, their levels, a version, a category', () => {
  const [log] = logOf(samples, ['--stage', 'final', 'ga-draft.resolution.md']).runs;
  const { driver } = log!.tool;
  assert.match(driver.version!, /^\d+\.\d+\.\d+$/);
  assert.equal(log!.automationDetails!.id, 'un-resolution/');
  assert.deepEqual(driver.rules!.map(({ id }) => id), rules.map(({ id }) => id));
  for (const { ruleId, ruleIndex } of log!.results!) assert.equal(driver.rules![ruleIndex!]!.id, ruleId);
  const configurations = new Map(driver.rules!.map(({ id, defaultConfiguration }) => [id, defaultConfiguration]));
  assert.deepEqual(configurations.get('wrong-ending'), { enabled: true, level: 'warning' });
  assert.deepEqual(configurations.get('open-bracket'), { enabled: false, level: 'error' });
});
