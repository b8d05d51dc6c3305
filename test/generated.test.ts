/** What derives from the registry of rules is written here: with UPDATE=1 anew, otherwise compared. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { languageCodes, profiles, rules, stages } from '../server/src/core';

const manifestFile = new URL('../package.json', import.meta.url);
const readmeFile = new URL('../README.md', import.meta.url);

function agrees(file: URL, made: (now: string) => string): void {
  const now = readFileSync(file, 'utf8');
  if (process.env['UPDATE']) return writeFileSync(file, made(now));
  assert.equal(now, made(now), 'UPDATE=1 npm test writes it anew');
}

const levels = ['error', 'warning', 'info', 'hint', 'off'];

const settings = {
  'unResolution.stage': {
    type: 'string', scope: 'resource', enum: stages, default: 'negotiation', order: 1,
    markdownEnumDescriptions: [
      'Under negotiation: blanks are warnings, bracketed text and bis numbers are nobody’s fault.',
      'Ready to be tabled: every blank, bracket, alternative and bis number that is left is an error.',
    ],
    description: 'How far the draft has come.',
  },
  'unResolution.profile': {
    type: 'string', scope: 'resource', enum: ['auto', ...profiles], default: 'auto', order: 2,
    description: 'Whose habits apply. “auto” takes them from the enacting line, such as “The Security Council,”.',
  },
  'unResolution.language': {
    type: 'string', scope: 'resource', enum: ['auto', ...languageCodes], default: 'auto', order: 3,
    description: 'The language of the draft. English is read so far; the other official languages come later.',
  },
  'unResolution.rules': {
    type: 'object', scope: 'resource', default: {}, order: 4, additionalProperties: false,
    markdownDescription: 'How loudly each rule speaks: `error`, `warning`, `info`, `hint`, or `off`. A rule that is not named here keeps its own level.',
    properties: Object.fromEntries(rules.map(({ id, summary, levels: own }) => [
      id,
      { enum: levels, default: own.negotiation, description: `${summary} (Under negotiation: ${own.negotiation}; final: ${own.final}.)` },
    ])),
  },
  'unResolution.trace.server': {
    type: 'string', scope: 'window', enum: ['off', 'messages', 'verbose'], default: 'off', order: 5,
    description: 'Writes what the editor and the checker say to each other into the log. For finding a fault in the extension.',
  },
};

test('the settings in the manifest are those of the rules', () => {
  agrees(manifestFile, (now) => {
    const manifest = JSON.parse(now) as { contributes: { configuration: { properties: unknown } } };
    manifest.contributes.configuration.properties = settings;
    return `${JSON.stringify(manifest, null, 2)}\n`;
  });
});

const table = (): string =>
  [
    '| rule | how a draft without this fault is | under negotiation | final |',
    '| --- | --- | --- | --- |',
    ...rules.map(({ id, summary, levels: own }) => `| [\`${id}\`](server/src/core/rules/${id}.md) | ${summary} | ${own.negotiation} | ${own.final} |`),
  ].join('\n');

test('the rules in the README are those of the registry', () => {
  agrees(readmeFile, (now) => now.replace(/(?<=<!-- rules -->\n)[\s\S]*?(?=\n<!-- \/rules -->)/, () => table()));
});
