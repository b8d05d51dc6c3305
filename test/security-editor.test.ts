/** What the extension may do in the editor: the manifest says it, and the sources hold to it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { page as blanksPage } from '../client/src/blanks/page';
import { page as statisticsPage } from '../client/src/statistics/page';
import { analyze, english, statistics } from '../server/src/core/index';
import { toStatisticsAnswer } from '../server/src/lsp/convert/statistics';
import manifest from '../package.json';
import { TextDocument } from 'vscode-languageserver-textdocument';

const root = fileURLToPath(new URL('..', import.meta.url));
const sourcesIn = (folder: string): readonly (readonly [file: string, code: string])[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [`${folder}/${file.replaceAll('\\', '/')}`, readFileSync(join(root, folder, file), 'utf8')] as const);
const client = sourcesIn('client/src');
const webview = sourcesIn('client/webview');
const server = sourcesIn('server/src');

/** «client/src/tell.ts: window.x(words)», for each line that fits. */
const linesLike = (sources: typeof client, pattern: RegExp): string[] =>
  sources.flatMap(([file, code]) => code.split('\n').filter((line) => pattern.test(line)).map((line) => `${file}: ${line.trim()}`));

test('the manifest says that it works in folders that nobody has vouched for, and in folders on no disk', () => {
  assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
});

test('that is safe: no setting names a program, a path or an address, and all but the trace of messages are read by the project file too', () => {
  const { properties } = manifest.contributes.configuration;
  assert.deepEqual(Object.keys(properties).filter((name) => /path|command|program|executable|url|server|args|env/i.test(name.replace('unResolution.trace.server', ''))), []);
  const types = Object.values(properties as Record<string, { type?: string; enum?: unknown; items?: { type?: string } }>).filter(({ type, enum: known }) => type === 'string' && !known);
  assert.deepEqual(types, []);
});

