/** Blanks over the wire: the list, a value as it is typed, and what filling would change. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { CodeActionRequest, type CodeAction, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  blanksMethod, fillBlanksMethod, judgeBlankMethod,
  type BlanksAnswer, type FillBlanksAnswer, type FillBlanksParams, type JudgeBlankAnswer, type Question,
} from '../server/src/lsp/protocol';
import { session } from './support/session';

const draft = '*The General Assembly*,\n\n*Welcoming* an [name of the Fund] in [country],\n\n1. *Decides* to hear the [name of the Fund] on [date].\n';

async function opened(context: TestContext, text = draft) {
  const client = await session(context, { initializationOptions: { extras: true } });
  const uri = await client.open(text);
  const ask = <Answer>(method: string, params: object) => client.connection.sendRequest<Answer | null>(method, { textDocument: { uri }, ...params });
  const list = async () => (await ask<BlanksAnswer>(blanksMethod, {})) ?? assert.fail('no list');
  const placesOf = ({ groups }: BlanksAnswer, key: string) => groups.find((group) => group.key === key)?.blanks.map(({ place }) => place.start) ?? [];
  const fill = (params: Omit<FillBlanksParams, 'textDocument'>) => ask<FillBlanksAnswer>(fillBlanksMethod, params);
  return { client, uri, ask, list, placesOf, fill };
}

const after = (text: string, edits: readonly TextEdit[] = []): string => TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);

test('every blank has its place, and the list says of which version', async (context) => {
  const { list, placesOf } = await opened(context);
  const answer = await list();
  assert.deepEqual(answer.groups.map(({ key, same, blanks }) => [key, same, blanks.length]), [['name of the fund', true, 2], ['country', true, 1], ['date', true, 1]]);
  assert.deepEqual(placesOf(answer, 'name of the fund'), [{ line: 2, character: 15 }, { line: 4, character: 25 }]);
  assert.deepEqual([answer.version, answer.countries.length, answer.keeps], [1, 195, false]);
});

test('a value is judged for the blank that it is for', async (context) => {
  const { ask, list, placesOf } = await opened(context);
  const [country] = placesOf(await list(), 'country');
  const judge = (words: string, position = country) => ask<JudgeBlankAnswer>(judgeBlankMethod, { position, words });
  assert.deepEqual(await judge('Ivory Coast'), { says: '“Ivory Coast” is called “Côte d’Ivoire” in United Nations documents.', proposed: ['Côte d’Ivoire'] });
  assert.equal(await judge('Viet Nam'), null);
  assert.equal(await judge('Ivory Coast', { line: 0, character: 0 }), null);
});

test('all are filled at once, with what to look at in the changed text', async (context) => {
  const { list, placesOf, fill } = await opened(context);
  const answer = await list();
  const values = [
    ...placesOf(answer, 'name of the fund').map((position) => ({ position, words: 'Lifeboat Fund' })),
    ...placesOf(answer, 'country').map((position) => ({ position, words: 'Viet Nam' })),
  ];
  const filled = await fill({ version: answer.version, values, keep: true });
  const text = after(draft, filled?.edits);
  assert.equal(text, `---\nvalues:\n  name of the Fund: Lifeboat Fund\n  country: Viet Nam\n---\n\n${draft.replaceAll('[name of the Fund]', 'Lifeboat Fund').replace('[country]', 'Viet Nam')}`);
  assert.equal(filled?.count, 3);
  const [remark] = filled?.remarks ?? [];
  assert.equal(remark?.says, '“an” stands before “Lifeboat Fund”, which takes “a”.');
  const changed = TextDocument.create('', '', 0, text);
  assert.deepEqual(remark && changed.getText(remark.range), 'Lifeboat Fund');
  assert.equal(remark?.range.start.line, 8);
});

test('nothing is filled when the draft has changed since, or where there is no blank', async (context) => {
  const { client, uri, list, placesOf, fill } = await opened(context);
  const answer = await list();
  const [date] = placesOf(answer, 'date');
  assert.ok(date);
  const values = [{ position: date, words: '3 May 2027' }];
  assert.equal(await fill({ version: answer.version - 1, values, keep: false }), null);
  assert.equal(await fill({ version: answer.version, values: [{ ...values[0]!, position: { line: 0, character: 0 } }], keep: false }), null);
  await client.change(uri, 2, [{ text: draft.replace('*Decides*', '*Decides* at once') }]);
  assert.equal(await fill({ version: answer.version, values, keep: false }), null);
});

test('the quick fix tells which blank it asks about', async (context) => {
  const { client, uri, list, placesOf } = await opened(context);
  const [date] = placesOf(await list(), 'date');
  assert.ok(date);
  const actions = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: { start: date, end: date }, context: { diagnostics: [] } });
  const [question] = (actions as CodeAction[]).flatMap(({ command }) => (command?.arguments ?? []) as Question[]);
  assert.deepEqual(question?.position, date);
});
