/** What derives from the registry of rules is written here: with UPDATE=1 anew, otherwise compared. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { english, presets, rules, type Say } from '../server/src/core';
import { choiceSchemas, projectSchema } from './support/choices-schema';
import { withKeys, withWords, type Words } from './support/manifest-words';

const manifestFile = new URL('../package.json', import.meta.url);
const wordsFile = (suffix: string): URL => new URL(`../package.nls${suffix}.json`, import.meta.url);
const schemaFile = new URL('../client/un-resolution.schema.json', import.meta.url);
const projectPage = new URL('../docs/project-file.md', import.meta.url);
const readmeFile = new URL('../README.md', import.meta.url);

const textOf = (file: URL): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function agrees(file: URL, made: (now: string) => string): void {
  const now = textOf(file);
  if (process.env['UPDATE']) return writeFileSync(file, made(now));
  assert.equal(now, made(now), 'UPDATE=1 npm test writes it anew');
}

/** Whatever can be chosen in a project file can be chosen in the settings; what the editor writes down is chosen there alone. */
function settingsIn(say: Say): Record<string, unknown> {
  const choices = Object.entries(choiceSchemas(say));
  return {
    ...Object.fromEntries(choices.map(([name, schema], index) => [`unResolution.${name}`, { ...schema, scope: 'resource', order: index + 1 }])),
    'unResolution.trace.server': {
      type: 'string', scope: 'window', enum: ['off', 'messages', 'verbose'], default: 'off', order: choices.length + 1,
      description: say('Writes what the editor and the checker say to each other into the log. For finding a fault in the extension.'),
    },
  };
}

type Manifest = { contributes: { configuration: { properties: unknown } } };
const inEnglish = withWords(JSON.parse(textOf(manifestFile)), JSON.parse(textOf(wordsFile('')) || '{}')) as Manifest;
const wanted = structuredClone(inEnglish);
wanted.contributes.configuration.properties = settingsIn(english);
const { value: keyed, words } = withKeys(wanted);

test('the settings in the manifest are those of the rules', () => {
  if (process.env['UPDATE']) writeFileSync(manifestFile, json(keyed));
  else assert.deepEqual(inEnglish, JSON.parse(json(wanted)), 'UPDATE=1 npm test writes it anew');
});

test('the words of the manifest stand in a file of their own', () => {
  const unknown = (key: string) => !(key in (JSON.parse(textOf(wordsFile(''))) as Words));
  if (process.env['UPDATE']) writeFileSync(wordsFile(''), json(words));
  else assert.deepEqual([...textOf(manifestFile).matchAll(/"%([^"%]+)%"/g)].map(([, key = '']) => key).filter(unknown), []);
});

for (const language of ['fr', 'es']) {
  test(`the settings are described in “${language}” as the rules are`, () => {
    const bundle = JSON.parse(textOf(new URL(`../l10n/bundle.l10n.${language}.json`, import.meta.url))) as Words;
    const say = ((template: string, values) => english(bundle[template] ?? template, values)) as Say;
    const settings = withKeys({ properties: settingsIn(say) }).words;
    agrees(wordsFile(`.${language}`), (now) => {
      const byHand = JSON.parse(now || '{}') as Words;
      return json(Object.fromEntries(Object.keys(words).flatMap((key) => {
        const said = settings[key] ?? byHand[key];
        return said === undefined ? [] : [[key, said]];
      })));
    });
  });
}

test('the schema of the project file is that of the choices', () => {
  agrees(schemaFile, () => json(projectSchema));
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

const said = (title: string): string => (JSON.parse(textOf(wordsFile(''))) as Words)[title.replaceAll('%', '')] ?? title;

/** Keys without a command of that name: what they do. */
const unnamed: Readonly<Record<string, string>> = { 'unResolution.enter': 'Begin the next paragraph or subparagraph' };

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
}

/** «Ctrl+K B», «Ctrl+I (Mac: Cmd+I)» */
function keysOf(command: string, bindings: readonly Binding[]): string {
  const named = (key: string): string => key.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  return bindings.filter((binding) => binding.command === command).map(({ key, mac }) => named(key) + (mac ? ` (Mac: ${named(mac)})` : '')).join(', ');
}

function commandTable(): string {
  const { commands, keybindings } = JSON.parse(textOf(manifestFile)).contributes as { commands: readonly { command: string; title: string }[]; keybindings: readonly Binding[] };
  const listed = commands.map(({ command, title }) => [said(title), keysOf(command, keybindings)] as const);
  const others = keybindings.filter(({ command }) => !commands.some((one) => one.command === command));
  const rows = [...listed, ...others.map(({ command }) => [unnamed[command] ?? assert.fail(`what does the key of ${command} do?`), keysOf(command, keybindings)] as const)];
  // What has a key comes first; the others as the Command Palette lists them.
  return ['| command | key |', '| --- | --- |', ...rows.sort(([a, keyA], [b, keyB]) => Number(keyA === '') - Number(keyB === '') || (keyA === '' ? a.localeCompare(b, 'en') : 0)).map(([title, keys]) => `| ${title} | ${keys} |`)].join('\n');
}

test('the commands and keys in the README are those of the manifest', () => {
  agrees(readmeFile, (now) => now.replace(/(?<=<!-- commands -->\n)[\s\S]*?(?=<!-- \/commands -->)/, () => `${commandTable()}\n`));
});

test('the presets on the page of the project file are those there are', () => {
  const list = presets.map(({ name, summary }) => `- \`${name}\`: ${summary}`).join('\n');
  agrees(projectPage, (now) => now.replace(/(?<=<!-- presets -->\n)[\s\S]*?(?=<!-- \/presets -->)/, () => `${list}\n`));
});
