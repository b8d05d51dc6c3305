/** What derives from the registry of rules is written here: with UPDATE=1 anew, otherwise compared. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { presets, rules } from '../server/src/core';
import { choiceSchemas, projectSchema } from './support/choices-schema';

const manifestFile = new URL('../package.json', import.meta.url);
const schemaFile = new URL('../client/un-resolution.schema.json', import.meta.url);
const projectPage = new URL('../docs/project-file.md', import.meta.url);
const readmeFile = new URL('../README.md', import.meta.url);

function agrees(file: URL, made: (now: string) => string): void {
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (process.env['UPDATE']) return writeFileSync(file, made(now));
  assert.equal(now, made(now), 'UPDATE=1 npm test writes it anew');
}

/** Whatever can be chosen in a project file can be chosen in the settings; what the editor writes down is chosen there alone. */
const settings = {
  ...Object.fromEntries(Object.entries(choiceSchemas).map(([name, schema], index) => [`unResolution.${name}`, { ...schema, scope: 'resource', order: index + 1 }])),
  'unResolution.trace.server': {
    type: 'string', scope: 'window', enum: ['off', 'messages', 'verbose'], default: 'off', order: Object.keys(choiceSchemas).length + 1,
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

test('the schema of the project file is that of the choices', () => {
  agrees(schemaFile, () => `${JSON.stringify(projectSchema, null, 2)}\n`);
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

test('the presets on the page of the project file are those there are', () => {
  const list = presets.map(({ name, summary }) => `- \`${name}\`: ${summary}`).join('\n');
  agrees(projectPage, (now) => now.replace(/(?<=<!-- presets -->\n)[\s\S]*?(?=<!-- \/presets -->)/, () => `${list}\n`));
});
