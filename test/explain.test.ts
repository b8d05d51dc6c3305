/** What a rule is about: on its page, and where the pointer rests. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HoverRequest, type Hover, type MarkupContent } from 'vscode-languageserver/node';
import { analyze, explain, opening, page, rules } from '../server/src/core/index';
import { session } from './support/session';
import { marked } from './support/marked';
import { folderWith, run } from './support/command-line';

const named = (source: string) => {
  const { text, cursor } = marked(source);
  const found = explain(analyze(text), cursor!);
  return found && `${found.rules.map(({ id }) => id).join(', ')}: ${text.slice(found.span.start, found.span.end)}`;
};

const resolution = '*The General Assembly*,\n\n*Noting* the tides,\n\n';

test('in a note, the rule that is named there', () => {
  const note = (cursor: string) => `${resolution}<!-- un-resolution-allow ${cursor}: agreed -->\n1. *Requests* a table;\n\n2. *Decides* to meet.\n`;
  assert.equal(named(note('numbering-gap, wrong-<|>ending')), 'wrong-ending: wrong-ending');
  assert.equal(named(note('<|>numbering-gap, wrong-ending')), 'numbering-gap: numbering-gap');
  assert.equal(named(note('no-such-<|>rule')), 'useless-suppression: no-such-rule');
});

test('in the text, the rules that found something, at the narrowest of the places', () => {
  assert.equal(named(`${resolution}1. *Requests* a report by [da<|>te];\n\n2. *Decides* to meet.\n`), 'unresolved-placeholder: [date]');
  assert.equal(named(`${resolution}1. *Requests* a re<|>port by [date];\n\n2. *Decides* to meet.\n`), undefined);
});

test('every page can be read: its opening is words, its examples say what they show, nothing in it is for the tests', () => {
  for (const rule of rules) {
    const words = opening(rule);
    assert.ok(words.startsWith(rule.summary) && words.length > rule.summary.length, rule.id);
    assert.doesNotMatch(words, /```|^#/m, rule.id);
    const text = page(rule);
    assert.doesNotMatch(text, /<\||\|>|un-resolution (?:bad|good|fixed)/, rule.id);
    assert.equal(text.match(/^\*Found, between › and ‹/gm)?.length, rule.docs.match(/^```un-resolution bad/gm)?.length, rule.id);
  }
});

test('un-resolution explain prints the page as a person reads it', (t) => {
  const rule = rules.find(({ id }) => id === 'open-bracket')!;
  assert.deepEqual(run(folderWith(t, {}), ['explain', rule.id]), { code: 0, stdout: page(rule), stderr: '' });
});

test('an editor shows it where the pointer rests, with a link for our own client', async (context) => {
  const { text, cursor } = marked(`${resolution}1. *Requests* a report by [da<|>te];\n\n2. *Decides* to meet.\n`);
  const shown = async (initializationOptions: unknown): Promise<Hover | null> => {
    const client = await session(context, { initializationOptions });
    const uri = await client.open(text);
    const [line, character] = [text.slice(0, cursor).split('\n').length - 1, cursor! - text.lastIndexOf('\n', cursor) - 1];
    return client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } });
  };
  const [ours, others] = [await shown({ extras: true }), await shown(undefined)];
  assert.match((ours!.contents as MarkupContent).value, /\n\n---\n\n\*\*unresolved-placeholder\*\*\n\n.+\(command:unResolution\.explain\?%5B%22unresolved-placeholder%22%5D\)$/s);
  assert.doesNotMatch((others!.contents as MarkupContent).value, /command:/);
  assert.equal(ours!.range!.end.character - ours!.range!.start.character, '[date]'.length);
});
