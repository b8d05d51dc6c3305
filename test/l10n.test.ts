/** The words of the checker in French and Spanish: complete, with every hole in its place, and heard over the wire. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  CodeActionRequest, ExitNotification, HoverRequest, StreamMessageReader, StreamMessageWriter, type CodeAction, type Diagnostic, type Hover,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { readinessMethod, summaryMethod, type ReadinessAnswer, type SummaryParams } from '../server/src/lsp/protocol';
import { templateKey } from '../server/src/lsp/template-key';
import { draft, pull, session } from './support/session';
import { collectTemplates } from './support/templates';
import { clientOf, type Wire } from './support/wire';

type Words = Readonly<Record<string, string>>;
const wordsIn = (path: string): Words => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const languages = ['fr', 'es'] as const;
const bundles = languages.map((language) => [language, wordsIn(`l10n/bundle.l10n.${language}.json`)] as const);
const manifests = languages.map((language) => [language, wordsIn(`package.nls.${language}.json`)] as const);

/** What is the same word in both languages, or holds no word. */
const sameWord: Readonly<Record<string, readonly string[]>> = {
  fr: ['Document {symbol}', '{old} → {new}', '→ {number}'],
  es: ['1 error', 'error', '{place}: {what}', '{kind}, {place}: “{words}”.', '{old} → {new}', '“{found}”: {reason}.', '“{word}”', '→ {number}'],
};

const messageOf = (diagnostic: Diagnostic | undefined): string => String(diagnostic?.message);
const holesIn = (template: string): string[] => [...new Set(Array.from(template.matchAll(/\{(\w+)\}/g), ([hole]) => hole))].sort();

for (const [language, bundle] of bundles) {
  test(`“${language}” fills the holes that English fills`, () => {
    for (const [english, words] of Object.entries(bundle)) assert.deepEqual(holesIn(words), holesIn(english), english);
  });

  test(`“${language}” does not repeat the English`, () => {
    const repeated = Object.keys(bundle).filter((english) => bundle[english] === english);
    assert.deepEqual(repeated, sameWord[language]);
  });
}

test('French marks stand off by a space that does not break', () => {
  for (const [, words] of [bundles[0], manifests[0]].flatMap((known) => Object.entries(known?.[1] ?? {}))) {
    assert.doesNotMatch(words, /(?: |\w)[;?!»](?=\s|$)|« | :(?=\s|$)|[“”]/u, words);
  }
});

test('Spanish questions are opened as they are closed', () => {
  for (const words of Object.values(bundles[1]?.[1] ?? {})) {
    assert.equal(words.split('?').length, words.split('¿').length, words);
    assert.doesNotMatch(words, /[«»]/, words);
  }
});

test('a drafter whose editor speaks French reads French', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true, bundle: bundles[0]?.[1] } });
  const told = client.next<SummaryParams>(summaryMethod);
  const uri = await client.open(draft);
  const [bracket, blank] = (await pull(client, uri)).items;
  assert.match(messageOf(bracket), /^Ce crochet est ouvert et jamais fermé/);
  assert.equal(messageOf(blank), 'Un blanc\u00a0: «\u202fcountry\u202f» reste à remplir.');
  assert.equal((await told).sentence, 'Ce projet compte 1 blanc à remplir et 1 crochet isolé.');

  const actions = (await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: bracket!.range, context: { diagnostics: [] } })) as CodeAction[];
  const titles = actions.map(({ title }) => title);
  assert.ok(titles.includes('Ajouter «\u202f]\u202f»') && titles.includes('Admettre «\u202funmatched-bracket\u202f» ici'), titles.join('\n'));

  const answer = await client.connection.sendRequest<ReadinessAnswer>(readinessMethod, { uri });
  assert.equal(answer.title, 'Pas prêt\u00a0: 2 erreurs');
  const hover = (await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 4, character: 6 } })) as Hover;
  assert.match((hover.contents as MarkupContent).value, /Demande en termes ordinaires/);
});

for (const [language, bundle] of bundles) {
  test(`“${language}” is shipped whole: every template under its own name or its short one, and under its own what the client says`, () => {
    const shipped = wordsIn(`dist/l10n/bundle.l10n.${language}.json`);
    assert.equal(Object.keys(shipped).length, Object.keys(bundle).length);
    for (const [english, words] of Object.entries(bundle)) assert.equal(shipped[english] ?? shipped[templateKey(english)], words, english);
    assert.deepEqual(collectTemplates().byClient.filter((english) => shipped[english] === undefined), []);
  });
}

test('what has no translation is said in English', async (context) => {
  const client = await session(context, { initializationOptions: { bundle: { 'Ready to be tabled': 'Prêt' } } });
  const [bracket] = (await pull(client, await client.open(draft))).items;
  assert.match(messageOf(bracket), /^This bracket is opened and never closed/);
});

for (const [locale, beginning] of [['fr-CA', 'Ce crochet est'], ['es_ES.UTF-8', 'Este corchete se'], ['pt', 'This bracket is'], ['../../package', 'This bracket is']] as const) {
  test(`another editor in “${locale}” is spoken to in its language, or in English`, async () => {
    const server = spawn(process.execPath, [fileURLToPath(new URL('../dist/cli.js', import.meta.url)), 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const client: Wire = await clientOf(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin), { locale });
    const [bracket] = (await pull(client, await client.open(draft))).items;
    assert.ok(messageOf(bracket).startsWith(beginning), messageOf(bracket));
    await client.end();
    await client.connection.sendNotification(ExitNotification.type);
  });
}
