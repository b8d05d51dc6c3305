/** What can be opened from a draft: asked over the real protocol. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DocumentLinkRequest, type DocumentLink } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, links, textOf } from '../server/src/core/index';
import { seed, withSeed } from './support/seed';
import { session } from './support/session';

const draft = [
  '*The General Assembly*,', '',
  '*Recalling* its resolutions 74/247 of 27 December 2019, 68/247 B and 1514 (XV), Security Council resolution 1325 (2000), Human Rights Council',
  'resolution 48/13 and Economic and Social Council resolution 2021/17,', '',
  '*Recalling also* [resolution 70/1](https://example.org/seventy), World Health Assembly resolution WHA77.1 and resolutions 75/1 A and B,', '',
  '1. *Takes note* of documents A/78/140/Add.1 and S/PRST/2010/25, and of the text at https://example.org/A/78/200;', '',
  '2. *Requests* a report at a ratio of 24/7.', '',
].join('\n');

test('citations and symbols lead to the documents, where a link does not lead elsewhere', async (context) => {
  const client = await session(context);
  assert.deepEqual(client.capabilities.documentLinkProvider, { resolveProvider: false });
  const uri = await client.open(draft);
  const found = (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })) as DocumentLink[];
  const document = TextDocument.create(uri, 'un-resolution', 1, draft);
  assert.deepEqual(found.map(({ range, target }) => [document.getText(range), target]), [
    ['74/247', 'https://docs.un.org/en/A/RES/74/247'],
    ['68/247 B', 'https://docs.un.org/en/A/RES/68/247B'],
    ['1514 (XV)', 'https://docs.un.org/en/A/RES/1514%28XV%29'],
    ['1325 (2000)', 'https://docs.un.org/en/S/RES/1325%282000%29'],
    ['48/13', 'https://docs.un.org/en/A/HRC/RES/48/13'],
    ['2021/17', 'https://docs.un.org/en/E/RES/2021/17'],
    ['A/78/140/Add.1', 'https://docs.un.org/en/A/78/140/Add.1'],
    ['S/PRST/2010/25', 'https://docs.un.org/en/S/PRST/2010/25'],
  ]);
  assert.equal(found[0]?.tooltip, 'Open A/RES/74/247 on docs.un.org');
});

test('a Markdown link without an address leads to the document that it names', () => {
  const lead = (text: string) => links(analyze(text)).map(({ span }) => textOf(text, span));
  for (const nowhere of ['(#)', '()', '(#_ftn1)']) assert.deepEqual(lead(`1. The text ([A/78/140]${nowhere}, annex) and A/78/141.`), ['A/78/140', 'A/78/141']);
  for (const somewhere of ['(https://example.org/#top)', '(/other.md)']) assert.deepEqual(lead(`1. The text [A/78/140]${somewhere} and A/78/141.`), ['A/78/141']);
});

test('the draft that a committee negotiated leads to three documents', withSeed, () => {
  assert.deepEqual(links(analyze(seed)).map(({ url }) => url), ['https://docs.un.org/en/A/AC.291/7', 'https://docs.un.org/en/A/RES/74/247', 'https://docs.un.org/en/A/RES/75/282']);
});