test('nothing in the sources reaches the network, starts a program, or runs words as code', () => {
  const ours = [...client, ...webview, ...server];
  assert.deepEqual(linesLike(ours, /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\beval\(|new Function\(|node:(?:https?|http2|net|tls|dgram|dns|child_process|vm|worker_threads|cluster|inspector)\b|createTerminal|ShellExecution|env\.openExternal|asExternalUri/), []);
});

test('a worker is started from the extension’s own folder, and the other process is its own server', () => {
  assert.deepEqual(linesLike(client, /new Worker\(|module: /), [
    "client/src/browser.ts: worker = new Worker(script);",
    "client/src/node.ts: const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };",
  ]);
  assert.match(client.find(([file]) => file.endsWith('/browser.ts'))?.[1] ?? '', /const script = Uri\.joinPath\(context\.extensionUri, 'dist\/server\.js'\)/);
});

test('the bundles ask for no module of Node but what the protocol needs to talk over pipes', () => {
  const askedBy = (bundle: string): readonly string[] => JSON.parse(readFileSync(join(root, 'out/bundled', `${bundle}.json`), 'utf8')).asks;
  assert.deepEqual(askedBy('client'), ['child_process', 'crypto', 'fs', 'net', 'os', 'path', 'readline', 'util', 'vscode']);
  assert.deepEqual(askedBy('server'), ['child_process', 'crypto', 'fs', 'fs/promises', 'net', 'os', 'path', 'url', 'util']);
  assert.deepEqual([askedBy('client-blanks'), askedBy('client-statistics')], [[], []]);
});

test('the extension writes no file: every change goes through the editor, which knows what is unsaved', () => {
  assert.deepEqual(linesLike(client, /\bfs\.(?!readFile\b)\w+\(|writeFile|\.save\(|saveAll/), []);
  // Of the server, only the command line writes, and in one place.
  assert.deepEqual(linesLike(server, /\b(?:writeFile|appendFile|rename|rm|unlink|mkdir|createWriteStream|copyFile|symlink)\(/).filter((line) => !/function rename|= rename\(analysis/.test(line)).map((line) => line.split(':')[0]), [
    ...Array(3).fill('server/src/cli/replace-file.ts'),
  ]);
});

test('Markdown may run one command, the page of a rule, and the hover of the status bar another; none brings HTML', () => {
  assert.deepEqual(linesLike(client, /isTrusted|supportHtml|supportThemeIcons|new MarkdownString/).map((line) => line.replace(/^(\S+) .*?((?:isTrusted|new Mark).*)$/, '$1 $2')), [
    'client/src/client.ts: isTrusted: { enabledCommands: [explainCommand] } },',
    "client/src/summaries.ts: new MarkdownString(`${told}\\n\\n[${l10n.t('Show what is wrong')}](command:unResolution.showProblems)`);",
    "client/src/summaries.ts: isTrusted = { enabledCommands: ['unResolution.showProblems'] };",
  ]);
});

test('messages and lists say words of a draft as nothing but words', () => {
  // Our own sentences, or what went through `plain`.
  assert.deepEqual(linesLike(client, /show(?:Information|Warning|Error)Message\(/).filter((line) => !/Message\((?:plain\(|l10n\.t\('[^']*'\)[,)]|message,)/.test(line)), []);
  assert.deepEqual(linesLike(client, /(?:showQuickPick|\.items = )/).filter((line) => !/plainItems\(|map\(plain\)|client\/src\/ledger\/choices\.ts|client\/src\/ask-words\.ts|pick\.items = entries/.test(line)), []);
  assert.match(client.find(([file]) => file.endsWith('/adoption/list.ts'))?.[1] ?? '', /const entries = plainItems\(/);
  assert.match(client.find(([file]) => file.endsWith('/ask-words.ts'))?.[1] ?? '', /label: plain\(words\).*\n[^]*label: plain\(typed\)/);
});

const trick = `<img src="https://evil.example/i.png" onerror="alert(1)"><script>x</script><base href="//evil.example"><form action="//evil.example">"'&`;
const draft = `*The General Assembly*,\n\n*Recalling* ${trick},\n\n# I. ${trick}\n\n1. *Requests* ${trick} to report in [name of ${trick}] and [${trick}: so];\n`;

/** Every page that the extension shows, of a hostile draft with a hostile name. */
const pages: Readonly<Record<string, string>> = {
  statistics: statisticsPage(toStatisticsAnswer(TextDocument.create('', '', 1, draft), statistics(analyze(draft))), english, { script: trick, nonce: 'n0nce', language: trick }),
  blanks: blanksPage({ draft: trick, groups: [], countries: [trick], keep: false }, english, { script: trick, nonce: 'n0nce', language: trick }),
};

for (const [name, html] of Object.entries(pages)) {
  test(`the page of ${name} loads its own script and style and nothing else`, () => {
    const [policy = '', ...others] = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)].map(([, content = '']) => content);
    assert.deepEqual(others, []);
    assert.deepEqual(policy.split('; '), ["default-src 'none'", "style-src 'nonce-n0nce'", "script-src 'nonce-n0nce'", "base-uri 'none'", "form-action 'none'"]);
    const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    // One script, from a file; one style sheet; and neither within a tag.
    assert.equal(tags.filter((tag) => tag.startsWith('<script')).length, 1);
    assert.match(html, /<script nonce="n0nce" src="[^"<>]*"><\/script>/);
    assert.deepEqual(tags.filter((tag) => / (?:style|on\w+)=|javascript:/i.test(tag.replace(/="[^"]*"/g, '=""')) || /^<(?:img|base|form|iframe|link|object|embed|a)\b/.test(tag)), []);
  });
}

test('every page of the extension is looked at here, and may read files of dist alone', () => {
  assert.deepEqual(linesLike(client, /createWebviewPanel|registerWebview|registerCustomEditor|\.html = /).map((line) => line.replace(/: .*/, '')), [
    'client/src/blanks/index.ts', 'client/src/pages/beside.ts', 'client/src/statistics/index.ts',
  ]);
  assert.match(client.find(([file]) => file.endsWith('/beside.ts'))?.[1] ?? '', /enableScripts: true, localResourceRoots: \[dist\] \}/);
});
