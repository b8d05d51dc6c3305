/** Nothing in a draft runs, loads or leads anywhere: what an editor is told of a hostile one, over the wire, is words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CodeActionRequest, CodeLensRequest, CompletionRequest, CompletionResolveRequest, DocumentLinkRequest, HoverRequest, InlayHintRequest,
  type CodeAction, type CodeLens, type Command, type CompletionItem, type CompletionList, type DocumentLink, type Hover, type InlayHint, type MarkupContent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { plain, plainItems } from '../client/src/plain-words';
import { literal, opening, rules } from '../server/src/core/index';
import { pull, session } from './support/session';

/** Whatever Markdown, HTML and VS Code would make more of than words. */
const tricks = [
  '[open](command:workbench.action.quit)', '![seen](https://evil.example/seen.png)', '<img src="https://evil.example/i.png">', '<a href="https://evil.example">x</a>',
  'https://evil.example/a', 'HTTPS://evil.example/b', 'www.evil.example', 'delegate@evil.example', '<https://evil.example>', '&lt;script&gt;&#x3c;', '$(bug~spin)', '$TM_FILEPATH ${CLIPBOARD}', '`code`', '| a | b |',
];

const hostile = (trick: string): string => `---
title: "${trick.replaceAll('"', "'")}"
values:
  country: ${trick}
---
*The General Assembly*,

*Recalling* its resolution 74/247 of 27 December 2019 ${trick}, and document A/80/L.12,

*Also recalling* ${trick} its resolution 74/247,

# I. ${trick}

1. *Requests* the Secretary-General ${trick} to report in [name of the ${trick}] and [name of the ${trick}];

<!-- package: ${trick} -->
2. *Decides* to [EU: keep ${trick}] [US: drop ${trick}] [meet] [convene], as set out in paragraph 1 and section I;

[3bis. *Urges* ${trick} States to sign the [${trick};]

[${trick}: 4. *Invites* all of them.]

***

Annex

# ${trick}

1. The ${trick}.
`;

/** Markdown without what is escaped in it, and without what is ours: the beginnings of rule pages, and the links. */
const bare = (markdown: string): string =>
  rules.reduce((rest, rule) => rest.replace(opening(rule), ''), markdown).replace(/\\[!-/:-@[-`{-~]/g, '¤').replace(/\[[^[\]]*\]\((?:command:unResolution\.explain\?%5B%22[a-z-]+%22%5D|https:\/\/docs\.un\.org\/[\w/.%-]+)\)/g, '');

function assertWords(markdown: string, where: string): void {
  for (const sign of [/\]\(/, /!\[/, /<[a-z/!]/i, /:\/\//, /\bwww\./i, /@/, /&#?\w+;/, /`/]) assert.doesNotMatch(bare(markdown), sign, `${where}: ${markdown}`);
}

for (const trick of tricks) {
  test(`«${trick}» is only read, wherever the pointer rests`, async (context) => {
    const client = await session(context, { initializationOptions: { extras: true }, settings: { terms: [{ find: 'evil', replace: trick, reason: trick }], placeholders: [trick] } });
    const text = hostile(trick);
    const uri = await client.open(text);
    const document = TextDocument.create(uri, '', 1, text);
    let hovers = 0;
    for (let at = 0; at < text.length; at += 5) {
      const hover = (await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: document.positionAt(at) })) as Hover | null;
      if (!hover) continue;
      hovers += 1;
      assertWords((hover.contents as MarkupContent).value, `at ${at}`);
    }
    assert.ok(hovers > 50, `${hovers}`);
  });
}

test('what a completion tells is only read, and it brings no command but the list of what comes next', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true } });
  let quoted = 0;
  for (const trick of tricks) {
    const text = `${hostile(trick)}\n5. *Recalls* its resolution \n\n6. *Requests* the implementation of paragraph \n\n7. *Decides* on \n`;
    const uri = await client.open(text, `${tricks.indexOf(trick)}.unres`);
    const document = TextDocument.create(uri, '', 1, text);
    for (const place of ['Recalls* its resolution ', 'of paragraph ', 'Decides* on ', '7. *D', '# I', 'title:']) {
      const position = document.positionAt(text.lastIndexOf(place) + place.length);
      const { items } = (await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position })) as CompletionList;
      for (const item of items.slice(0, 25)) {
        // A snippet would put in what else the editor knows: the path of the file, the clipboard.
        assert.doesNotMatch([item.textEditText, item.insertText, item.textEdit?.newText].join(''), /(?<!\\)\$\{?[A-Za-z_]/);
        assert.ok(item.command === undefined || item.command.command === 'editor.action.triggerSuggest');
        const { documentation } = (await client.connection.sendRequest(CompletionResolveRequest.type, item)) as CompletionItem;
        if (!documentation) continue;
        assert.equal(typeof documentation === 'string', false);
        const { value } = documentation as MarkupContent;
        assertWords(value, item.label);
        if (value.includes('\n> ') || value.startsWith('> ')) quoted += 1;
      }
    }
  }
  assert.ok(quoted >= 2 * tricks.length, `${quoted}`);
});

test('links lead to docs.un.org over https, and commands are those of this extension', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true }, settings: { showNumbersAtAdoption: true } });
  for (const trick of tricks) {
    const text = hostile(trick);
    const uri = await client.open(text, `${tricks.indexOf(trick)}.unres`);
    const textDocument = { uri };
    const end = TextDocument.create(uri, '', 1, text).positionAt(text.length);
    const range = { start: { line: 0, character: 0 }, end };
    const links = (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument })) as DocumentLink[];
    assert.ok(links.length >= 2);
    for (const { target } of links) assert.match(String(target), /^https:\/\/docs\.un\.org\/en\/[\w/.%-]+$/);
    const lenses = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) as CodeLens[];
    for (const { command } of lenses) assert.match(command?.command ?? '', /^unResolution\./);
    const hints = (await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range })) as InlayHint[];
    for (const { label, tooltip } of hints) assert.deepEqual([typeof label, typeof tooltip], ['string', 'string']);
    const { items } = await pull(client, uri);
    assert.ok(items.length > 0);
    for (const { message, codeDescription } of items) {
      assert.equal(typeof message, 'string');
      assert.match(codeDescription?.href ?? '', /^un-resolution-rule:\/[a-z-]+\.md$/);
    }
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: items } })) as (CodeAction | Command)[];
    for (const { command } of actions) assert.match(typeof command === 'string' ? command : (command?.command ?? 'unResolution.'), /^unResolution\./);
  }
});

test('words stay the words that they are, to the letter', () => {
  assert.equal(literal('1. # not a heading'), '1\\. # not a heading');
  for (const trick of tricks) assertWords(literal(trick), trick);
  // An escaped sign is shown as the sign itself.
  for (const trick of tricks) assert.equal(literal(trick).replace(/\\(.)/g, '$1'), trick);
});

test('in messages and lists of VS Code they make no link and no icon, and look as before', () => {
  for (const trick of tricks) {
    assert.doesNotMatch(plain(trick), /\]\(|\$\(/);
    assert.equal(plain(trick).replaceAll('\u200b', ''), trick);
  }
  const [item] = plainItems([{ label: '$(bug)', description: '[a](command:b)', detail: 'plain', other: 1 }]);
  assert.deepEqual(item, { label: '$\u200b(bug)', description: '[a]\u200b(command:b)', detail: 'plain', other: 1 });
});
