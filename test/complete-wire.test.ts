/** Completions over the wire: a light list, descriptions when they are asked for, plain text for editors without tab stops. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CompletionRequest, CompletionResolveRequest, InsertTextFormat,
  type ClientCapabilities, type CompletionClientCapabilities, type CompletionItem, type CompletionList, type MarkupContent, type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { repaired, session } from './support/session';
import type { Wire } from './support/wire';

const text = `${repaired}\n`;
const end = { line: 8, character: 0 };

const listAt = async (client: Wire, uri: string, position = end): Promise<CompletionList> =>
  (await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position })) as CompletionList;

const named = ({ items }: CompletionList, label: string): CompletionItem => items.find((item) => item.label === label) ?? assert.fail(`no ${label}`);

const completing = (completion: CompletionClientCapabilities): ClientCapabilities => ({ textDocument: { completion } });

/** The text after an item was taken by an editor that knows no tab stops. */
const taken = ({ textEdit, additionalTextEdits = [] }: CompletionItem): string =>
  TextDocument.applyEdits(TextDocument.create('', '', 0, text), [textEdit as TextEdit, ...additionalTextEdits]);

test('a paragraph comes with its number, and the one before it is last no more', async (context) => {
  const client = await session(context);
  const clause = named(await listAt(client, await client.open(text)), 'Also decides to remain seized of the matter');
  assert.equal((clause.textEdit as TextEdit).newText, '3. *Also decides* to remain seized of the matter.$0');
  assert.deepEqual(clause.additionalTextEdits?.map(({ newText, range }) => `${range.start.line} ${newText}`), ['6 ;']);
});

test('the list says nothing of what may be asked for later, and grows as letters are typed', async (context) => {
  const client = await session(context);
  const uri = await client.open(text);
  const { isIncomplete, items } = await listAt(client, uri);
  assert.deepEqual([isIncomplete, items.length, items.filter(({ documentation }) => documentation !== undefined)], [true, 80, []]);
  assert.ok(!items.some(({ label }) => label === 'Deplores'));
  await client.change(uri, 2, [{ range: { start: end, end }, text: 'De' }]);
  const whole = await listAt(client, uri, { line: 8, character: 2 });
  assert.equal(whole.isIncomplete, false);
  assert.ok(named(whole, 'Deplores'));
});

test('a letter that may be a heading brings nothing yet, and the next one is asked for', async (context) => {
  const client = await session(context);
  const uri = await client.open(text);
  await client.change(uri, 2, [{ range: { start: end, end }, text: 'I' }]);
  assert.deepEqual(await listAt(client, uri, { line: 8, character: 1 }), { isIncomplete: true, items: [] });
  await client.change(uri, 3, [{ range: { start: { line: 8, character: 1 }, end: { line: 8, character: 1 } }, text: 'n' }]);
  assert.ok(named(await listAt(client, uri, { line: 8, character: 2 }), 'Invites'));
});

test('an item is described when the drafter looks at it, though letters have been typed since', async (context) => {
  const client = await session(context);
  const uri = await client.open(text);
  const opener = named(await listAt(client, uri), 'Urges');
  await client.change(uri, 2, [{ range: { start: end, end }, text: 'Ur' }]);
  const { documentation } = await client.connection.sendRequest(CompletionResolveRequest.type, opener);
  assert.match((documentation as MarkupContent).value, /^\*Urges\*\n\nStrength 4 of 6: strong ask\./);
  await client.close(uri);
  assert.deepEqual(await client.connection.sendRequest(CompletionResolveRequest.type, opener), opener);
});

test('what all items share is said once to an editor that reads it there', async (context) => {
  const shared = ['editRange', 'insertTextFormat', 'insertTextMode'];
  const client = await session(context, { capabilities: completing({ completionItem: { snippetSupport: true, labelDetailsSupport: true }, completionList: { itemDefaults: shared } }) });
  const { itemDefaults, items } = await listAt(client, await client.open(text));
  assert.deepEqual(itemDefaults, { editRange: { start: end, end }, insertTextFormat: InsertTextFormat.Snippet, insertTextMode: 1 });
  const opener = items.find(({ label }) => label === 'Urges');
  assert.deepEqual([opener?.textEdit, opener?.textEditText, opener?.labelDetails?.description], [undefined, '3. *Urges* $0.', 'operative 3 · strong ask']);
});

test('an editor without tab stops gets plain text, as far as the drafter has to go on', async (context) => {
  const client = await session(context, { capabilities: completing({}) });
  const list = await listAt(client, await client.open(text));
  assert.ok(list.items.every(({ insertTextFormat, textEdit }) => insertTextFormat === InsertTextFormat.PlainText && !/\$\{?\d/.test((textEdit as TextEdit).newText)));
  assert.ok(taken(named(list, 'Also decides to convene … in … from … to …')).endsWith('\n\n3. *Also decides* to convene [name of the conference] in [place] from [date] to [date].'));
  assert.ok(taken(named(list, 'Urges')).endsWith('\n\n3. *Urges* '));
});

test('our own editor is shown what may come next', async (context) => {
  const client = await session(context, { initializationOptions: { extras: true } });
  const list = await listAt(client, await client.open(text));
  assert.deepEqual(['3.', 'Urges', 'Also decides'].map((label) => named(list, label).command?.command), ['editor.action.triggerSuggest', 'editor.action.triggerSuggest', undefined]);
});

test('no key that only makes room or ends a paragraph opens the list', async (context) => {
  const client = await session(context);
  const keys = client.capabilities.completionProvider?.triggerCharacters ?? [];
  assert.deepEqual(keys.filter((key) => /[\n;.,:]/.test(key)), []);
  const uri = await client.open(`${text}A closed sentence, and a space `);
  assert.deepEqual((await listAt(client, uri, { line: 8, character: 31 })).items, []);
});
